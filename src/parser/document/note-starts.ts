import type { Line } from '../lines.ts';
import type { Part, PlacedLine } from '../report-tree.ts';
import { endsSentence } from '../running-text.ts';

/** Example: `¹¹ The National Fraud Intelligence Bureau is …`, which begins a paragraph even right under another. */
const raisedNote = /^\s*\uE000(\d+)\uE001\s*[\p{Lu}"'“‘]/u;

/** Example: `6 A domestic violence protection order …` under the end of a sentence, where it is lost that the mark is raised. */
const plainNote = /^\s*(\d{1,3})\s{1,9}[\p{Lu}"'“‘]/u;

/** A note begins with the next number, or with one soon after it where notes are lost. */
const mostLost = 3;

/** Find the lines of the chapters on which a note begins: one whose mark is not raised comes in the order of notes. */
export function noteStarts(parts: readonly Part[]): ReadonlySet<Line> {
  const chapters = parts.filter(({ chapter }) => chapter.kind !== 'title-page');
  const lines = chapters.flatMap(({ children }) => children);
  const starts = new Set<Line>();
  let last = 0;
  for (const [at, line] of lines.entries()) {
    if (line.furniture) continue;
    const raised = raisedNote.exec(line.text)?.[1];
    const number = Number(raised ?? plainNote.exec(line.text)?.[1]);
    const isNext = number > last && number <= last + mostLost;
    if (raised === undefined && !(isNext && endsParagraph(lines[at - 1]))) continue;
    starts.add(line);
    last = number;
  }
  return starts;
}

function endsParagraph(before: PlacedLine | undefined): boolean {
  return !before || Boolean(before.furniture) || before.plain === '' || endsSentence(before.plain);
}
