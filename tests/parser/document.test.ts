import { describe, expect, test } from 'vitest';
import type { ReportFile } from '../../src/parser/read-report.ts';
import type { Block, Inline, ReportDocument } from '../../src/schema/document.ts';
import { conversions } from '../conversions/conversions.ts';
import { wordsOf } from '../conversions/words-of.ts';
import { allTexts } from './collection.ts';
import { contentReports, idOf, parseChanged } from './content-reports.ts';

test.each(allTexts.map((file) => [idOf(file), file] as const))(
  '%s keeps every word of the text once and in order, in the document or as furniture',
  (_id, file) => {
    expectEveryWord(file, new TextDecoder().decode(file.bytes));
  },
);

describe.each(contentReports.map((file) => [idOf(file), file] as const))('%s', (_id, file) => {
  const text = new TextDecoder().decode(file.bytes);

  test.each(Object.entries(conversions))('keeps every word after: %s', (name, convert) => {
    const read = name === 'footnotes run into words' ? lettersOnly : undefined;
    expectEveryWord(file, convert(text), read);
  });
});

function expectEveryWord(
  file: ReportFile,
  converted: string,
  read = (words: string[]) => words,
): void {
  const { record } = parseChanged(file, new TextEncoder().encode(converted));
  expect(record).toBeDefined();
  const lines = converted.split(/\r\n|[\r\n]/);
  const kept = record ? documentWords(record.document, lines) : [];
  expect(read(kept)).toEqual(read(wordsOf(withoutLinkTargets(converted))));
}

/** Digits that a converter ran into a word may have been known as a mark, which is no word. */
function lettersOnly(words: string[]): string[] {
  return words.map((word) => word.replace(/\d+$/, '')).filter((word) => word !== '');
}

/** Words of a document in the order of their lines, furniture among them. */
function documentWords(
  { chapters, footnotes, furniture }: ReportDocument,
  lines: readonly string[],
): string[] {
  const pieces = new Map<number, string>();
  const add = (line: number, words: string) => pieces.set(line, (pieces.get(line) ?? '') + words);
  const addContent = (content: readonly Inline[]) => {
    for (const piece of content) add(piece.line, wordsOfPiece(piece));
  };
  for (const chapter of chapters) {
    addContent(chapter.title);
    for (const block of chapter.blocks) addBlock(block, { add, addContent });
  }
  for (const { number, content, source } of footnotes) {
    // The number as printed: not at all where it is raised, and run into the word or before a space.
    const [, digits, isGlued] =
      new RegExp(`^\\s*(${String(number)})(?!\\d)(\\p{L})?`, 'u').exec(
        lines[source.line - 1] ?? '',
      ) ?? [];
    if (digits !== undefined) add(source.line, isGlued === undefined ? `${digits} ` : digits);
    addContent(content);
  }
  for (const { text, source } of furniture) add(source.line, text);
  return [...pieces].sort(([a], [b]) => a - b).flatMap(([, words]) => wordsOf(words));
}

/** A mark parts words, and so does emphasis that a converter wrote around one. */
function wordsOfPiece(piece: Inline): string {
  if (piece.type === 'mark') return ' ';
  return piece.type === 'text' && piece.style ? ` ${piece.text} ` : piece.text;
}

function addBlock(
  block: Block,
  {
    add,
    addContent,
  }: { add: (line: number, words: string) => void; addContent: (content: Inline[]) => void },
): void {
  switch (block.type) {
    case 'list':
      for (const item of block.items) addContent(item.content);
      break;
    case 'lines':
      for (const line of block.lines) addContent(line.content);
      break;
    case 'figure':
      addContent(block.caption);
      for (const note of block.notes) addContent(note.content);
      break;
    case 'table':
      for (const row of block.rows) add(row.source.line, row.cells.join(' '));
      break;
    default:
      addContent(block.content);
  }
}

/** Example: `[www.example.org](http://www.example.org)`, whose address is printed once. */
function withoutLinkTargets(text: string): string {
  return text.replace(/\]\([^()\s]*\)/g, ']').replace(/\$(?=[^$\n]{0,80}\$)/g, '');
}
