import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { loadPage } from '../../scripts/site/html-page.ts';
import { listPages } from '../../scripts/site/list-pages.ts';
import { sections } from '../../src/sections/section.ts';
import { coverageForms } from '../claims/rendered/coverage-forms.ts';
import { figureForms } from '../claims/rendered/figure-forms.ts';
import { findingForms } from '../claims/rendered/finding-forms.ts';
import { gradeForms } from '../claims/rendered/grade-forms.ts';
import { measures } from '../claims/rendered/measures.ts';
import { sentencesOf } from '../claims/rendered/page-sentences.ts';
import { readReports } from '../claims/rendered/read-by-eye.ts';
import { isOfReport } from '../claims/rendered/report-words.ts';
import { sectionForms } from '../claims/rendered/section-forms.ts';
import { SITE } from './site-under-test.ts';

/** Kinds of pages whose sentences are not held here, and what speaks for each. */
const notHeld: readonly { pages: RegExp; why: string }[] = [
  {
    pages: /^\/forces\/[a-z-]+\/\d/u,
    why: 'the text of a report; its own tests hold that all of it is there',
  },
  {
    pages: /^\/about\/data\/./u,
    why: 'how a value was read; tests/audit holds it against the lines, but no form here does',
  },
  {
    pages: /^\/about\/data\/$/u,
    why: 'counts of what each copy has; the counts by report are held by tests/site/coverage.test.ts',
  },
  { pages: /^\/(?:about|accessibility|glossary|404\.html)/u, why: 'written by hand' },
  {
    pages: /^\/(?:data|search|find)\/$/u,
    why: 'how to use files, the search and the finder; answers of scripts have tests of their own',
  },
  { pages: /^\/(?:coverage|figures)\/$/u, why: 'moved' },
];

/** A sentence with one of these counts or compares. */
const claimWords =
  /\b(?:no|none|one|two|three|four|five|six|seven|eight|nine|both|all|each|every|only|highest|lowest|most|least|same|differs?|more|fewer|less|higher|lower|largest|smallest|rose|fell|nobody|neither)\b|\b\d{1,3} (?:of|forces|reports|areas|findings|sentences|figures)\b|not inspected|the report (?:says|on \w+: “)/iu;

/** Names that have such words without a claim. */
const names = [
  'all recorded crime (excluding fraud)',
  ...measures.map(({ name }) => name),
  ...sections.map(({ title }) => title),
  ...readReports.flatMap(({ judgments }) => judgments.map(({ title }) => title)),
];

const forms = [findingForms, coverageForms, gradeForms, sectionForms, figureForms].flatMap((of) =>
  of(),
);

/** Tell whether a sentence has a word of claims outside of names and quotations. */
function mayClaim(text: string): boolean {
  const unquoted = text.replaceAll(/“[^”]*”/gu, '“”');
  return claimWords.test(names.reduce((rest, name) => rest.replaceAll(name, ''), unquoted));
}

/** Sentences with such a word that claim nothing of any force, and one that is not held yet. */
const withoutClaim: readonly RegExp[] = [
  /^HMICFRS, the inspectorate, publishes its reports on every force/u,
  /^Told to .+, with no match found$/u,
  /, each with its own base or period$/u,
  /^Four grades could be given in 2017: Outstanding, Good, Requires improvement and Inadequate\.$/u,
  /^How we read this: every grade and figure$/u,
  /^At most three$/u,
  /^Grades in the .+ reports, with the year in which each was given$/u,
  /: grade of each force, and what it was told$/u,
  /^(?:Nearly the same words: at least|Of the words that are left, at least) /u,
  // Not held: whether bases or periods differ; tests/observations/parted does.
  /^(?:So they are not compared with one another|Each is counted in its own way or for its own period, or does not say how)\.$/u,
  // Not held: how many paragraphs of an annex all reports share, where page ends tear them.
  /^(?:Annex A – About the data|Risk-based inspection): .+ in the same words in all five reports\.$/u,
  // Not held: that no national figure goes with the figures of all forces.
  /^none that goes with all$/u,
];

const squeeze = (text: string): string =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').toLowerCase();

/** What stands whole in the markup or in the words about measures and grades was written, not made by rule. */
const written = globSync(
  'src/{**/*.astro,programme/*.ts,summary/grade-meanings.ts,inspectorate/*.ts}',
)
  .map((file) => squeeze(markupOf(file)))
  .join(' ');

function markupOf(file: string): string {
  const source = readFileSync(file, 'utf8');
  return `${source} ${source.replaceAll(/<[^<>]*>|\{' '\}/gu, ' ')}`;
}

function isWritten(text: string): boolean {
  return written.includes(squeeze(text)) || withoutClaim.some((pattern) => pattern.test(text));
}

const pages = await Promise.all((await listPages(SITE)).map(loadPage));
const claims = pages
  .filter(({ route }) => !notHeld.some(({ pages: kind }) => kind.test(route)))
  .flatMap(sentencesOf)
  .filter(({ text }) => mayClaim(text) && !isOfReport(text))
  .map((sentence) => ({
    ...sentence,
    form: forms.find(({ pattern }) => pattern.test(sentence.text)),
  }));

test('every sentence of the pages that counts or compares has a form that is checked', () => {
  const unknown = claims
    .filter(({ form, text }) => form === undefined && !isWritten(text))
    .map(({ route, text }) => `${route} ${text}`);
  expect([...new Set(unknown)]).toEqual([]);
});

test('every page of a kind that is held has such sentences', () => {
  const kinds = new Set(claims.map(({ route }) => route.split('/')[1]));
  expect([...kinds].toSorted()).toEqual([
    ...['', 'compare', 'findings', 'forces', 'grades', 'metrics', 'questions', 'sections'],
    'since-last-time',
  ]);
});

test.each(forms)('$name: no sentence is contradicted by what a person read', (form) => {
  const own = claims.filter((claim) => claim.form === form);
  expect(own).not.toHaveLength(0);
  const faults = own.flatMap((sentence) => {
    const fault = form.check(form.pattern.exec(sentence.text)?.groups ?? {}, sentence);
    return fault === undefined ? [] : [`${sentence.route} “${sentence.text}”: ${fault}`];
  });
  expect([...new Set(faults)]).toEqual([]);
});
