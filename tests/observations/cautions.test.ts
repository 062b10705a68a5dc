import { describe, expect, test } from 'vitest';

import { cautionsOf } from '../../src/observations/cautions.ts';
import { measuresOf } from '../../src/programme/measures.ts';
import { programmeOf } from '../../src/programme/programmes.ts';
import { contentRecords } from './content-records.ts';

const programme = programmeOf({ programmeId: 'effectiveness-2017' });
const measures = measuresOf(programme);

describe('what the annex says about a measure', () => {
  test.each(measures.map((measure) => [measure.id, measure] as const))(
    'stands once: %s',
    (_, measure) => {
      const texts = cautionsOf(measure, programme.cautions, contentRecords).map(({ text }) => text);
      expect(texts).toEqual([...new Set(texts)]);
    },
  );

  test('ends where four copies print a stop, though the one of Northamptonshire lost it and runs on', () => {
    const texts = textsOf('charged-or-summonsed');
    expect(texts.find((text) => text.startsWith('Suffolk Constabulary'))).toMatch(
      /has been excluded from the England and Wales figure\.$/u,
    );
  });

  test('is the sentence of Leicestershire that goes on to advise against comparing', () => {
    expect(textsOf('incidents')[0]).toContain('consequently direct comparisons are not advised.');
  });
});

function textsOf(id: string): string[] {
  const measure = measures.find((item) => item.id === id);
  if (measure === undefined) throw new Error(`No measure ${id}`);
  return cautionsOf(measure, programme.cautions, contentRecords).map(({ text }) => text);
}
