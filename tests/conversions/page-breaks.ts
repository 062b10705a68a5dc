import type { ConversionFamily } from './conversion.ts';
import { isBlank, isTableRow, isWithin, judgmentsSpan, numbersSpan } from './report-parts.ts';

/** A place in mid-sentence, between two plain words: `developing | staff skills`. */
const MID_SENTENCE = /(?<=[a-z]) (?=[a-z])/g;

/** `- The force should` */
const ITEM = /^\s*[-*•]\s+\S/;

/** `⁵ Bedfordshire, Derbyshire …` and `<sup>5</sup> Bedfordshire …` */
const NOTE = /^(?:[⁰¹²³⁴-⁹]|<sup>|\^\{)/;

/** Page ends that cut a sentence or a list. */
export const pageBreaks: ConversionFamily = {
  'paragraphs torn by pages': (text) =>
    tearLines(text, (line) => !ITEM.test(line) && /^[A-Z]/.test(line) && line.length > 400),
  'list items torn by pages': (text) =>
    tearLines(text, (line) => ITEM.test(line) && line.length > 120),
  'lists cut by a footnote': cutLists,
};

/** Tear every second line that `isTorn` accepts, with a page number between its halves. */
function tearLines(text: string, isTorn: (line: string) => boolean): string {
  const lines = text.split('\n');
  const spans = [numbersSpan(lines), judgmentsSpan(lines)];
  let seen = 0;
  let page = 4;
  return lines
    .map((line, index) => {
      if (!isTorn(line) || isTableRow(line) || isWithin(spans, index)) return line;
      seen += 1;
      const place = middlePlace(line);
      if (seen % 2 === 0 || place === undefined) return line;
      page += 1;
      return `${line.slice(0, place)}\n\n${page}\n\n${line.slice(place + 1)}`;
    })
    .join('\n');
}

function middlePlace(line: string): number | undefined {
  const places = Array.from(line.matchAll(MID_SENTENCE), (match) => match.index);
  return places.find((place) => place > line.length / 2);
}

/** Move the note that follows a list to between its first two items, where a page may end. */
function cutLists(text: string): string {
  const lines = text.split('\n');
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const isFirst = ITEM.test(lines[index] ?? '') && !ITEM.test(lines[index - 1] ?? '');
    if (!isFirst || !ITEM.test(lines[index + 1] ?? '')) continue;
    const end = lines.findIndex((line, at) => at > index && !ITEM.test(line));
    if (!isBlank(lines[end]) || !NOTE.test(lines[end + 1] ?? '') || !isBlank(lines[end + 2]))
      continue;
    const [note = ''] = lines.splice(end + 1, 2);
    lines.splice(index + 1, 0, '', note, '');
  }
  return lines.join('\n');
}
