import type { Nodes, Parent, PhrasingContent, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { Inline } from '../schema/document.ts';
import type { Source } from '../schema/source.ts';
import { markPattern } from './normalise/marks.ts';

/** A block of the text as the Markdown reader sees it, before its place in the report is known. */
export interface RawBlock {
  kind: 'heading' | 'paragraph' | 'item';
  content: Inline[];
  source: Source;
}

/** A line for the Markdown reader, with the number it has in the file. */
export interface MarkdownLine {
  number: number;
  text: string;
}

/** Markdown that no report means: what looks like it is the report's own characters. */
const unmeant = [
  'autolink',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
];

const reader = unified().use(remarkParse).use(onlyMeantMarkdown).freeze();

/** Characters that the reader could take for Markdown; a paragraph with very many is no prose. */
const special = /[[\]*_]/g;
const mostSpecials = 300;

/** Example: `2017. Available from:` at the start of a wrapped line, which is no list. */
const accidentalMarkdown = /^(\d+)(?=[.)](?:\s|$))|^(?=\+\s)/;

/** Example: a heading underlined with a single dash, which is a dash under a label. */
const underline = /^(?:-+|=+)\s*$/;

/** Read the Markdown of consecutive lines into blocks whose inline content keeps its line numbers. */
export function readMarkdown(lines: readonly MarkdownLine[]): RawBlock[] {
  const tree: Root = reader.parse(defused(lines).join('\n'));
  const blocks: RawBlock[] = [];
  const numberAt = (line: number) => lines[line - 1]?.number ?? lines.at(-1)?.number ?? 1;
  for (const node of tree.children) collect(node, blocks, { lines, numberAt });
  return blocks;
}

interface Context {
  lines: readonly MarkdownLine[];
  /** Number in the file of a line of the Markdown. */
  numberAt: (line: number) => number;
}

function onlyMeantMarkdown(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ disable: { null: unmeant } });
}

/** Keep reading linear in the length of the text: without nesting, and without a crowd of open brackets. */
function defused(lines: readonly MarkdownLine[]): string[] {
  const texts = lines.map((line) => line.text.trimStart().replace(accidentalMarkdown, '$1\\'));
  let start = 0;
  for (let at = 0; at <= texts.length; at += 1) {
    if (at < texts.length && texts[at] !== '') continue;
    const count = texts
      .slice(start, at)
      .reduce((sum, text) => sum + (text.match(special)?.length ?? 0), 0);
    if (count > mostSpecials) {
      for (let inside = start; inside < at; inside += 1) {
        texts[inside] = (texts[inside] ?? '').replace(special, '\\$&');
      }
    }
    start = at + 1;
  }
  return texts.map((text) => text.replace(/^(?:[-*+]\s+){2,}/, '- '));
}

function collect(node: Nodes, blocks: RawBlock[], context: Context): void {
  switch (node.type) {
    case 'heading':
      collectHeading(node, blocks, context);
      break;
    case 'paragraph':
      blocks.push(blockOf('paragraph', node, context));
      break;
    case 'list':
      for (const item of node.children) {
        for (const [at, child] of item.children.entries()) {
          if (child.type === 'paragraph')
            blocks.push(blockOf(at === 0 ? 'item' : 'paragraph', child, context));
          else collect(child, blocks, context);
        }
      }
      break;
    default:
      break;
  }
}

/** A long underlined paragraph, or one underlined by a single dash, is a paragraph. */
function collectHeading(node: Nodes & Parent, blocks: RawBlock[], context: Context): void {
  const last = context.lines[(node.position?.end.line ?? 1) - 1];
  const isUnderlined = last !== undefined && underline.test(last.text.trim());
  const block = blockOf('heading', node, context);
  const length = block.content.reduce(
    (sum, inline) => sum + ('text' in inline ? inline.text.length : 0),
    0,
  );
  if (isUnderlined && (length > 120 || last.text.trim().length < 2)) block.kind = 'paragraph';
  blocks.push(block);
  if (isUnderlined && last.text.trim().length < 2) {
    blocks.push({
      kind: 'paragraph',
      content: [{ type: 'text', text: last.text.trim(), line: last.number }],
      source: { line: last.number, endLine: last.number },
    });
  }
}

function blockOf(kind: RawBlock['kind'], node: Nodes & Parent, { numberAt }: Context): RawBlock {
  const content: Inline[] = [];
  for (const child of node.children) addInline(child as PhrasingContent, { content, numberAt });
  const line = numberAt(node.position?.start.line ?? 1);
  const endLine = Math.max(line, content.at(-1)?.line ?? line);
  return { kind, content: trimmed(content), source: { line, endLine } };
}

/** Where inline content is added to, and in which style. */
interface Target extends Pick<Context, 'numberAt'> {
  content: Inline[];
  style?: 'emphasis' | 'strong';
}

function addInline(node: PhrasingContent, target: Target): void {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'text':
      node.value.split('\n').forEach((text, at) => {
        addText(at === 0 ? text : ` ${text}`, target.numberAt(line + at), target);
      });
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

function addLink(node: Extract<PhrasingContent, { type: 'link' }>, target: Target): void {
  const line = target.numberAt(node.position?.start.line ?? 1);
  const inside: Inline[] = [];
  for (const child of node.children) addInline(child, { ...target, content: inside });
  const text = inside.map((piece) => ('text' in piece ? piece.text : '')).join('');
  const isPlain = inside.every((piece) => piece.type === 'text' && piece.line === line);
  if (isPlain && /^https?:\/\//i.test(node.url)) {
    target.content.push({ type: 'link', text, url: node.url, line });
    return;
  }
  target.content.push(...inside);
  const isPrinted = node.children.length > 0 && text.includes(node.url);
  if (!isPrinted) addRun(` (${node.url})`, line, target);
}

/** Add words, and the footnote marks between them. */
function addText(text: string, line: number, target: Target): void {
  let from = 0;
  for (const mark of text.matchAll(markPattern)) {
    addRun(text.slice(from, mark.index), line, target);
    target.content.push({ type: 'mark', footnote: Number(mark[1]), line });
    from = mark.index + mark[0].length;
  }
  addRun(text.slice(from), line, target);
}

function addRun(text: string, line: number, { content, style }: Target): void {
  if (text === '') return;
  content.push({ type: 'text', text, ...(style && { style }), line });
}

/** Leave out white space at both ends of a block. */
function trimmed(content: Inline[]): Inline[] {
  const first = content[0];
  if (first?.type === 'text') first.text = first.text.trimStart();
  const last = content.at(-1);
  if (last?.type === 'text') last.text = last.text.trimEnd();
  return content.filter((piece) => piece.type !== 'text' || piece.text !== '');
}
