import { describe, expect, test } from 'vitest';

import { measureView } from '../../src/charts/measure-view.ts';
import { rowPoint } from '../../src/charts/row-point.ts';
import { figureRows, figuresTable } from '../../src/data/figures-table.ts';
import { againstOf } from '../../src/observations/contradicted.ts';
import type { Observation } from '../../src/observations/observation.ts';
import { observe } from '../../src/observations/observe.ts';
import { formatStanding, standingOf } from '../../src/observations/standing.ts';
import { pairFigures } from '../../src/pairs/pair-figures.ts';
import { forceBySlug } from '../../src/register/forces.ts';
import { buildReportView } from '../../src/report-view/build-report-view.ts';
import type { Metric } from '../../src/schema/metric.ts';
import { recordsWith } from '../examples/contradicting-records.ts';
import { exampleMeasure, exampleObservation } from '../examples/observation.ts';
import { contentRecords } from './content-records.ts';

const nameOf = (slug: string): string => forceBySlug(slug)?.shortName ?? slug;

/** Staffordshire’s pages print 13% and 10% for England and Wales on line 83; its sentences stand on line 225. */
const ofForce = recordsWith('12.5 percent of recorded', '21.5 percent of recorded');
const ofNation = recordsWith('Wales rate of 10.2 percent', 'Wales rate of 14.2 percent');

function charged(records: typeof ofForce): Observation[] {
  return observe(records).filter(({ measure }) => measure.id === 'charged-or-summonsed');
}

function sidesOf(records: typeof ofForce): { words: string; href: string }[][] {
  return charged(records)
    .filter(({ report }) => report.force === 'staffordshire')
    .map((observation) => againstOf(observation));
}

function viewOf(observations: readonly Observation[]): ReturnType<typeof measureView> {
  const [first] = observations;
  if (first === undefined) throw new Error('There is no figure');
  return measureView({ measure: first.measure, observations, nameOf });
}

const report = '/forces/staffordshire/2017-effectiveness/';

/** As if a person had read 60 organised crime groups in the picture, where a sentence tells of 32.7. */
function readOnPage4(metric: Metric): Metric {
  if (metric.metric !== 'organised-crime-groups') return metric;
  const reading = { status: 'read-by-eye', value: 60, printed: '60', page: 4 } as const;
  const said = { side: 'force', printed: '32.7', source: { line: 362, endLine: 362 } } as const;
  return { ...metric, force: { ...reading, date: '2026-11-21' }, contradictedBy: [said] };
}

describe('a figure that its report contradicts', () => {
  test('says so in both places, each with the lines of the other', () => {
    expect(sidesOf(ofForce)).toEqual([
      [{ words: 'its sentences give 21.5%', href: `${report}#line-225` }],
      [{ words: 'Force in numbers gives 13%', href: `${report}#line-83` }],
    ]);
    expect(sidesOf(ofNation)).toEqual([
      [{ words: 'its sentences give 14.2% for England and Wales', href: `${report}#line-225` }],
      [{ words: 'Force in numbers gives 10% for England and Wales', href: `${report}#line-83` }],
    ]);
  });

  test('leads to how it was read where a person read it in the PDF', () => {
    const read = contentRecords
      .filter(({ force }) => force === 'northamptonshire')
      .map((record) => ({ ...record, metrics: record.metrics.map(readOnPage4) }));
    const told = observe(read).filter(({ contradictedBy }) => contradictedBy.length > 0);
    expect(told.map((observation) => againstOf(observation))).toEqual([
      [
        {
          words: 'its sentences give 32.7',
          href: '/forces/northamptonshire/2017-effectiveness/#line-362',
        },
      ],
      [
        {
          words: 'Force in numbers gives 60',
          href: '/about/data/northamptonshire-2017-effectiveness/#metric-organised-crime-groups',
        },
      ],
    ]);
  });

  test('says once what several sentences print', () => {
    const twice = exampleObservation({ force: '10', against: '20' });
    const [one] = twice.contradictedBy;
    expect(againstOf({ ...twice, contradictedBy: one ? [one, one] : [] })).toHaveLength(1);
  });

  test('is not compared with England and Wales, whatever the two may be; the words of the report stand', () => {
    const observation = exampleObservation({
      ...{ force: '10', nation: '5', against: '20', comparison: 'higher than' },
    });
    expect(formatStanding(standingOf(observation))).toBe(
      'the report says “higher than”; not compared',
    );
  });

  test('is not compared with another force', () => {
    const [one, other] = ['cambridgeshire', 'staffordshire'].map((slug) => forceBySlug(slug));
    if (one === undefined || other === undefined) throw new Error('Both are in the register');
    const [figure] = pairFigures(one, other, [viewOf(charged(ofForce))]).both;
    expect(figure?.relation).toBe('not compared');
  });

  test('stands in the table and the chart, where it is said to be in doubt', () => {
    const [table] = viewOf(charged(ofForce)).tables;
    expect(table?.rows.map(rowPoint).map(({ name, words }) => `${name} ${words}`)).toEqual([
      'Staffordshire 13% (in doubt)',
      'Cambridgeshire 11%',
      'Bedfordshire 10%',
    ]);
  });

  test('has what speaks against it in figures.csv, and nothing else has', () => {
    const column = figuresTable(String).columns.find(({ name }) => name === 'contradicted_by');
    const cells = (records: typeof ofForce): unknown[] =>
      figureRows(observe(records))
        .map((row) => [row.area, column?.cell(row)])
        .filter(([, cell]) => cell !== '');
    expect(cells(ofForce)).toEqual([
      ['force', '21.5 (prose, line 225)'],
      ['force', '13 (force-in-numbers, line 83)'],
    ]);
    expect(cells(ofNation)).toEqual([
      ['england-and-wales', '14.2 (prose, line 225)'],
      ['england-and-wales', '10 (force-in-numbers, line 83)'],
    ]);
  });

  test('is said under the passage of the report, with the name of the measure', () => {
    const record = ofForce.find(({ force }) => force === 'staffordshire');
    if (record === undefined) throw new Error('It is one of the reports');
    const passages = buildReportView(record, 'Staffordshire Police').chapters.flatMap(
      ({ blocks }) => blocks.flatMap((block) => ('against' in block ? [block] : [])),
    );
    expect(passages.map(({ source, against }) => [source.line, against])).toEqual([
      [
        225,
        [{ words: 'Force in numbers gives 13% (Charged or summonsed)', href: `${report}#line-83` }],
      ],
    ]);
  });
});

