import { noteReference, type NumberedNote } from '../../corpus/notes.ts';

/** Escape words for HTML. */
export function escapeHtml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Makes HTML of words: their first reference to a note becomes its mark. */
export type WordsHtml = (words: string) => string;

/** Make the function that gives words their footnote marks, for one print of a report. */
export function markNotes(notes: ReadonlyMap<string, NumberedNote>): WordsHtml {
  const printed = new Set<string>();
  return (words) =>
    escapeHtml(words).replaceAll(noteReference, (_reference, name: string) => {
      const note = notes.get(name);
      if (!note || printed.has(name)) return '';
      printed.add(name);
      return `<sup data-note="${String(note.number)}">${String(note.number)}</sup>`;
    });
}

/** Give long words soft hyphens, so that narrow columns break them on every machine in the same places. */
export function softHyphens(html: string): string {
  return html.replaceAll(/(?<=>[^<]*|^[^<]*)\b[a-z]{8,}\b(?![^<]*>)/g, (word) =>
    word.replaceAll(/(?<=[a-z]{2}[aeiou][^aeiou\s])(?=[^aeiou][aeiou][a-z]{2})/g, '&shy;'),
  );
}
