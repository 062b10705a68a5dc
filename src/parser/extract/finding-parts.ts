import type { Block } from '../../schema/document.ts';
import type { Source } from '../../schema/source.ts';
import {
  announcesFindings,
  type FindingHeading,
  type KnownHeadings,
} from '../outline/known-headings.ts';
import { headingInside } from '../sentences/strays.ts';
import { keyOf } from '../text/lines.ts';
import { isLeadIn, ledItems, partLeadIn, partObligations } from '../sentences/obligation.ts';
import { passageOf, textOf, type Passage } from '../sentences/passage.ts';
import type { ChapterNode } from '../report-tree.ts';

/** A paragraph or a list item, as one piece of text. */
export interface Statement {
  kind: 'paragraph' | 'item';
  text: string;
  source: Source;
}

/** What stands under one heading; only the headings that announce findings have a role. */
export interface FindingPart {
  role?: FindingHeading['role'] | undefined;
  heading: { words: string; line: number };
  statements: Statement[];
}

/** Example: `… organised criminals pose; - define an intelligence requirement …`. */
const runTogether = /(?<=[.;]|;\s(?:and|or))\s+[-•*–]\s+/;

/** Example: the end of `… the best possible protection. The force should immediately take steps to:`. */
const trailingLeadIn =
  /(?<=\S)\s(?=The (?:force|constabulary|service) [^.:]{0,100}\b(?:should|must|needs? to)\b[^.:]{0,100}:$)/u;

/** Items stand this near to one another, with empty lines between them; past a note nobody can tell. */
const mostLinesBetween = 3;

/** Divide a chapter by its headings into parts, each with what it states. */
export function findingParts(chapter: ChapterNode, headings: KnownHeadings): FindingPart[] {
  let part: FindingPart = { heading: { words: '', line: chapter.source.line }, statements: [] };
  const parts = [part];
  for (const block of chapter.children) {
    if (block.type === 'heading') {
      const words = textOf(block.content);
      const known = headings.get(keyOf(words));
      const role = known && announcesFindings(known) ? known.role : undefined;
      part = { role, heading: { words, line: block.source.line }, statements: [] };
      parts.push(part);
    } else part.statements.push(...statementsIn(block, part));
  }
  return parts;
}

/** Part what a converter ran together: the items of one line, sentences of obligation, and a sentence and its items. */
function statementsIn(block: Block, { role, statements }: FindingPart): Statement[] {
  if (block.type === 'list')
    return block.items.flatMap(({ content, source }) =>
      passageOf(content)
        .text.split(runTogether)
        .map((text) => ({ kind: 'item' as const, text, source })),
    );
  if (block.type === 'table')
    return block.rows.flatMap(({ cells, source }) =>
      cells
        .filter((cell) => headingIn(cell) !== undefined)
        .map((text) => ({ kind: 'paragraph', text, source })),
    );
  if (block.type !== 'paragraph') return [];
  const { content, source } = block;
  const passage = passageOf(content);
  const { text } = passage;
  if (role === undefined) return [{ kind: 'paragraph', text, source }];
  if (role === 'areas-for-improvement') return pieces(passage, partObligations(text));
  const items = partLeadIn(text) ?? (isLed(source, statements.at(-1)) ? ledItems(text) : undefined);
  return items
    ? pieces(passage, items).map((piece) => ({
        ...piece,
        kind: isLeadIn(piece.text) ? 'paragraph' : 'item',
      }))
    : pieces(passage, text.split(trailingLeadIn));
}

/** Give the heading of findings that stands in a text or a cell of a table. */
export function headingIn(text: string): string | undefined {
  return headingInside.exec(text)?.[0];
}

/** A sentence that items complete stands right before, or one of its items after which another comes. */
function isLed({ line }: Source, before: Statement | undefined): boolean {
  if (!before || line - before.source.endLine > mostLinesBetween) return false;
  return before.kind === 'paragraph' ? isLeadIn(before.text) : /;(?: and| or)?$/.test(before.text);
}

/** Give each piece of a paragraph its own lines. */
function pieces(passage: Passage, texts: readonly string[]): Statement[] {
  let from = 0;
  return texts.map((piece) => {
    const start = passage.text.indexOf(piece, from);
    from = start + piece.length;
    const source = { line: passage.lineAt(start), endLine: passage.lineAt(from - 1) };
    return { kind: 'paragraph', text: piece, source };
  });
}
