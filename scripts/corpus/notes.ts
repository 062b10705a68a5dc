import type { Block, CorpusReport } from './report.ts';
import { noteWords } from './words/notes.ts';
import { riskBasedBlocks } from './words/risk-based.ts';

/** A footnote reference in words: `[[thrive]]`. */
export const noteReference = /\[\[([a-z0-9-]+)\]\]/g;

/** A footnote of a report, by the number that it is printed with. */
export interface NumberedNote {
  name: string;
  number: number;
  words: string;
}

/** Number the footnotes of a report in the order in which it refers to them; a second reference gets no note. */
export function numberNotes(report: CorpusReport): ReadonlyMap<string, NumberedNote> {
  const blocks = [
    ...riskBasedBlocks(report),
    ...report.summary,
    ...[...report.chapters.flatMap(({ sections }) => sections), ...report.annex].flatMap(
      (section) => section.blocks,
    ),
  ];
  const names = new Set(
    blocks
      .flatMap((block) => wordsOf(block))
      .flatMap((words) => [...words.matchAll(noteReference)].map(([, name = '']) => name)),
  );
  return new Map(
    [...names].map((name, at) => [
      name,
      { name, number: at + 1, words: wordsOfNote(name, report) },
    ]),
  );
}

/** Take the footnote references out of words. */
export function withoutNotes(words: string): string {
  return words.replaceAll(noteReference, '');
}

function wordsOf(block: Block): string[] {
  if (block.kind === 'paragraph') return block.passages.map(({ words }) => words);
  return block.kind === 'list' ? [...block.items] : [block.caption, block.source];
}

function wordsOfNote(name: string, { force }: CorpusReport): string {
  const words = noteWords[name];
  if (words === undefined) throw new Error(`No note is called \`${name}\``);
  return words.replaceAll('<Force>', force.name).replaceAll('<slug>', force.slug);
}
