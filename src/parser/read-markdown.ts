import type { Nodes, Parent, PhrasingContent, Root } from 'mdast';
import type { Inline } from '../schema/document.ts';
import type { Source } from '../schema/source.ts';
import { markdownReader } from './markdown-reader.ts';
import { markPattern } from './normalise/marks.ts';
import { namesAnotherAddress } from './link-labels.ts';
import { portions } from './markdown-portions.ts';
import { plainParagraphs } from './plain-paragraphs.ts';

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

/** Example: `2017. Available from:` at the start of a wrapped line, which is no list. */
const accidentalMarkdown = /^(\d+)(?=[.)](?:\s|$))|^(?=\+\s)/;

/** Example: a heading underlined with a single dash, which is a dash under a label. */
const underline = /^(?:-+|=+)\s*$/;

/**
 * Read the Markdown of consecutive lines into blocks whose inline content keeps its line numbers.
 *
 * Most of a report is prose without any Markdown, which needs no Markdown reader: it sees empty lines there.
 */
export function readMarkdown(lines: readonly MarkdownLine[]): RawBlock[] {
  const texts = defused(lines);
  const numberAt = (line: number) => lines[line - 1]?.number ?? lines.at(-1)?.number ?? 1;
  const blocks: PlacedBlock[] = [];
  for (const { from, to } of plainParagraphs(texts)) {
    const value = texts.slice(from, to).join('\n');
    blocks.push({
      at: from + 1,
      block: plainBlock('paragraph', value, { at: from + 1, numberAt }),
    });
    texts.fill('', from, to);
  }
  for (const { from, to, isCrowded } of portions(texts)) {
    const portion = texts.slice(from, to);
    if (isCrowded) blocks.push(crowdedBlock(portion, { at: from + 1, numberAt }));
    else {
      const tree: Root = markdownReader.parse(portion.join('\n'));
      const here = {
        lines: lines.slice(from, to),
        from,
        numberAt: (line: number) => numberAt(from + line),
      };
      for (const node of tree.children) collect(node, blocks, here);
    }
  }
  return blocks.sort((a, b) => a.at - b.at).map(({ block }) => block);
}

/** A block with the 1-based line of the Markdown at which it begins. */
interface PlacedBlock {
  at: number;
  block: RawBlock;
}

interface Context {
  /** The lines that the reader was given, and how many stand before them. */
  lines: readonly MarkdownLine[];
  from: number;
  /** Number in the file of a line of the Markdown. */
  numberAt: (line: number) => number;
}

/** Leave out what would be taken for lists by accident, and lists in lists, which no report has. */
function defused(lines: readonly MarkdownLine[]): string[] {
  return lines.map((line) =>
    line.text
      .trimStart()
      .replace(accidentalMarkdown, '$1\\')
      .replace(/^(?:[-*+]\s+){2,}/, '- '),
  );
}

/** A portion with more marks than any Markdown has is taken as it stands, but for the mark it begins with. */
function crowdedBlock(
  portion: readonly string[],
  place: { at: number; numberAt: Context['numberAt'] },
): PlacedBlock {
  const value = portion.join('\n');
  const mark = /^(?:- |#{1,6} )/.exec(value)?.[0] ?? '';
  const kind = mark === '- ' ? 'item' : mark === '' ? 'paragraph' : 'heading';
  return { at: place.at, block: plainBlock(kind, value.slice(mark.length), place) };
}

function collect(node: Nodes, blocks: PlacedBlock[], context: Context): void {
  switch (node.type) {
    case 'heading':
      collectHeading(node, blocks, context);
      break;
    case 'paragraph':
      blocks.push(placed('paragraph', node, context));
      break;
    case 'list':
      for (const item of node.children) {
        for (const [at, child] of item.children.entries()) {
          if (child.type === 'paragraph')
            blocks.push(placed(at === 0 ? 'item' : 'paragraph', child, context));
          else collect(child, blocks, context);
        }
      }
      break;
    default:
      break;
  }
}

/** A long underlined paragraph, or one underlined by a single dash, is a paragraph. */
function collectHeading(node: Nodes & Parent, blocks: PlacedBlock[], context: Context): void {
  const last = context.lines[(node.position?.end.line ?? 1) - 1];
  const isUnderlined = last !== undefined && underline.test(last.text.trim());
  const { at, block } = placed('heading', node, context);
  const length = block.content.reduce(
    (sum, inline) => sum + ('text' in inline ? inline.text.length : 0),
    0,
  );
  if (isUnderlined && (length > 120 || last.text.trim().length < 2)) block.kind = 'paragraph';
  blocks.push({ at, block });
  if (isUnderlined && last.text.trim().length < 2) {
    const content = [{ type: 'text' as const, text: last.text.trim(), line: last.number }];
    const source = { line: last.number, endLine: last.number };
    blocks.push({ at, block: { kind: 'paragraph', content, source } });
  }
}

function placed(
  kind: RawBlock['kind'],
  node: Nodes & Parent,
  { from, numberAt }: Context,
): PlacedBlock {
  const line = node.position?.start.line ?? 1;
  const content: Inline[] = [];
  for (const child of node.children) addInline(child as PhrasingContent, { content, numberAt });
  return { at: from + line, block: blockOf(kind, content, numberAt(line)) };
}

function plainBlock(
  kind: RawBlock['kind'],
  value: string,
  { at, numberAt }: { at: number; numberAt: Context['numberAt'] },
): RawBlock {
  const content: Inline[] = [];
  addLines(value, at, { content, numberAt });
  return blockOf(kind, content, numberAt(at));
}

function blockOf(kind: RawBlock['kind'], content: Inline[], line: number): RawBlock {
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
