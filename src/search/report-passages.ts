import { formatReportName } from '../format/report-name.ts';
import { lineId, reportHref } from '../format/report-link.ts';
import { programmeOf } from '../programme/programmes.ts';
import { chapterWords } from '../report-view/chapter-words.ts';
import { createCitables } from '../report-view/citables.ts';
import { wordsOf } from '../format/inline-words.ts';
import type { Block, Chapter, Inline } from '../schema/document.ts';
import type { Force } from '../schema/force.ts';
import type { ReportRecord } from '../schema/record.ts';
import type { Source } from '../schema/source.ts';
import type { PassageKind } from './passage-kind.ts';
import type { SearchPassage } from './search-passage.ts';

/** A block's words with the line that leads to them. */
interface Piece {
  words: string;
  source: Source;
}

/** What the passages of one chapter share, and the heading that is above the next of them. */
interface Place {
  chapter: string;
  kind: Chapter['kind'];
  chapterHref: string;
  heading: Piece | undefined;
  question: string | undefined;
}

/** Chapters that say what inspectors found. */
const FOUND: readonly Chapter['kind'][] = ['overview', 'question'];

/**
 * List the passages of a report that a search can find.
 *
 * Left out are the title page, the bare labels of Force in numbers, and footnotes that define a
 * term: these are in the glossary.
 */
export function reportPassages(
  record: ReportRecord,
  force: Pick<Force, 'name' | 'shortName'>,
): SearchPassage[] {
  const page = reportHref(record);
  const kindAt = createKinds(record);
  const shared = {
    group: `${force.name}, ${formatReportName(record)}`,
    forces: [force.shortName],
  };

  function passage({ words, source }: Piece, kind: PassageKind, place: Place): SearchPassage {
    const { chapter, chapterHref, heading, question } = place;
    return {
      ...shared,
      href: `${page}#${lineId(source.line)}`,
      words,
      kind,
      section: heading && heading.words !== chapter ? `${chapter}: ${heading.words}` : chapter,
      sectionHref: `${page}#${lineId((heading?.source ?? source).line)}`,
      chapterHref,
      ...(isFinding(kind, place) ? {} : { isAside: true }),
      ...(question === undefined ? {} : { question }),
    };
  }

  function chapterPassages(chapter: Chapter): SearchPassage[] {
    const question = questionTitle(record, chapter);
    const { source } = chapter;
    const title = { words: onOneLine(chapterWords(record, chapter)), source };
    const chapterHref = `${page}#${chapter.id}`;
    const { kind } = chapter;
    const place: Place = { chapter: title.words, kind, chapterHref, heading: title, question };
    const own = chapter.title.length === 0 ? [] : [passage(title, 'heading', place)];
    // Below such a heading nobody can tell which section a passage is of: only its chapter is named.
    let isUnclear = false;
    const inside = chapter.blocks.flatMap((block) => {
      if (block.type !== 'heading') {
        return piecesOf(block, chapter).map((piece) => passage(piece, kindAt(piece.source), place));
      }
      const heading = pieceOf(block);
      if (block.opens !== undefined) isUnclear = block.opens === 'unclear-section';
      place.heading = isUnclear ? title : heading;
      return [passage(heading, 'heading', place)];
    });
    return [...own, ...inside];
  }

  const defining = new Set(record.definitions.map(({ footnote }) => footnote));
  const notes = record.document.footnotes
    .filter(({ number }) => !defining.has(number))
    .map((note) =>
      passage(pieceOf(note), 'footnote', {
        ...{ chapter: 'Footnotes', kind: 'other', chapterHref: `${page}#footnotes` },
        ...{ heading: undefined, question: undefined },
      }),
    );
  return [
    ...record.document.chapters
      .filter((chapter) => chapter.kind !== 'title-page')
      .flatMap((chapter) => chapterPassages(chapter)),
    ...notes,
  ].filter(({ words }) => words !== '');
}

function isFinding(kind: PassageKind, { kind: chapter }: Place): boolean {
  return kind !== 'heading' && kind !== 'footnote' && FOUND.includes(chapter);
}

function pieceOf({ content, source }: { content: readonly Inline[]; source: Source }): Piece {
  return { words: onOneLine(wordsOf(content)), source };
}

function onOneLine(words: string): string {
  return words.trim().replaceAll(/\s+/gu, ' ');
}

function piecesOf(block: Exclude<Block, { type: 'heading' }>, chapter: Chapter): Piece[] {
  switch (block.type) {
    case 'paragraph':
      return [pieceOf(block)];
    case 'list':
      return block.items.map(pieceOf);
    case 'figure':
      return [pieceOf({ content: block.caption, source: block.source })];
    case 'lines':
      return chapter.kind === 'force-in-numbers' ? [] : block.lines.map(pieceOf);
    case 'table':
      return block.rows.map(({ cells, source }) => ({
        words: cells.map(onOneLine).join(', '),
        source,
      }));
    case 'grade':
      return [];
  }
}

/** Tell the kind of a passage by the finding that it states. */
function createKinds(record: ReportRecord): (source: Source) => PassageKind {
  const citableAt = createCitables(record);
  return (source) => {
    const citable = citableAt(source);
    return citable === undefined || citable === 'figure' || citable === 'narrative-figure'
      ? 'paragraph'
      : citable;
  };
}

function questionTitle(record: ReportRecord, { question }: Chapter): string | undefined {
  const asked = programmeOf(record).questions;
  const judgment = record.judgments.find((item) => item.question === question);
  return asked.find(({ id }) => id === question)?.title ?? judgment?.title;
}
