import type { Line } from '../lines.ts';
import type { FurnitureLines } from '../outline/outline-report.ts';
import { endsSentence } from '../running-text.ts';

/** Example: `¹¹ The National Fraud Intelligence Bureau is …`, which begins a paragraph even right under another. */
const raisedNote = /^\s*\uE000(\d+)\uE001\s*[\p{Lu}"'“‘]/u;

/** Example: `6 A domestic violence protection order …` under the end of a sentence, where it is lost that the mark is raised. */
const plainNote = /^\s*(\d{1,3})\s{1,9}[\p{Lu}"'“‘]/u;

/** A note begins with the next number, or with one soon after it where notes are lost. */
const mostLost = 3;

/** Find the lines of the body on which a note begins, by index: one whose mark is not raised comes in the order of notes. */
export function noteStarts(
  lines: readonly Line[],
  { from, furniture }: { from: number; furniture: FurnitureLines },
): ReadonlySet<number> {
  const starts = new Set<number>();
  let last = 0;
  for (let at = from; at < lines.length; at += 1) {
    if (furniture.has(at)) continue;
    const { text } = lines[at] ?? { text: '' };
    const raised = raisedNote.exec(text)?.[1];
    const number = Number(raised ?? plainNote.exec(text)?.[1]);
    const isNext = number > last && number <= last + mostLost;
    const isAfterEnd = furniture.has(at - 1) || endsParagraph(lines[at - 1]);
    if (raised === undefined && !(isNext && isAfterEnd)) continue;
    starts.add(at);
    last = number;
  }
  return starts;
}

function endsParagraph(before: Line | undefined): boolean {
  return before === undefined || before.plain === '' || endsSentence(before.plain);
}
