import { formatCount, formatCounted } from '../format/count.ts';
import { formatList } from '../format/list.ts';
import { sentenceCase } from '../format/sentence-case.ts';
import type { NamedReport } from '../summary/name-reports.ts';
import { compareWords, type ComparedRun } from './compare-words.ts';
import type { Finding } from './finding.ts';
import type { TwinGroup } from './twins.ts';
import { allWords, keysOf, leadInLength } from './words.ts';

/** Words of a finding that head its group; more would be the finding itself. */
const HEADING_WORDS = 9;

/** A group of twins in words. */
export interface TwinView {
  id: string;
  kinship: TwinGroup['kinship'];
  /** The beginning of what the first of them asks: `evaluate and share effective practice routinely …`. */
  heading: string;
  /** `three forces: Bedfordshire, Kent and Staffordshire`; `two forces, word for word: …`. */
  forces: string;
  members: { finding: Finding; name: string; runs: ComparedRun[] }[];
}

/** Say how many findings have twins, each counted once, with its nearest ones. */
export function describeTwins(groups: readonly TwinGroup[]): string {
  const inWords = new Set(membersOf(groups, 'same-words'));
  const inMatter = new Set(membersOf(groups, 'same-matter')).difference(inWords);
  const all = sentenceCase(formatCounted(inWords.size + inMatter.size, 'finding'));
  const parts = [
    ...(inWords.size > 0 ? [`${formatCount(inWords.size)} in nearly the same words`] : []),
    ...(inMatter.size > 0
      ? [`${formatCount(inMatter.size)} on the same matter in other words`]
      : []),
  ];
  return `${all} were told to more than one force: ${formatList(parts)}.`;
}

function membersOf(groups: readonly TwinGroup[], kinship: TwinGroup['kinship']): Finding[] {
  return groups.filter((group) => group.kinship === kinship).flatMap(({ findings }) => findings);
}

/** Put groups of twins into words, those of most forces first. */
export function twinViews(
  groups: readonly TwinGroup[],
  reports: readonly NamedReport[],
): TwinView[] {
  const names = new Map(reports.map(({ report, name }) => [report.id, name]));
  return groups
    .map((group) => viewOf(group, names))
    .sort((a, b) => b.members.length - a.members.length);
}

function viewOf(
  { id, kinship, findings }: TwinGroup,
  names: ReadonlyMap<string, string>,
): TwinView {
  const runs = compareWords(findings.map(({ text }) => text));
  const members = findings.map((finding, index) => ({
    finding,
    name: names.get(finding.report.id) ?? finding.report.force,
    runs: runs[index] ?? [],
  }));
  const told = formatList(members.map(({ name }) => name));
  const isOne = isSame(findings.map(({ text }) => keysOf(allWords(text)).join(' ')));
  const count = formatCounted(members.length, 'force');
  return {
    id,
    kinship,
    heading: beginningOf(findings[0]?.asks ?? ''),
    forces: `${count}${isOne ? `, ${likenessOf(members)}` : ''}: ${told}`,
    members,
  };
}

/** Say how near texts of the same words are; how apostrophes and line breaks are set is the converters' work. */
function likenessOf(members: readonly { finding: Finding }[]): string {
  const texts = members.map(({ finding: { text } }) =>
    text.replaceAll('’', "'").replaceAll(/\s+/gu, ' ').trim(),
  );
  if (isSame(texts)) return 'word for word';
  const lower = texts.map((text) => text.toLowerCase());
  if (isSame(lower)) return 'in the same words with other capitals';
  const isCased = !isSame(texts.map(withoutMarks)) && isSame(lower.map(withoutMarks));
  return `in the same words with other punctuation${isCased ? ' and capitals' : ''}`;
}

function isSame(texts: readonly string[]): boolean {
  return new Set(texts).size === 1;
}

function withoutMarks(text: string): string {
  return allWords(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}

/** Begin at what is asked, end at a word: `review its use of DVPOs/DVPNs and Clare’s Law, …`. */
function beginningOf(text: string): string {
  const words = text.slice(leadInLength(text)).trim().split(/\s+/u);
  const beginning = words.slice(0, HEADING_WORDS).join(' ');
  return words.length > HEADING_WORDS ? `${beginning.replace(/[,;:]$/u, '')} …` : beginning;
}
