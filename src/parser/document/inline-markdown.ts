import type { PhrasingContent } from 'mdast';
import { remark } from 'remark';
import type { Processor } from 'unified';
import { markEnd, markPattern, markStart } from '../normalise/marks.ts';

/** Blocks are told by the outline, and the rest no report means: what looks like it is the report's own characters. */
const unmeant = [
  ...['blockQuote', 'codeFenced', 'codeIndented', 'definition', 'headingAtx', 'htmlFlow', 'list'],
  ...['setextUnderline', 'thematicBreak'],
  ...['autolink', 'characterReference', 'codeText', 'htmlText', 'labelStartImage'],
];

/** Emphasis has two marks, a link's words end before its address, and an escape stands before its character. */
const anyMarkdown = /([*_])\S[\s\S]*\1|\]\(|\\(?:[!-/:-@[-`{-~]|$)/m;

/** A paragraph longer than this, or with more marks than any Markdown has, is no prose. */
const longest = 20_000;
const mostMarks = 300;
const mark = /[[\]*_\\]/g;

/** Example: the `\_` of `attachment\_data`. */
const escape = /\\([!-/:-@[-`{-~])/g;

/** What is no mark of Markdown; so is the `_` of `attachment_data`. */
const plain = String.raw`(?:[^*_[\]\\]|${escape.source}|(?<=[A-Za-z\d])_(?=[A-Za-z\d]))`;
const words = String.raw`(?!\s)(?:(?!\n)${plain})+(?<!\s)`;

/** The pieces of most paragraphs: words, emphasis as in `*The Requirement (SPR)* says so`, and links as in `[a report](http://www.example.org/)`. */
const piece = new RegExp(
  [
    `(?<between>${plain}+)`,
    String.raw`(?<!\S)(?<stars>\*{1,2})(?<emphasised>${words})\k<stars>(?=[\s.,;:)\uE000]|$)`,
    String.raw`\[(?<linked>${words})\]\((?<url>https?:\/\/(?:[^\s()<>\\&\uE000]|${escape.source})+)\)`,
  ].join('|'),
  'gy',
);

/** A footnote mark while Markdown is read. */
const bracketedMark = /⸢(\d+)⸣/g;

const reader = remark().use(onlyMeantMarkdown).freeze();

/** Read emphasis, links and escapes of one paragraph; its lines are counted from 1. */
export function readInline(paragraph: string): PhrasingContent[] {
  return readPlain(paragraph) ?? readInlineMarkdown(paragraph);
}

/**
 * Read what most paragraphs are as the Markdown reader would read it, which takes much longer: words, escapes, emphasis
 * of words, and links to the web.
 */
export function readPlain(paragraph: string): PhrasingContent[] | undefined {
  if (!holdsMarkdown(paragraph)) return [textAt(1, paragraph)];
  const nodes: PhrasingContent[] = [];
  let read = 0;
  let line = 1;
  for (const { 0: printed, groups = {} } of paragraph.matchAll(piece)) {
    const { between, stars, emphasised, linked, url = '' } = groups;
    const text = textAt(line, unescaped(between ?? emphasised ?? linked ?? ''));
    if (between !== undefined) nodes.push(text);
    else if (stars === undefined)
      nodes.push({ type: 'link', url: unescaped(url), children: [text], position: text.position });
    else nodes.push({ type: stars === '*' ? 'emphasis' : 'strong', children: [text] });
    read += printed.length;
    line += printed.split('\n').length - 1;
  }
  return read < paragraph.length ? undefined : nodes;
}

function unescaped(words: string): string {
  return words.replace(escape, '$1');
}

function textAt(line: number, value: string) {
  const point = { line, column: 1 };
  return { type: 'text' as const, value, position: { start: point, end: point } };
}

function holdsMarkdown(paragraph: string): boolean {
  return (
    anyMarkdown.test(paragraph) &&
    paragraph.length <= longest &&
    (paragraph.match(mark)?.length ?? 0) <= mostMarks
  );
}

/**
 * Read a paragraph with the Markdown reader.
 *
 * Markdown closes `*Requirement (SPR)*` only before a space or a stop, so footnote marks stand as brackets while it is read.
 */
export function readInlineMarkdown(paragraph: string): PhrasingContent[] {
  return reader
    .parse(paragraph.replaceAll(markPattern, '⸢$1⸣'))
    .children.flatMap((node) => (node.type === 'paragraph' ? node.children : []))
    .map(withMarks);
}

function withMarks(node: PhrasingContent): PhrasingContent {
  if ('children' in node) node.children.forEach(withMarks);
  else if ('value' in node)
    node.value = node.value.replaceAll(bracketedMark, `${markStart}$1${markEnd}`);
  return node;
}

function onlyMeantMarkdown(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ disable: { null: unmeant } });
}
