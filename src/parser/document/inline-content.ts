import type { Inline } from '../../schema/document.ts';
import { markPattern } from '../normalise/marks.ts';
import { namesAnotherAddress } from './link-labels.ts';

/** The words of one line of a block, and the line's number in the file. */
export interface LineWords {
  number: number;
  words: string;
}

/** Where words stand: the numbers of the lines of their block, the index of the line they begin on, and their style. */
interface Place {
  numbers: readonly number[];
  at: number;
  style?: 'emphasis' | 'strong';
}

/** Emphasis, of words that it touches on both sides, and a link, whose address may have a title after it. */
const marked = new RegExp(
  [
    String.raw`(?<![\\*_])(?<marks>\*{1,3}|(?<![\p{L}\d])_{1,3})(?=[^\s*_])(?<inside>[^]*?(?:[^\s\\*_]|\\[*_]))\k<marks>(?:(?<!_)|(?![\p{L}\d]))`,
    String.raw`(?<!\\)\[(?<linked>(?:\\.|[^[\]\\])*)\]\((?<url>(?:\\.|[^\s()\\])+)(?:\s"[^"]*")?\)`,
  ].join('|'),
  'gu',
);

/** Example: the `\_` of `attachment\_data`. */
const escape = /\\([!-/:-@[-`{-~])/g;

/** A paragraph longer than this, or with more marks than any Markdown has, is no prose. */
const longest = 20_000;
const mostMarks = 300;
const mark = /[[\]*_]/g;

/** Read emphasis, links, escapes and footnote marks of the lines of one block, with the line of every piece. */
export function inlineContent(lines: readonly LineWords[]): Inline[] {
  const paragraph = lines.map(({ words }) => words).join('\n');
  const place = { numbers: lines.map(({ number }) => number), at: 0 };
  const isMarked =
    paragraph.length <= longest && (paragraph.match(mark)?.length ?? mostMarks) < mostMarks;
  return isMarked ? contentOf(paragraph, place) : wordsOf(paragraph, place);
}

function contentOf(text: string, place: Place): Inline[] {
  const pieces: Inline[] = [];
  let [read, at] = [0, place.at];
  const until = (end: number): string => {
    const words = text.slice(read, end);
    read = end;
    return words;
  };
  for (const { 0: printed, index, groups = {} } of text.matchAll(marked)) {
    const { marks = '', inside = '', linked = '', url = '' } = groups;
    const before = until(index);
    pieces.push(...wordsOf(before, { ...place, at }));
    at += lineEndsIn(before);
    const style = marks.length > 1 ? 'strong' : 'emphasis';
    if (marks === '') pieces.push(...linkOf(linked, url.replace(escape, '$1'), { ...place, at }));
    else pieces.push(...contentOf(inside, { ...place, at, style }));
    at += lineEndsIn(until(index + printed.length));
  }
  return [...pieces, ...wordsOf(text.slice(read), { ...place, at })];
}

function lineEndsIn(words: string): number {
  return words.split('\n').length - 1;
}

/** A link whose words are another address is no link: its own address stands after them, as does one that is none of the web. */
function linkOf(words: string, url: string, place: Place): Inline[] {
  const line = place.numbers[place.at] ?? 1;
  const inside = contentOf(words, place);
  const text = inside.map((piece) => ('text' in piece ? piece.text : '')).join('');
  const isPlain = inside.every((piece) => piece.type === 'text' && piece.line === line);
  if (!isPlain || !/^https?:\/\//i.test(url))
    return words !== '' && text.includes(url)
      ? inside
      : [...inside, ...wordsOf(` (${url})`, place)];
  if (!namesAnotherAddress(text, url)) return [{ type: 'link', text, url, line }];
  return [
    { type: 'text', text: `${text} (`, line },
    { type: 'link', text: url, url, line },
    { type: 'text', text: ')', line },
  ];
}

/** Words of several lines, and the footnote marks between them. */
function wordsOf(value: string, { numbers, at, style }: Place): Inline[] {
  const pieces: Inline[] = [];
  for (const [nth, words] of value.split('\n').entries()) {
    const line = numbers[at + nth] ?? numbers.at(-1) ?? 1;
    const printed = (nth === 0 ? words : ` ${words}`).replace(escape, '$1');
    for (const [place, text] of printed.split(markPattern).entries())
      if (place % 2 === 1) pieces.push({ type: 'mark', footnote: Number(text), line });
      else if (text !== '') pieces.push({ type: 'text', text, ...(style && { style }), line });
  }
  return pieces;
}
