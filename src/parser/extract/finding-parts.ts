import type { Block, Chapter } from '../../schema/document.ts';
import type { Source } from '../../schema/source.ts';
import type { KnownHeadings } from '../outline/known-headings.ts';
import { textOf } from '../inline-text.ts';
import { keyOf } from '../lines.ts';

/** A paragraph or a list item, as one piece of text. */
export interface Statement {
  kind: 'paragraph' | 'item';
  text: string;
  source: Source;
}

export type FindingRole = 'areas-for-improvement' | 'cause-of-concern' | 'recommendations';

/** What stands under one heading; only the headings that announce findings have a role. */
export interface FindingPart {
  role?: FindingRole;
  heading?: { words: string; line: number };
  statements: Statement[];
}

/** Example: `… organised criminals pose; - define an intelligence requirement …`. */
const runTogether = /(?<=[.;]|;\s(?:and|or))\s+[-•*–]\s+/;

/** Divide a chapter by its headings into parts, each with what it states. */
export function findingParts(chapter: Chapter, headings: KnownHeadings): FindingPart[] {
  const parts: FindingPart[] = [{ statements: [] }];
  for (const block of chapter.blocks) {
    if (block.type === 'heading') {
      const words = textOf(block.content);
      const role = roleOf(words, headings);
      const heading = { words, line: block.source.line };
      parts.push({ ...(role && { role }), heading, statements: [] });
    } else parts.at(-1)?.statements.push(...statementsOf(block));
  }
  return parts;
}

function roleOf(words: string, headings: KnownHeadings): FindingRole | undefined {
  const role = headings.get(keyOf(words))?.role;
  switch (role) {
    case 'areas-for-improvement':
    case 'cause-of-concern':
    case 'recommendations':
      return role;
    default:
      return undefined;
  }
}

/** Items that a converter ran together on one line are parted again. */
function statementsOf(block: Block): Statement[] {
  if (block.type === 'paragraph') {
    return [{ kind: 'paragraph', text: textOf(block.content), source: block.source }];
  }
  if (block.type !== 'list') return [];
  return block.items.flatMap(({ content, source }) =>
    textOf(content)
      .split(runTogether)
      .map((text) => ({ kind: 'item' as const, text, source })),
  );
}
