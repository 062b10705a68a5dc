import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { gradeCell } from '../../src/charts/grade-comparison.ts';
import { readMatrixState } from '../../src/client/matrix-state.ts';
import { findingsOf } from '../../src/findings/finding.ts';
import { describeTwins, twinViews } from '../../src/findings/twin-words.ts';
import { twinGroups } from '../../src/findings/twins.ts';
import { formatFindingCounts } from '../../src/format/finding-kind.ts';
import { formatGradeYear } from '../../src/format/grade-year.ts';
import { gradesRelation } from '../../src/pairs/grades-relation.ts';
import { gradesSentence } from '../../src/questions/grades-sentence.ts';
import { askedQuestions } from '../../src/questions/question-page.ts';
import { forces } from '../../src/register/forces.ts';
import { findingsSentence } from '../../src/summary/findings-sentence.ts';
import { nameReports } from '../../src/summary/name-reports.ts';
import { overallSentence } from '../../src/summary/overall-sentence.ts';
import { judgedPairs } from '../findings/judged-pairs.ts';
import { contentRecords } from '../observations/content-records.ts';

/** What a person read in a report; nothing of it comes from the parser. */
interface Golden {
  overall: { grade: string; basis: string };
  judgments: { question: string; grade: string; lastInspected: number }[];
  areasForImprovement: { text: string }[];
  causesOfConcern: { recommendations: unknown[] }[];
}

const read = new Map(
  contentRecords.map(({ id }) => [
    id,
    JSON.parse(readFileSync(`tests/golden/${id}.json`, 'utf8')) as Golden,
  ]),
);
const goldenOf = (id: string): Golden => {
  const golden = read.get(id);
  if (golden === undefined) throw new Error(`nobody read ${id}`);
  return golden;
};

const numerals = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Read how many of a thing a sentence counts; nothing where it does not speak of it. */
function countOf(sentence: string, thing: RegExp): number | undefined {
  const word = new RegExp(`([\\w,]+) (?:${thing.source})`, 'iu').exec(sentence)?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  return numerals.includes(word) ? numerals.indexOf(word) : Number(word.replace(',', ''));
}

const gradeWords = (grade: string): string =>
  (grade.charAt(0).toUpperCase() + grade.slice(1)).replaceAll('-', ' ');

describe.each(contentRecords)('what is said of $id', (record) => {
  const golden = goldenOf(record.id);
  const recommendations = golden.causesOfConcern.flatMap((cause) => cause.recommendations);

  test('counts the findings that a person counted', () => {
    const sentence = findingsSentence(record);
    expect(countOf(sentence, /areas? for improvement/u)).toBe(golden.areasForImprovement.length);
    expect(countOf(sentence, /causes? of concern/u)).toBe(golden.causesOfConcern.length);
    if (golden.causesOfConcern.length > 0)
      expect(countOf(sentence, /recommendations?/u)).toBe(recommendations.length);
  });

  test('names the overall grade, and where it is from', () => {
    const sentence = overallSentence(record, 'Kent Police');
    expect(sentence).toContain(`was graded ${gradeWords(golden.overall.grade)} at`);
    expect(sentence.includes('by the summary')).toBe(golden.overall.basis === 'derived');
  });

  test('says of every grade that was carried over that it was', () => {
    for (const judgment of golden.judgments) {
      const found = record.judgments.find(({ question }) => question === judgment.question);
      const words = found && formatGradeYear(found, record.year);
      const again = judgment.lastInspected < 2017 ? ', not inspected again' : '';
      expect(words).toBe(
        `${gradeWords(judgment.grade)} (${String(judgment.lastInspected)}${again})`,
      );
    }
  });
});

