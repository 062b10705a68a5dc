import type { Block } from '../../schema/document.ts';
import type { QuestionId } from '../../schema/question.ts';
import type { Source } from '../../schema/source.ts';
import { hasGap } from '../document/line-gaps.ts';
import {
  announcesFindings,
  type FindingHeading,
  type KnownHeadings,
} from '../outline/known-headings.ts';
import { textOf } from '../inline-text.ts';
import { keyOf } from '../lines.ts';
import { passageOf } from '../passages.ts';
import type { ChapterNode } from '../report-tree.ts';
import { hasStrayWords } from '../stray-words.ts';
import { ledItems, leadInOf, partLeadIn, partObligations } from '../obligation.ts';

/** A paragraph or a list item, as one piece of text. */
export interface Statement {
  kind: 'paragraph' | 'item';
  text: string;
  source: Source;
  /** Words of something else stand in it, or some of its own are missing; asked only of findings. */
  isTorn: boolean;
  /** The line on which a character of a paragraph stands. */
  lineAt?: (offset: number) => number;
}

/** What stands under one heading; only the headings that announce findings have a role. */
export interface FindingPart {
  role?: FindingHeading['role'] | undefined;
  heading?: { words: string; line: number };
  statements: Statement[];
}

/** Example: `… organised criminals pose; - define an intelligence requirement …`. */
const runTogether = /(?<=[.;]|;\s(?:and|or))\s+[-•*–]\s+/;

/** Example: the end of `… the best possible protection. The force should immediately take steps to:`. */
const trailingLeadIn =
  /(?<=\S)\s(?=The (?:force|constabulary|service) [^.:]{0,100}\b(?:should|must|needs? to)\b[^.:]{0,100}:$)/u;

/** A chapter in its parts. */
export interface PartedChapter {
  question?: QuestionId;
  parts: readonly FindingPart[];
}

/** Divide chapters by their headings into parts, each with what it states; after the lines of `gaps` words are missing. */
export function partedChapters(
  chapters: readonly ChapterNode[],
  headings: KnownHeadings,
  gaps: ReadonlySet<number> = new Set(),
): PartedChapter[] {
  return chapters.map((chapter) => ({
    ...(chapter.question !== undefined && { question: chapter.question }),
    parts: findingParts(chapter, headings).map((part) => ({
      ...part,
      statements: parted(part).map((statement) => ({
        ...statement,
        isTorn:
          part.role !== undefined &&
          (hasStrayWords(statement.text) || hasGap(statement.source, gaps)),
      })),
    })),
  }));
}

type Unread = Omit<Statement, 'isTorn'>;
type UnreadPart = Omit<FindingPart, 'statements'> & { statements: Unread[] };

function findingParts(chapter: ChapterNode, headings: KnownHeadings): UnreadPart[] {
  const parts: UnreadPart[] = [{ statements: [] }];
  for (const block of chapter.children) {
    if (block.type === 'heading') {
      const words = textOf(block.content);
      const heading = { words, line: block.source.line };
      parts.push({ role: roleOf(words, headings), heading, statements: [] });
    } else parts.at(-1)?.statements.push(...statementsOf(block));
  }
  return parts;
}

/** Part what a converter ran together: areas for improvement without bullets, and the items of recommendations. */
function parted({ role, statements }: UnreadPart): Unread[] {
  if (role === undefined) return statements;
  const parted: Unread[] = [];
  for (const statement of statements) {
    if (statement.kind === 'item') parted.push(statement);
    else if (role === 'areas-for-improvement')
      parted.push(...pieces(statement, partObligations(statement.text), 'paragraph'));
    else parted.push(...withItems(statement, parted.at(-1)));
  }
  return parted;
}

function withItems(statement: Unread, before: Unread | undefined): Unread[] {
  const [cause, led] = statement.text.split(trailingLeadIn);
  if (cause !== undefined && led !== undefined) return pieces(statement, [cause, led], 'paragraph');
  const joined = partLeadIn(statement.text);
  if (joined) {
    const [lead, ...items] = pieces(statement, [joined.leadIn, ...joined.items], 'item');
    return lead ? [{ ...lead, kind: 'paragraph' }, ...items] : [];
  }
  const isNear = before && statement.source.line - before.source.endLine <= mostLinesBetween;
  const items = isNear && isLedBy(before) ? ledItems(statement.text) : undefined;
  return items ? pieces(statement, items, 'item') : [statement];
}

/** Items stand this near to one another, with empty lines between them; past a note nobody can tell. */
const mostLinesBetween = 3;

/** A sentence that items complete stands before, or one of its items after which another comes. */
function isLedBy({ kind, text }: Unread): boolean {
  return kind === 'paragraph' ? leadInOf(text) !== undefined : /;(?: and| or)?$/.test(text);
}

/** Give each piece of a statement its own lines. */
function pieces(
  { text, source, lineAt }: Unread,
  parts: readonly string[],
  kind: Statement['kind'],
): Unread[] {
  let from = 0;
  return parts.map((part) => {
    const start = text.indexOf(part, from);
    from = start + part.length;
    const place = lineAt ? { line: lineAt(start), endLine: lineAt(from - 1) } : source;
    return { kind, text: part, source: place };
  });
}

function roleOf(words: string, headings: KnownHeadings): FindingPart['role'] {
  const heading = headings.get(keyOf(words));
  return heading && announcesFindings(heading) ? heading.role : undefined;
}

/** Items that a converter ran together on one line are parted again. */
function statementsOf(block: Block): Unread[] {
  if (block.type === 'paragraph') {
    const { content, source } = block;
    const lineAt = (offset: number) => passageOf(content).lineAt(offset);
    return [{ kind: 'paragraph', text: textOf(content), source, lineAt }];
  }
  if (block.type !== 'list') return [];
  return block.items.flatMap(({ content, source }) =>
    textOf(content)
      .split(runTogether)
      .map((text) => ({ kind: 'item' as const, text, source })),
  );
}
