import { describe, expect, test } from 'vitest';

import { matrixMeasure, matrixRows, type FigureCell } from '../../src/charts/matrix.ts';
import { measureView, type MeasureView } from '../../src/charts/measure-view.ts';
import { observe } from '../../src/observations/observe.ts';
import { measuresOf } from '../../src/programme/measures.ts';
import { programmeOf } from '../../src/programme/programmes.ts';
import { forceBySlug } from '../../src/register/forces.ts';
import { contentRecords } from '../observations/content-records.ts';

const observations = observe(contentRecords);

function viewOf(id: string): MeasureView {
  const measure = measuresOf(programmeOf({ programmeId: 'effectiveness-2017' })).find(
    (known) => known.id === id,
  );
  if (measure === undefined) throw new Error(`Expected a measure \`${id}\``);
  return measureView({
    measure,
    observations,
    nameOf: (slug) => forceBySlug(slug)?.shortName ?? slug,
  });
}

/** What each force has in the column, without the observation behind it. */
function cellsOf(id: string): Record<string, Partial<FigureCell>> {
  const reports = contentRecords.flatMap((record) => {
    const force = forceBySlug(record.force);
    return force === undefined ? [] : [{ record, force }];
  });
  const rows = matrixRows({ questions: [], reports, measures: [viewOf(id)] });
  return Object.fromEntries(rows.map(({ force, figures }) => [force.slug, plain(figures[0])]));
}

function plain({ words, value, note }: Partial<FigureCell> = {}): Partial<FigureCell> {
  return {
    ...(words !== undefined && { words }),
    ...(value !== undefined && { value }),
    ...(note !== undefined && { note }),
  };
}

describe('a column of figures', () => {
  test('says how and when its figures are counted, and the figure for England and Wales', () => {
    expect(matrixMeasure(viewOf('crimes'))).toMatchObject({
      counting: 'per 1,000 people, 12 months to 30 June 2017',
      nation: { words: '77', value: 77 },
    });
  });

  test('sets a figure of another base apart, with the words of its report, and sorts nothing by it', () => {
    const { bedfordshire, northamptonshire, leicestershire } = cellsOf('charged-or-summonsed');
    expect({ bedfordshire, northamptonshire, leicestershire }).toEqual({
      bedfordshire: { words: '10%', value: 10 },
      northamptonshire: {
        words: '8.5% of cases',
        note: 'in the text; in Force in numbers: missing from our copy; counted differently: against cases; the report says “one of the lowest rates for forces in England and Wales”',
      },
      leicestershire: { words: 'missing from our copy' },
    });
  });

  test('leads from a figure that Force in numbers lost to the one that the text gives', () => {
    const { northamptonshire, leicestershire } = cellsOf('organised-crime-groups');
    // As of 1 July 2017, the force had mapped 32.7 OCGs per one million of the population.
    expect(northamptonshire).toEqual({
      words: '32.7',
      value: 32.7,
      note: 'in the text; in Force in numbers: missing from our copy; the report says “below the rate for England and Wales”',
    });
    expect(leicestershire).toEqual({ words: 'missing from our copy' });
  });

  test('puts the report’s own words beside a figure that it compares', () => {
    expect(cellsOf('domestic-abuse-arrest-rate').leicestershire).toEqual({
      words: '45',
      value: 45,
      note: 'the report says “in line with the England and Wales rate”',
    });
  });

  test('gives each figure its period where no two can be compared', () => {
    expect(matrixMeasure(viewOf('european-arrest-warrants'))).toMatchObject({
      counting: 'per million people, each with its own base or period',
    });
    expect(matrixMeasure(viewOf('telephone-resolution')).counting).toBe(
      'per cent, each with its own base or period',
    );
    expect(matrixMeasure(viewOf('wanted-on-pnc')).counting).toBe('per 10,000 people');
    expect(cellsOf('european-arrest-warrants').bedfordshire).toEqual({
      words: '118.9 per million people',
      note: 'in the text; period not stated; the report says “very high”',
    });
  });
});
