import type { PhrasingContent } from 'mdast';
import type { Inline } from '../../schema/document.ts';
import { markPattern } from '../normalise/marks.ts';
import { boldWords, holdsMarkdown, linkAmongWords, readInlineMarkdown } from './inline-markdown.ts';
import { namesAnotherAddress } from './link-labels.ts';

/** The words of one line of a block, and the line's number in the file. */
export interface LineWords {
  number: number;
  words: string;
}

/**
 * Read the lines of one block into inline content that keeps the line of every piece.
 *
 * Most of a report is prose without any Markdown, which is taken as it stands; most of the rest is bold, or has one link.
 */
export function inlineContent(lines: readonly LineWords[]): Inline[] {
  const content: Inline[] = [];
  const numberAt = (line: number) => lines[line - 1]?.number ?? lines.at(-1)?.number ?? 1;
  const target = { content, numberAt };
  const paragraph = lines.map(({ words }) => words).join('\n');
  const bold = boldWords(paragraph);
  if (bold !== undefined) addLines(bold, 1, { ...target, style: 'strong' });
  else if (!holdsMarkdown(paragraph)) addLines(paragraph, 1, target);
  else {
    const link = linkAmongWords(paragraph);
    if (link) addLinkAmongWords(link, target);
    else for (const node of readInlineMarkdown(paragraph)) addInline(node, target);
  }
  return content;
}

/** Where inline content is added to, and in which style. */
interface Target {
  content: Inline[];
  /** Number in the file of a line of the block. */
  numberAt: (line: number) => number;
  style?: 'emphasis' | 'strong';
}

function addInline(node: PhrasingContent, target: Target): void {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'text':
      addLines(node.value, line, target);
      break;
    case 'emphasis':
    case 'strong':
      for (const child of node.children) addInline(child, { ...target, style: node.type });
      break;
    case 'link':
      addLink(node, target);
      break;
    case 'break':
      target.content.push({ type: 'text', text: ' ', line: target.numberAt(line) });
      break;
    default:
      break;
  }
}

function addLinkAmongWords(
  { before, text, url, after }: NonNullable<ReturnType<typeof linkAmongWords>>,
  target: Target,
): void {
  const line = before.split('\n').length;
  addLines(before, 1, target);
  addWebLink({ text, url, line: target.numberAt(line) }, target);
  addLines(after, line, target);
}

function addLink(node: Extract<PhrasingContent, { type: 'link' }>, target: Target): void {
  const line = target.numberAt(node.position?.start.line ?? 1);
  const inside: Inline[] = [];
  for (const child of node.children) addInline(child, { ...target, content: inside });
  const text = inside.map((piece) => ('text' in piece ? piece.text : '')).join('');
  const isPlain = inside.every((piece) => piece.type === 'text' && piece.line === line);
  if (isPlain && /^https?:\/\//i.test(node.url)) {
    addWebLink({ text, url: node.url, line }, target);
    return;
  }
  target.content.push(...inside);
  const isPrinted = node.children.length > 0 && text.includes(node.url);
  if (!isPrinted) addRun(` (${node.url})`, line, target);
}

/** A link whose words are another address is no link: its own address stands after them. */
function addWebLink(link: { text: string; url: string; line: number }, { content }: Target): void {
  const { text, url, line } = link;
  if (!namesAnotherAddress(text, url)) content.push({ type: 'link', ...link });
  else
    content.push(
      { type: 'text', text: `${text} (`, line },
      { type: 'link', text: url, url, line },
      { type: 'text', text: ')', line },
    );
}

function addLines(value: string, line: number, target: Target): void {
  value.split('\n').forEach((text, at) => {
    addText(at === 0 ? text : ` ${text}`, target.numberAt(line + at), target);
  });
}

/** Add words, and the footnote marks between them. */
function addText(text: string, line: number, target: Target): void {
  for (const [at, part] of text.split(markPattern).entries())
    if (at % 2 === 0) addRun(part, line, target);
    else target.content.push({ type: 'mark', footnote: Number(part), line });
}

function addRun(text: string, line: number, { content, style }: Target): void {
  if (text === '') return;
  content.push({ type: 'text', text, ...(style && { style }), line });
}
