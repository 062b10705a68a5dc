import { describe, expect, test } from 'vitest';

import { measureView, type MeasureView } from '../../src/charts/measure-view.ts';
import { observe } from '../../src/observations/observe.ts';
import { measuresOf } from '../../src/programme/measures.ts';
import { programmeOf } from '../../src/programme/programmes.ts';
import { forceBySlug } from '../../src/register/forces.ts';
import { exampleMeasure, exampleObservation } from '../examples/observation.ts';
import { contentRecords } from '../observations/content-records.ts';

const observations = observe(contentRecords);

describe('the page of the charge rate', () => {
  const view = viewOf('charged-or-summonsed');

  test('sets Force in numbers side by side, and nothing of another base', () => {
    expect(printedIn(view)).toEqual([['13', '11', '10']]);
    expect(
      view.lone.map(({ observation }) => [observation.report.force, printedOf(observation)]),
    ).toEqual([
      ['cambridgeshire', '10.5'],
      ['northamptonshire', '8.5'],
      ['staffordshire', '12.5'],
    ]);
  });

  test('calls nobody the lowest, because the prose on Northamptonshire states 8.5 per cent of cases', () => {
    const words = sentencesOf(view);
    expect(words).not.toContain('has the lowest');
    expect(words).toContain(
      'No lowest figure is named: the report on Northamptonshire states 8.5%',
    );
    expect(words).toContain('Staffordshire has the highest figure (13%)');
  });

  test('says of Northamptonshire that our copy lost the figure and the prose gives one', () => {
    expect(view.missing.map(({ name, reason }) => `${name}: ${reason}`)).toEqual([
      'Leicestershire: missing from our copy of Force in numbers',
      expect.stringContaining(
        'Northamptonshire: missing from our copy of Force in numbers; the text gives 8.5%',
      ),
    ]);
  });

  test('calls the 11 of Cambridgeshire about the same as the 10 of England and Wales', () => {
    const row = view.tables[0]?.rows.find(({ force }) => force === 'cambridgeshire');
    expect(row?.standing.ours).toBe('about the same as England and Wales after rounding');
  });
});

describe('the page of domestic abuse arrests', () => {
  const view = viewOf('domestic-abuse-arrest-rate');

  test('has all five forces in one column', () => {
    expect(printedIn(view)).toEqual([['56.3', '52.8', '45', '39.1', '32.4']]);
  });

  test('marks 45.5 for England and Wales, and tells of the 46 in the report on Leicestershire', () => {
    expect(view.tables[0]?.nation).toMatchObject({
      figure: { printed: '45.5' },
      note: 'Also printed as 46.',
    });
  });

  test('nowhere calls Leicestershire lower than England and Wales', () => {
    const row = view.tables[0]?.rows.find(({ force }) => force === 'leicestershire');
    expect(row?.standing.ours).toBe('about the same as England and Wales after rounding');
  });

  test('says of how many forces one has the highest figure', () => {
    expect(sentencesOf(view)).toContain(
      'Of the five forces for which we found it in our copies, Bedfordshire has the highest figure (56.3) and Staffordshire has the lowest figure (32.4).',
    );
  });

  test('leads from the highest and the lowest to the sentences that qualify them', () => {
    expect(view.tables[0]?.summary.sentences).toContain(
      'The reports on Bedfordshire and Staffordshire say more of their figures: see their words in the table.',
    );
  });
});

test('re-offending to March and to June are never in one column', () => {
  const view = viewOf('re-offending-under-iom');
  expect(view.tables).toEqual([]);
  expect(view.lone.map(({ observation }) => printedOf(observation))).toEqual(['40', '23.0']);
});

test('a change fell more or rose less; it is not lower', () => {
  const view = viewOf('asb-change');
  expect(view.tables[0]?.summary.headline).toBe('Rose in three and fell in one of the four forces');
  expect(view.tables[0]?.rows.map(({ standing }) => standing.ours)).toEqual([
    'rose; England and Wales fell',
    'rose; England and Wales fell',
    'rose; England and Wales fell',
    'fell more than England and Wales',
  ]);
});

test('two ends that are left open for one reason are said in one sentence, with each report counted once', () => {
  const rates = ['10', '20', '30'].map((force, index) =>
    exampleObservation({ slug: `force-${index}`, force, base: 'crimes' }),
  );
  const otherwise = ['kent', 'essex', 'surrey', 'sussex'].flatMap((slug) =>
    ['5', '6', '40', '41'].map((force) =>
      exampleObservation({ slug, force, base: `${slug} ${force}` }),
    ),
  );
  const view = measureView({
    measure: exampleMeasure,
    observations: [...rates, ...otherwise],
    nameOf: (force) => force,
  });
  expect(view.tables[0]?.summary.sentences).toEqual([
    'No highest figure and no lowest figure is named: four reports state it differently, with figures that may lie beyond.',
  ]);
});

function viewOf(id: string): MeasureView {
  const measure = measuresOf(programmeOf({ programmeId: 'effectiveness-2017' })).find(
    (candidate) => candidate.id === id,
  );
  if (measure === undefined) throw new Error(`no measure ${id}`);
  const nameOf = (force: string): string => forceBySlug(force)?.shortName ?? force;
  return measureView({ measure, observations, nameOf });
}

function printedIn({ tables }: MeasureView): string[][] {
  return tables.map(({ rows }) => rows.map(({ figure }) => figure.printed));
}

function printedOf({
  force,
}: {
  force: MeasureView['lone'][number]['observation']['force'];
}): string {
  return 'printed' in force ? force.printed : force.status;
}

function sentencesOf({ tables }: MeasureView): string {
  return tables.flatMap(({ summary }) => [summary.headline, ...summary.sentences]).join(' ');
}
