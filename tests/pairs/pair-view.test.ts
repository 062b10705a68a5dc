import { describe, expect, test } from 'vitest';

import { measureView } from '../../src/charts/measure-view.ts';
import { findingsOf } from '../../src/findings/finding.ts';
import { twinGroups } from '../../src/findings/twins.ts';
import { observe } from '../../src/observations/observe.ts';
import { gradesRelation } from '../../src/pairs/grades-relation.ts';
import { apartWords, pairFigures } from '../../src/pairs/pair-figures.ts';
import { pairView, type PairView } from '../../src/pairs/pair-view.ts';
import { isSamePair, pairPages, pairsOf } from '../../src/pairs/pairs-of.ts';
import { measuresOf } from '../../src/programme/measures.ts';
import { programmeOf, programmes, type Programme } from '../../src/programme/programmes.ts';
import { effectiveness2017Questions } from '../../src/programme/questions.ts';
import { forceBySlug } from '../../src/register/forces.ts';
import { exampleMeasure, exampleObservation } from '../examples/observation.ts';
import { contentRecords } from '../observations/content-records.ts';

const observations = observe(contentRecords);
const nameOf = (force: string): string => forceBySlug(force)?.shortName ?? force;
const measures = measuresOf(programmeOf({ programmeId: 'effectiveness-2017' })).map((measure) =>
  measureView({ measure, observations, nameOf }),
);
const twins = twinGroups(contentRecords.flatMap(findingsOf));
const pairs = pairsOf(contentRecords);

test('five forces make ten pairs, each once', () => {
  expect(pairs).toHaveLength(10);
});

describe('forces with reports of two programmes', () => {
  const [known] = programmes;
  if (known === undefined) throw new Error('There is a programme');
  const second: Programme = { ...known, id: 'efficiency-2018', pillar: 'efficiency', year: 2018 };
  const ofSecond = contentRecords
    .filter(({ force }) => force !== 'leicestershire')
    .map((record) => ({
      ...record,
      programmeId: second.id,
      id: `${record.force}-2018-efficiency`,
    }));
  const pages = pairPages([...contentRecords, ...ofSecond], [known, second]);

  test('have a page a programme, each at an address of its own', () => {
    expect(pages).toHaveLength(16);
    expect(new Set(pages.map(({ slug }) => slug)).size).toBe(16);
    const bedfordshire = pages.filter(({ slug }) =>
      slug.startsWith('bedfordshire-and-cambridgeshire'),
    );
    expect(bedfordshire.map(({ slug, programme }) => [slug, programme.id])).toEqual([
      ['bedfordshire-and-cambridgeshire', 'effectiveness-2017'],
      ['bedfordshire-and-cambridgeshire-in-2018-efficiency', 'efficiency-2018'],
    ]);
  });

  test('set no report of one programme beside one of another', () => {
    for (const { sides, programme } of pages) {
      expect(sides.map(({ record }) => record.programmeId)).toEqual([programme.id, programme.id]);
    }
  });

  test('keep their plain address when a programme is added, and take it where it is the only one', () => {
    expect(pages.slice(0, 10).map(({ slug }) => slug)).toEqual(
      pairPages(contentRecords, [known]).map(({ slug }) => slug),
    );
    expect(pairPages(ofSecond, [known, second])[0]?.slug).toBe('bedfordshire-and-cambridgeshire');
  });

  test('lead to one another', () => {
    const [first, again] = pages.filter(({ slug }) => slug.startsWith('bedfordshire-and-cambr'));
    if (first === undefined || again === undefined) throw new Error('Expected two pages');
    expect(isSamePair(first.sides, again.sides)).toBe(true);
    expect(pages.filter(({ sides }) => isSamePair(sides, first.sides))).toHaveLength(2);
  });
});