describe('what is said of all reports', () => {
  const reports = nameReports(contentRecords);
  const findings = contentRecords.flatMap((record) => findingsOf(record));
  const groups = twinGroups(findings);

  test('counts what the inspectors listed as a person did', () => {
    const all = [...read.values()];
    const causes = all.flatMap(({ causesOfConcern }) => causesOfConcern);
    const sentence = formatFindingCounts(findings);
    expect(countOf(sentence, /areas? for improvement/u)).toBe(
      all.flatMap(({ areasForImprovement }) => areasForImprovement).length,
    );
    expect(countOf(sentence, /causes? of concern/u)).toBe(causes.length);
    expect(countOf(sentence, /recommendations?/u)).toBe(
      causes.flatMap((cause) => cause.recommendations).length,
    );
  });

  /** Findings that a person judged to say what one of another report says. */
  const judged = (pairs: readonly (readonly string[])[]): Set<string> => new Set(pairs.flat());
  const inWords = judged(judgedPairs.sameWords);
  const onMatter = judged([...judgedPairs.sameWords, ...judgedPairs.sameMatter]);

  test('counts no finding as told to several forces that a person did not find so', () => {
    const sentence = describeTwins(groups);
    const told = new Set(groups.flatMap((group) => group.findings.map(({ id }) => id)));
    const ofWords = new Set(
      groups
        .filter(({ kinship }) => kinship === 'same-words')
        .flatMap((group) => group.findings.map(({ id }) => id)),
    );
    expect([...ofWords].filter((id) => !inWords.has(id))).toEqual([]);
    expect([...told].filter((id) => !onMatter.has(id))).toEqual([]);
    expect(countOf(sentence, /findings? were told/u)).toBe(told.size);
    expect(countOf(sentence, /in nearly the same words/u)).toBe(ofWords.size);
    expect(countOf(sentence, /on the same matter in other words/u)).toBe(told.size - ofWords.size);
  });

  test('names and counts the forces of each group, and says how near the words are only where they are', () => {
    for (const { forces: words, members } of twinViews(groups, reports)) {
      const names = new Set(members.map(({ name }) => name));
      expect(countOf(words, /forces?/u)).toBe(names.size);
      for (const name of names) expect(words).toContain(name);
      const texts = members.map(({ finding }) => finding.text.replaceAll('’', "'"));
      const inWords = texts.map((text) =>
        text
          .toLowerCase()
          .match(/[a-z0-9]+/gu)
          ?.join(' '),
      );
      if (words.includes('word for word')) expect(new Set(texts).size).toBe(1);
      if (words.includes('in the same words')) {
        expect(new Set(inWords).size).toBe(1);
        expect(new Set(texts).size).toBeGreaterThan(1);
      }
    }
  });

  test.each(askedQuestions(reports))('counts the grades of $definition.id by year', (asked) => {
    const sentence = gradesSentence(asked.answers, 2017);
    const given = [...read.values()].flatMap(({ judgments }) =>
      judgments.filter(({ question }) => question === asked.definition.id),
    );
    const years = Map.groupBy(given, ({ lastInspected }) => lastInspected);
    const [now = '', older = ''] = sentence.split(' not inspected again');
    expect(countOf(sentence, /of (?:five|5) forces/u) ?? 0).toBe(years.get(2017)?.length ?? 0);
    expect(countOf(`${now} not inspected again`, /(?:was|were) not inspected again/u) ?? 0).toBe(
      given.filter(({ lastInspected }) => lastInspected < 2017).length,
    );
    for (const grade of ['outstanding', 'good', 'requires-improvement', 'inadequate', 'ungraded']) {
      const count = (of: readonly { grade: string }[] = []): number =>
        of.filter((judgment) => judgment.grade === grade).length;
      const named = new RegExp(`(?<!\\w)${gradeWords(grade)}`, 'u');
      expect(countCased(now, named), `${grade} in 2017`).toBe(count(years.get(2017)));
      expect(countCased(older, named), `${grade} earlier`).toBe(
        count(given.filter(({ lastInspected }) => lastInspected < 2017)),
      );
    }
  });

  test('says “the same” of two grades only where a person read the same grade of one year', () => {
    for (const one of contentRecords)
      for (const other of contentRecords)
        for (const { question } of goldenOf(one.id).judgments) {
          const [a, b] = [one, other].map(({ id }) =>
            goldenOf(id).judgments.find((judgment) => judgment.question === question),
          );
          const words = gradesRelation(gradeCell(one, question), gradeCell(other, question));
          const isOneGrade = a?.grade === b?.grade;
          const isOneYear = a?.lastInspected === b?.lastInspected;
          if (words === 'neither was graded')
            expect([a?.grade, b?.grade]).toEqual(['ungraded', 'ungraded']);
          else {
            expect(words.includes('different years')).toBe(!isOneYear);
            expect(words.startsWith('the same')).toBe(isOneGrade);
          }
        }
  });
});

/** Count with the case of grades, so that `good` in other words is none; each count stands right before its grade. */
function countCased(sentence: string, grade: RegExp): number {
  const found = [...sentence.matchAll(new RegExp(`(\\w+) ${grade.source}`, 'gu'))];
  return found.reduce((sum, [, word = '']) => {
    const at = numerals.indexOf(word.toLowerCase());
    return sum + (at >= 0 ? at : Number(word));
  }, 0);
}

describe('what the matrix says of an address', () => {
  const withReport = new Set(contentRecords.map(({ force }) => force));
  const offer = {
    forces: new Map(
      forces.filter(({ slug }) => withReport.has(slug)).map(({ slug, name }) => [slug, name]),
    ),
    register: new Map(forces.map(({ slug, name }) => [slug, name])),
    ...{ questions: new Map(), measures: new Map(), grades: new Map(), regions: new Map() },
  };

  test.each([...forces.map(({ slug }) => slug), 'batley', 'police'])('is true of %s', (slug) => {
    const { problems } = readMatrixState(`forces=${slug}`, offer);
    const name = forces.find((force) => force.slug === slug)?.name;
    const expected =
      name === undefined
        ? [`There is no force “${slug}” in England and Wales.`]
        : withReport.has(slug)
          ? []
          : [`We have no report on ${name}, so it cannot be shown here.`];
    expect(problems).toEqual(expected);
  });
});
