import { plainText, type Line } from '../text/lines.ts';

/** Example: the ` 9` of `… to share information. 9`. */
const numberAfterEnd = /(?<=[.?!]["'”’)\]]?)\s{1,9}(\d{1,3})\s{0,9}$/;

/** The first pages have no number, and a report may begin within a file. */
const mostUnnumbered = 3;

/** Leave out the number of a page that a converter joined to the last sentence on it; the form feeds before it tell which page that is. */
export function withoutJoinedPageNumbers(lines: readonly Line[]): readonly Line[] {
  let page = 1;
  return lines.map((line, at) => {
    if (line.startsPage) page += 1;
    const number = numberAfterEnd.exec(line.text)?.[1];
    const isLast = () =>
      lines.slice(at + 1, at + 4).find(({ plain, startsPage }) => plain || startsPage)?.startsPage;
    if (number === undefined || Math.abs(page - Number(number)) > mostUnnumbered || !isLast())
      return line;
    const text = line.text.replace(numberAfterEnd, '');
    return { ...line, text, plain: plainText(text) };
  });
}
