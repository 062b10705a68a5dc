import { describe, expect, test } from 'vitest';

import {
  fiveTierScale,
  fourTierScale,
  programmes,
  type Programme,
} from '../../src/programme/programmes.ts';
import { gradeMeaning, meaningOn } from '../../src/summary/grade-meanings.ts';

const [programme] = programmes;
if (programme === undefined) throw new Error('Expected a programme');
const newer: Programme = { ...programme, id: 'peel-2021', year: 2021, scale: fiveTierScale };

const of2017 = { programmeId: 'effectiveness-2017', year: 2017 };
const of2021 = { programmeId: 'peel-2021', year: 2021 };

describe('gradeMeaning(grade, report, known)', () => {
  test('gives the meaning on the scale of four', () => {
    expect(gradeMeaning('good', of2017)).toBe(
      'The grade means: the force does this as well as the inspectorate expects of a force.',
    );
  });

  test.each(fourTierScale)('never gives %s of the scale of four to a scale of five', (grade) => {
    const meaning = gradeMeaning(grade, of2021, [newer]);
    expect(meaning).not.toBe(meaningOn(fourTierScale, grade));
    expect(meaning).toMatch(/^The \w+ of the five grades that could be given in 2021\.$/u);
  });

  test('says the place of a grade where its meaning is not written here', () => {
    expect(gradeMeaning('outstanding', of2021, [newer])).toContain('The best of the five');
    expect(gradeMeaning('adequate', of2021, [newer])).toContain('The third of the five');
  });

  test('a grade that a scale lacks is a fault, never silence', () => {
    expect(() => gradeMeaning('adequate', of2017)).toThrow('adequate is no grade of the scale');
  });

  test('Ungraded is the same result on both', () => {
    expect(gradeMeaning('ungraded', of2021, [newer])).toContain('a published result, not a gap');
  });
});
