import { printedMetrics, printedQuestions } from '../../corpus/printed-words.ts';
import type { KnownFacts } from '../../corpus/known-facts.ts';
import type { Fact } from './fact.ts';

/** Lines of a text, counted from 1. */
export interface Span {
  line: number;
  endLine: number;
}

/** Make of lines what facts are looked for in: letters and digits of each line and the next. */
export function lineKeys(lines: readonly string[]): string[] {
  const keys = lines.map((line) => keyOf(line));
  return keys.map((key, at) => key + (keys[at + 1] ?? ''));
}

/** Find the lines at which a text gives a fact, as well as its own words tell. */
export function locateFact(
  fact: Fact,
  known: KnownFacts,
  lines: readonly string[],
): Span | undefined {
  switch (fact.kind) {
    case 'force figure':
    case 'national figure':
    case 'period':
      return near(lines, labelOf(fact.about), { before: 2, after: 9 });
    case 'grade':
    case 'year':
      return near(lines, titleOf(fact.about), { before: 1, after: 4, occurrence: 2 });
    case 'overall':
      return near(lines, 'Overall effectiveness', { before: 1, after: 4 });
    case 'report':
      return { line: 1, endLine: Math.min(30, lines.length) };
    case 'prose figure':
    case 'prose national figure':
    case 'prose period':
    case 'prose base':
    case 'prose comparison': {
      const prose = known.narrativeFigures.find(({ figure }) => figure === fact.about);
      return near(lines, prose?.quote ?? '', { before: 1, after: 5 });
    }
    default:
      return near(lines, fact.says, { before: 2, after: 6 });
  }
}

/** So many letters begin nothing else, but for sentences that begin alike. */
const startLetters = 28;

/** Find the line that begins with words, or has their first ones, with some lines around it; of several, the one that goes on as they do. */
function near(
  lines: readonly string[],
  words: string,
  { before, after, occurrence = 1 }: { before: number; after: number; occurrence?: number },
): Span | undefined {
  const key = keyOf(words);
  const start = key.slice(0, startLetters);
  if (start === '') return undefined;
  const hits = lines.flatMap((line, at) => (line.includes(start) ? [at] : []));
  const alike = hits.map((at) => lettersAlike(lines, at, key));
  const most = hits.filter((_at, nth) => alike[nth] === Math.max(...alike));
  const at = most[Math.min(occurrence, most.length) - 1];
  return at === undefined
    ? undefined
    : { line: Math.max(1, at + 1 - before), endLine: Math.min(lines.length, at + 1 + after) };
}

/** Count the first letters of a key that a line and the next ones have too. */
function lettersAlike(lines: readonly string[], at: number, key: string): number {
  const words = [0, 2, 4, 6].map((by) => lines[at + by] ?? '').join('');
  const from = words.indexOf(key.slice(0, startLetters));
  const end = [...key].findIndex((letter, nth) => words[from + nth] !== letter);
  return end < 0 ? key.length : end;
}

function labelOf(metric: string): string {
  return printedMetrics.find((known) => known.metric === metric)?.label ?? metric;
}

function titleOf(question: string): string {
  return printedQuestions.find(({ id }) => id === question)?.inTable ?? question;
}

function keyOf(words: string): string {
  return words.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');
}
