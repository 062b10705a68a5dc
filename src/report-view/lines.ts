import type { Inline } from '../schema/document.ts';
import type { Anchors } from './anchors.ts';
import type { NoteMarks } from './notes.ts';
import type { LineView, RunView } from './view.ts';

/** The only addresses that report text may lead to. */
const webAddress = /^https?:\/\//iu;

/** Lay out prose line by line, each line with the fragments that nothing before it claimed. */
export function layOutLines(
  content: readonly Inline[],
  anchors: Anchors,
  marks: NoteMarks,
): LineView[] {
  const lines: LineView[] = [];
  let current: number | undefined;
  for (const inline of content) {
    if (inline.line !== current) {
      lines.push({ ids: anchors.claim(inline.line), runs: [] });
      current = inline.line;
    }
    addRun(lines.at(-1)?.runs ?? [], inline, marks);
  }
  return lines;
}

/** Add a run; marks of one place stand together. */
function addRun(runs: RunView[], inline: Inline, marks: NoteMarks): void {
  if (inline.type !== 'mark') {
    runs.push(layOutRun(inline));
    return;
  }
  const mark = { number: inline.footnote, ...marks.mark(inline.footnote) };
  const last = runs.at(-1);
  if (last?.type === 'marks') last.marks.push(mark);
  else runs.push({ type: 'marks', marks: [mark] });
}

function layOutRun(inline: Exclude<Inline, { type: 'mark' }>): RunView {
  switch (inline.type) {
    case 'link':
      return webAddress.test(inline.url)
        ? { type: 'link', text: inline.text, href: inline.url }
        : { type: 'text', text: inline.text };
    case 'text':
      return inline.style === undefined
        ? { type: 'text', text: inline.text }
        : { type: 'text', text: inline.text, style: inline.style };
  }
}
