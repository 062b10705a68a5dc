import type { Footnote } from '../schema/document.ts';
import type { Anchors } from './anchors.ts';
import type { LineView, NoteView } from './view.ts';

/** Counts the marks of each footnote while the text is laid out. */
export interface NoteMarks {
  /** Number the next mark of a footnote: `ref-3`, then `ref-3-2`. */
  mark(footnote: number): { id: string; href: string };
  referencesOf(footnote: number): string[];
  numbers(): number[];
}

/** The fragment of a footnote. */
export function noteId(footnote: number): string {
  return `note-${footnote}`;
}

/** Make the marks of one page. */
export function createNoteMarks(): NoteMarks {
  const references = new Map<number, string[]>();
  return {
    mark(footnote) {
      const earlier = references.get(footnote) ?? [];
      const id = earlier.length === 0 ? `ref-${footnote}` : `ref-${footnote}-${earlier.length + 1}`;
      references.set(footnote, [...earlier, id]);
      return { id, href: `#${noteId(footnote)}` };
    },
    referencesOf: (footnote) => references.get(footnote) ?? [],
    numbers: () => [...references.keys()],
  };
}

interface NotesInput {
  footnotes: readonly Footnote[];
  marks: NoteMarks;
  anchors: Anchors;
  layOut: (content: Footnote['content']) => LineView[];
}

/** Lay out the footnotes in order, with a place for each mark whose footnote the text lost. */
export function buildNotes({ footnotes, marks, anchors, layOut }: NotesInput): NoteView[] {
  // Footnotes may carry marks of their own, so all are laid out before marks are counted.
  const written = footnotes.map((footnote) => ({
    number: footnote.number,
    ids: anchors.claim(footnote.source.line),
    source: footnote.source,
    lines: layOut(footnote.content),
  }));
  const known = new Set(footnotes.map((footnote) => footnote.number));
  const lost = marks
    .numbers()
    .filter((number) => !known.has(number))
    .map((number) => ({ number, ids: [], lines: [] }));
  return [...written, ...lost]
    .sort((a, b) => a.number - b.number)
    .map((note) => {
      const references = marks.referencesOf(note.number);
      return {
        ...note,
        id: noteId(note.number),
        references,
        state: stateOf(known.has(note.number), references.length > 0),
      };
    });
}

function stateOf(hasText: boolean, hasMark: boolean): NoteView['state'] {
  if (!hasText) return 'no-text';
  return hasMark ? 'complete' : 'no-mark';
}
