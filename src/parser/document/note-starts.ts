import type { Line } from '../text/lines.ts';
import type { Part, PlacedLine } from '../report-tree.ts';
import { endsSentence } from '../sentences/sentence-ends.ts';

/** The lines on which notes begin, with the number of each and its words without that. */
export type NoteStarts = ReadonlyMap<Line, { number: number; words: string }>;

/** Example: `¹¹ The National Fraud Intelligence Bureau is …`, and `--¹⁷ Independent …`, with what is left of a rule over it. */
const raised = /^\s*(?:--\s*)?\uE000(\d+)\uE001\s*(?=\S.{2})/u;

/** Example: `6 A domestic violence protection order …`, `23 4Ps is a framework`, where it is lost that the mark is raised. */
const unraised = /^\s*(\d{1,3})(?:\s{0,9}(?=[\p{Lu}"'“‘*])|\s(?=\d+[\s\p{Lu}]))/u;

/** A note begins with the next number, or with one soon after it where notes are lost. */
const mostLost = 3;

/**
 * Find the lines of the chapters on which a note begins: one whose mark is raised begins a paragraph even right under
 * another; one whose mark is not raised comes in the order of notes, and not among the figures of Force in numbers.
 */
export function noteStarts(parts: readonly Part[]): NoteStarts {
  const starts = new Map<Line, { number: number; words: string }>();
  let last = 0;
  for (const { chapter, children } of parts) {
    if (chapter.kind === 'title-page') continue;
    for (const [at, line] of children.entries()) {
      if (line.furniture || line.heading) continue;
      const { text } = line;
      const [mark = '', digits] = raised.exec(text) ?? unraised.exec(text) ?? [];
      const number = Number(digits);
      const isRaised = mark.includes('\uE000');
      const isNext =
        chapter.kind !== 'force-in-numbers' && number > last && number <= last + mostLost;
      const before = children[at - 1];
      const begins = isRaised
        ? /^["'“‘]?\p{Lu}/u.test(text.slice(mark.length)) || beginsBlock(before)
        : isNext && (beginsBlock(before) || endsSentence(before?.plain ?? ''));
      if (!begins) continue;
      starts.set(line, { number, words: text.slice(mark.length).trim() });
      last = number;
    }
  }
  return starts;
}

function beginsBlock(before: PlacedLine | undefined): boolean {
  return !before || Boolean(before.furniture ?? before.heading) || before.plain === '';
}
