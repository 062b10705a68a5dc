import { formatCounted } from '../../src/format/count.ts';
import { forceHref, reportHref } from '../../src/format/report-link.ts';
import type { ParsedReport } from '../../src/parser/parse-reports.ts';
import type { ReportRecord } from '../../src/schema/record.ts';
import { sentenceCase } from '../../src/format/sentence-case.ts';
import { compareRecords, type ChangedFact } from './compare-records.ts';

/** Longest part of a value that is printed; the rest is in the text. */
const longest = 100;

/** So much of what is the same stands before a difference. */
const lead = 30;

/** Say as a list of facts what texts would change in the records of a collection, and in which pages. */
export function compareReports(
  before: readonly ParsedReport[],
  after: readonly ParsedReport[],
): string {
  const old = recordsOf(before);
  const new_ = recordsOf(after);
  const ids = [...new Set([...old.keys(), ...new_.keys()])].toSorted();
  const changed = ids
    .map((id) => ({ id, facts: compareRecords(old.get(id), new_.get(id)) }))
    .filter(({ facts }) => facts.length > 0);
  if (changed.length === 0) return 'Nothing would change.\n';
  return changed
    .map(({ id, facts }) => {
      const record = new_.get(id) ?? old.get(id);
      const what = old.has(id) ? (new_.has(id) ? 'would change' : 'would go') : 'would be new';
      const lines = old.has(id) && new_.has(id) ? facts.map(lineOf) : [];
      return [
        `${id}: ${sentenceCase(formatCounted(facts.length, 'fact'))} ${what}`,
        ...lines.map((line) => `  ${line}`),
        ...(record ? [`  pages, with those below: ${pagesOf(record, facts).join(' ')}`] : []),
      ].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}

function recordsOf(reports: readonly ParsedReport[]): Map<string, ReportRecord> {
  return new Map(reports.flatMap(({ record }) => (record ? [[record.id, record] as const] : [])));
}

function lineOf({ fact, before, after }: ChangedFact): string {
  if (fact.startsWith('document: ')) {
    return `text ${before === undefined ? 'added' : 'gone'}: ${cut(fact.slice('document: '.length))}`;
  }
  const from = Math.max(0, commonStart(before ?? '', after ?? '') - lead);
  return `${fact}: ${cut(before ?? '(not there)', from)} → ${cut(after ?? '(not there)', from)}`;
}

/** Cut long words down to the part that begins shortly before they differ. */
function cut(words: string, from = 0): string {
  if (words.length <= longest) return words;
  const part = words.slice(from, from + longest);
  return `${from > 0 ? '…' : ''}${part}${from + longest < words.length ? '…' : ''}`;
}

function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** Facts of a record, and not the words of its document. */
const anyFact = /^(?!document)/;
const anyFinding = 'areasForImprovement|causesOfConcern';

/** Pages on all forces, each with those below it, and the facts that they show. */
const sharedPages: readonly (readonly [string, RegExp])[] = [
  ['/', /^(?:overall|judgments|published)/],
  ['/about/', anyFact],
  ['/cards/', new RegExp(`^(?:overall|${anyFinding})`)],
  ['/compare/', new RegExp(`^(?:overall|judgments|published|metrics|${anyFinding})`)],
  ['/coverage/', anyFact],
  ['/data/', /./],
  ['/feed.xml', new RegExp(`^(?:overall|published|${anyFinding})`)],
  ['/findings/', new RegExp(`^(?:published|inProse|${anyFinding})`)],
  ['/find/', /^(?:overall|judgments|published)/],
  ['/forces/', /^(?:overall|judgments|published)/],
  ['/glossary/', /^definitions/],
  ['/metrics/', /^metrics/],
  ['/questions/', new RegExp(`^(?:published|judgments|metrics|${anyFinding})`)],
  ['/search/', /./],
  ['/sections/', /^document/],
  ['/since-last-time/', /^(?:document|inProse)/],
];

/** The pages that show a fact of a report; those on all forces only where one of their facts changes. */
function pagesOf(record: ReportRecord, facts: readonly ChangedFact[]): string[] {
  return [
    reportHref(record),
    forceHref(record.force),
    ...sharedPages.flatMap(([page, about]) =>
      facts.some(({ fact }) => about.test(fact)) ? [page] : [],
    ),
  ];
}