describe('the sentences above a table', () => {
  const observed = (slug: string, force: string, against?: string): Observation =>
    exampleObservation({ slug, force, against, place: 'force-in-numbers' });
  const summaryOf = (...observations: Observation[]): string[] => {
    const [table] = measureView({ measure: exampleMeasure, observations, nameOf }).tables;
    return [table?.summary.headline ?? '', ...(table?.summary.sentences ?? [])];
  };

  test('count no figure in doubt, and name nobody whom it may outdo whichever figure is right', () => {
    const told = exampleObservation({ slug: 'kent', force: '20', against: '3' });
    expect(
      summaryOf(
        ...[observed('kent', '3', '20'), told],
        ...[observed('dorset', '5'), observed('essex', '9'), observed('gwent', '12')],
      ),
    ).toEqual([
      'Three other forces, from 5% to 12%',
      'Kent is not counted here: our copy of its report contradicts itself.',
      'No highest figure is named: the report on Kent states 20% of cases, which it contradicts elsewhere.',
      'No lowest figure is named: the report on Kent states 3% of cases, which it contradicts elsewhere.',
    ]);
  });

  test('name who is highest and lowest of the others where neither figure is', () => {
    const told = exampleObservation({ slug: 'kent', force: '8', against: '6' });
    expect(
      summaryOf(
        ...[observed('kent', '6', '8'), told],
        ...[observed('dorset', '3'), observed('essex', '9.5'), observed('gwent', '12')],
      ),
    ).toEqual([
      'Three other forces, from 3% to 12%',
      'Kent is not counted here: our copy of its report contradicts itself.',
      'Of the three other forces for which we found it in our copies, Gwent has the highest figure (12%) and Dorset has the lowest figure (3%).',
    ]);
  });

  test('compare nothing where fewer than two figures are left', () => {
    expect(summaryOf(observed('kent', '6', '8'), observed('dorset', '3'))).toEqual([
      'Not compared',
      'Kent is not counted here: our copy of its report contradicts itself.',
    ]);
    expect(summaryOf(observed('kent', '6', '8'), observed('dorset', '3', '9'))).toEqual([
      'Not compared',
      'Kent and Dorset are not counted here: our copies of their reports contradict themselves.',
    ]);
  });

  test('draw no line of England and Wales where a report gives two', () => {
    const [table] = viewOf(charged(ofNation)).tables;
    expect(table?.nation).toEqual({
      note: 'The reports give figures for England and Wales that contradict one another (10% and 14.2%), so none is marked.',
    });
    expect(table?.summary.headline).toBe('Three forces, from 10% to 13%');
  });
});
