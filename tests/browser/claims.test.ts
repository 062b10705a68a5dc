import { describe, expect, test } from 'vitest';

import { isPrintedAt, printedPlace } from '../claims/rendered/printed-words.ts';
import { publishedRecords } from '../claims/rendered/published-records.ts';
import { readReports } from '../claims/rendered/read-by-eye.ts';
import { forms, siteSentences, type ReadSentence } from '../claims/rendered/read-site.ts';
import { contentReports } from '../parser/content-reports.ts';

/**
 * All that the site says, in texts, attributes, drawings, heads and the feed, held against what a person read.
 *
 * `TESTED_SITE` and `TESTED_REPORTS` name a site of invented reports and their folder; what is true in them stands
 * in its folder `known`. `npm run sturdy` does so with 43.
 */
const isOfFive =
  process.env.TESTED_REPORTS === undefined && readReports.length === contentReports.length;

/** Forms that the five reports give no occasion for; the 43 invented ones of tests/sturdy do. */
const rare = new Set([
  'no other report to compare with',
  'a report without such sentences',
  'why a figure is not there, and the lines that say so',
  'why a figure is not there',
  'a figure that no copy lacks',
  'figures of a table beside which none stands for England and Wales',
  'reports without a figure, by their number',
  'how many reports state it differently',
  'forces with an overall grade',
  'how many reports define a term',
  'what a report prints against a figure of its own',
  'why a figure is not compared',
  'figures for England and Wales that contradict one another',
  'who is not counted, because its report contradicts itself',
  'reports of which a section is shown',
  'reports of which a section is not certain',
  'a heading of which nobody can tell what it opens',
  'a chapter that may lack findings',
  'reports that may lack findings',
]);

function kindOf({ route }: ReadSentence): string {
  if (/^\/forces\/[a-z-]+\/./u.test(route)) return 'a report';
  if (/^\/about\/data\/./u.test(route)) return 'how a report was read';
  if (/^\/compare\/./u.test(route)) return 'a pair';
  return route.split('/')[1] ?? '';
}

/** Say once what stands on many pages. */
function said(sentences: readonly ReadSentence[]): string[] {
  return [...new Map(sentences.map(({ route, text }) => [text, `${route} ${text}`])).values()];
}

test('every text that may claim something has a form that is checked, or is known to claim nothing', () => {
  expect(said(siteSentences.filter(({ standing }) => standing === 'unknown'))).toEqual([]);
});

test('every kind of page has texts that are checked', () => {
  const held = siteSentences.filter(({ standing }) => standing === 'form').map(kindOf);
  expect([...new Set(held)].toSorted()).toEqual([
    ...[
      '',
      '404.html',
      'a pair',
      'a report',
      'about',
      'accessibility',
      'compare',
      'coverage',
      'data',
    ],
    ...['figures', 'find', 'findings', 'forces', 'glossary', 'grades', 'how a report was read'],
    ...['metrics', 'questions', 'search', 'sections', 'since-last-time'],
  ]);
});

test.each(['aria-label', 'description', 'og:title', 'og:description', 'og:image:alt', 'feed'])(
  'texts of %s are checked',
  (attribute) => {
    const held = siteSentences.filter((sentence) => sentence.attribute === attribute);
    expect(held.filter(({ standing }) => standing === 'form')).not.toHaveLength(0);
  },
);

describe('no text is contradicted by what a person read', () => {
  test.each(forms.map((form) => [form.name, form] as const))('%s', (name, form) => {
    const own = siteSentences.filter((sentence) => sentence.form === form);
    if (isOfFive && !rare.has(name)) expect(own).not.toHaveLength(0);
    const faults = own.flatMap((sentence) => {
      const fault = form.check(form.pattern.exec(sentence.text)?.groups ?? {}, sentence);
      return fault === undefined ? [] : [`${sentence.route} “${sentence.text}”: ${fault}`];
    });
    expect([...new Set(faults)]).toEqual([]);
  });
});

test('grades that maps draw are checked', () => {
  const drawn = siteSentences.filter(
    ({ element, standing }) => element.tagName === 'text' && standing === 'form',
  );
  expect(drawn.length).toBeGreaterThan(100);
});

test('words that the markup gives to a report stand in it, on the lines that are named', () => {
  const printed = siteSentences.filter(({ standing }) => standing === 'printed');
  expect(printed.length).toBeGreaterThan(1000);
  const wrong = printed.filter((sentence) => {
    const place = printedPlace(sentence);
    return place === undefined || !isPrintedAt(sentence, place);
  });
  expect(said(wrong)).toEqual([]);
});

test('the records by which words of comparison are judged have the figures that a person read', () => {
  const figureOf = (side: { status: string; value?: number } | undefined): unknown =>
    side?.status === 'stated' ? side.value : undefined;
  for (const read of readReports) {
    const record = publishedRecords.find(({ id }) => id === read.id);
    const figures = record?.metrics.map((item) => [
      item.metric,
      figureOf(item.force),
      figureOf(item.englandAndWales),
    ]);
    expect(figures).toEqual(
      read.metrics.map((item) => [
        item.metric,
        figureOf(item.force),
        figureOf(item.englandAndWales),
      ]),
    );
    const told = record?.narrativeFigures.map((item) => [
      item.figure,
      figureOf(item.force),
      figureOf(item.englandAndWales),
    ]);
    expect(told).toEqual(
      read.narrativeFigures.map((item) => [
        item.figure,
        figureOf(item.force),
        figureOf(item.englandAndWales),
      ]),
    );
  }
});
