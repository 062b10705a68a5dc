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

/** Example: `**242**`, as the figures and headings of most texts stand, and `*The Requirement (SPR)* says so`. */
const oneEmphasis =
  /^((?:[^*_[\]\\]*\s)?)(\*{1,2})([^\s*_[\]\\\uE000](?:[^*_[\]\\\n\uE000]*[^\s*_[\]\\\uE000])?)\2((?=[\s.,;:)\uE000]|$)[^*_[\]\\]*)$/;

/** Example: `Crime outcomes\*`. */
const onlyEscapes = /^[^*_[\]\\]*(?:\\[!-/:-@[-`{-~][^*_[\]\\]*)+$/;

/** Example: `More is on the website: [www.example.org](http://www.example.org/)`, as most notes stand. */
const onlyLink =
  /^([^*_[\]\\!]*)\[([^\s*_[\]\\\uE000](?:[^*_[\]\\\n\uE000]*[^\s*_[\]\\\uE000])?)\]\((https?:\/\/[^\s()<>\\&]+)\)([^*_[\]\\]*)$/;

/** A footnote mark while Markdown is read. */
const bracketedMark = /⸢(\d+)⸣/g;

const reader = remark().use(onlyMeantMarkdown).freeze();

/** Read emphasis, links and escapes of one paragraph; its lines are counted from 1. */
export function readInline(paragraph: string): PhrasingContent[] {
  return readPlain(paragraph) ?? readInlineMarkdown(paragraph);
}

/**
 * Read what most paragraphs are as the Markdown reader would read it, which takes much longer: without any Markdown, or
 * with nothing but escapes, one emphasis or one link to the web.
 */
export function readPlain(paragraph: string): PhrasingContent[] | undefined {
  if (!holdsMarkdown(paragraph)) return [textAt(1, paragraph)];
  if (onlyEscapes.test(paragraph)) return [textAt(1, paragraph.replace(/\\(.)/g, '$1'))];
  return withEmphasis(paragraph) ?? withLink(paragraph);
}

function withEmphasis(paragraph: string): PhrasingContent[] | undefined {
  const [found, before = '', stars, words = '', after = ''] = oneEmphasis.exec(paragraph) ?? [];
  if (found === undefined) return undefined;
  const type = stars === '*' ? 'emphasis' : 'strong';
  return between(before, words, after, (text) => ({ type, children: [text] }));
}

function withLink(paragraph: string): PhrasingContent[] | undefined {
  const [found, before = '', words = '', url = '', after = ''] = onlyLink.exec(paragraph) ?? [];
  if (found === undefined) return undefined;
  return between(before, words, after, (text) => ({
    type: 'link',
    url,
    children: [text],
    position: text.position,
  }));
}

/** Put what is made of the words between the texts around it. */
function between(
  before: string,
  words: string,
  after: string,
  made: (text: ReturnType<typeof textAt>) => PhrasingContent,
): PhrasingContent[] {
  const line = before.split('\n').length;
  const around = (at: number, text: string) => (text === '' ? [] : [textAt(at, text)]);
  return [...around(1, before), made(textAt(line, words)), ...around(line, after)];
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
