import { renderMarks } from './footnote-marks.ts';

const REFERENCES: Readonly<Record<string, string>> = {
  ...{ 'amp;': '&', 'apos;': "'", '#39;': "'", '#x27;': "'", '#38;': '&' },
  ...{ 'ndash;': '–', '#8211;': '–', 'copy;': '©', '#169;': '©' },
};

/**
 * List the words of a text in order, whatever its layout: without marks, tags, footnote marks and
 * invisible characters. Lines that match `furniture` are left out, and so is a lone `o`, which Word prints as the mark of a list within one.
 */
export function wordsOf(text: string, furniture?: RegExp): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|[\r\n]/);
  const kept = lines.filter((line) => !furniture?.test(line)).join('\n');
  const unmarked = renderMarks(kept.replaceAll(/\[\^\d+\]:?/g, ''), () => ' ');
  const plain = resolveReferences(unmarked)
    .replaceAll(/<[^>\n]*>/g, ' ')
    .replaceAll('\u00AD', '')
    .normalize('NFKC');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== 'o');
}

/** Resolve references twice, because escaped ones are references of references. */
function resolveReferences(text: string): string {
  const once = (from: string): string =>
    from.replaceAll(/&(#?\w+;)/g, (reference, name: string) => REFERENCES[name] ?? reference);
  return once(once(text));
}