describe('Bedfordshire and Cambridgeshire', () => {
  const pair = pairOf('bedfordshire', 'cambridgeshire');

  test('tell every finding of both reports once', () => {
    const told = [
      ...pair.shared.flatMap(({ findings }) => findings),
      ...pair.own.flatMap(({ under }) => under.flatMap(({ findings }) => findings)),
    ].map(({ id }) => id);
    expect(told).toHaveLength(21);
    expect(new Set(told).size).toBe(21);
  });

  test('set a grade of 2016 apart from one of 2017', () => {
    expect(pair.grades.map(({ id, relation }) => [id, relation])).toEqual([
      ['overall', 'the same'],
      ['preventing-crime', 'given in different years, and not the same'],
      ['investigating-crime', 'the same'],
      ['protecting-vulnerable-people', 'the same'],
      ['serious-and-organised-crime', 'the same grade, given in different years'],
      ['specialist-capabilities', 'neither was graded'],
    ]);
  });

  test('compare figures of one base, and call 10 and 11 about the same', () => {
    const relations = new Map(
      pair.figures.both.map(({ measure, relation }) => [measure.id, relation]),
    );
    expect(relations.get('charged-or-summonsed')).toBe(
      'about the same as Cambridgeshire after rounding',
    );
    expect(relations.get('asb-change')).toBe('fell; Cambridgeshire rose');
    expect(relations.get('incidents')).toBe('lower than Cambridgeshire');
    expect(relations.has('european-arrest-warrants')).toBe(false);
    expect(pair.figures.parted.map(({ id }) => id)).toEqual([
      'telephone-resolution',
      'european-arrest-warrants',
    ]);
  });
});

test('Bedfordshire and Staffordshire do not set re-offending to March beside re-offending to June', () => {
  const { figures } = pairOf('bedfordshire', 'staffordshire');
  expect(figures.both.map(({ measure }) => measure.id)).not.toContain('re-offending-under-iom');
  expect(figures.parted.map(({ id }) => id)).toContain('re-offending-under-iom');
});

test('says what each report prints for England and Wales, where it is another print of the shared figure', () => {
  const nationOf = (a: string, b: string) =>
    pairOf(a, b).figures.both.find(({ measure }) => measure.id === 'domestic-abuse-arrest-rate')
      ?.nation;
  expect(nationOf('leicestershire', 'staffordshire')).toEqual({
    words: '45.5',
    otherPrints: ['The report on Leicestershire prints 46 for England and Wales.'],
  });
  expect(nationOf('bedfordshire', 'cambridgeshire')).toEqual({ words: '45.5', otherPrints: [] });
});

test('says once what both reports say to qualify a figure, and of the one what it alone says', () => {
  const arrests = pairOf('bedfordshire', 'staffordshire').figures.both.find(
    ({ measure }) => measure.id === 'domestic-abuse-arrest-rate',
  );
  expect(arrests?.caveats).toEqual([
    'Both reports, with this: “Although for the purpose of this calculation arrests are not linked directly to offences, a high arrest rate may suggest that a force prioritises arrests for domestic abuse offenders over other potential forms of action (for further information, please see annex A).”',
    'The report on Staffordshire, with this: “Research by the force indicates that some of its recording practices may have affected the accuracy of this figure.”',
  ]);
});

test('gives what one report says twice to that report alone', () => {
  const [kent, essex] = ['kent', 'essex'].map((slug) => forceBySlug(slug));
  if (kent === undefined || essex === undefined) throw new Error('Both are in the register');
  const text = 'The figure is an estimate.';
  const caveats = [40, 50].map((line) => ({ text, source: { line, endLine: line } }));
  const made = [
    { ...exampleObservation({ slug: 'kent', force: '10' }), caveats },
    exampleObservation({ slug: 'essex', force: '20' }),
  ];
  const view = measureView({ measure: exampleMeasure, observations: made, nameOf });
  const [figure] = pairFigures(kent, essex, [view]).both;
  expect(figure?.caveats).toEqual(['The report on Kent, with this: “The figure is an estimate.”']);
});

test('names the measures that are not set side by side, and why', () => {
  const { names, figures } = pairOf('cambridgeshire', 'leicestershire');
  expect(apartWords({ parted: [], only: figures.only }, names)).toMatch(
    /^Found only in our copy of the report on Cambridgeshire: Charged or summonsed, /u,
  );
  expect(apartWords({ parted: [], only: [[], []] }, names)).toBe('');
});

describe('gradesRelation', () => {
  test.each([
    [{ grade: 'good', year: 2017 }, { grade: 'good', year: 2017 }, 'the same'],
    [{ grade: 'good', year: 2017 }, { grade: 'inadequate', year: 2017 }, 'differs'],
    [{ grade: 'good', year: 2017 }, {}, 'cannot be compared: one is missing'],
  ] as const)('%j and %j', (a, b, words) => {
    expect(gradesRelation(a, b)).toBe(words);
  });
});

function pairOf(one: string, other: string): PairView {
  const sides = pairs.find(([a, b]) => a.force.slug === one && b.force.slug === other);
  if (sides === undefined) throw new Error(`no pair of ${one} and ${other}`);
  return pairView({ sides, questions: effectiveness2017Questions, twins, measures });
}
