import type { Figure } from '../text/figure-lexer.ts';
import type { KnownWords } from './known-words.ts';

/** What a table, a list or a bar of a chart has beside a figure, and its own sign or quotes. */
const mark = /^[|*_:•·+–—()[\]'"“”‘’\u2580-\u25FF-]+$/u;

/** Characters that are looked at on each side of a figure: more than two words have. */
const mostBeside = 60;

/** Example: `not 12%`, `up to 12%`, `approx. 10%`, `± 12%`, `12 years`: what no panel prints right beside a figure makes it another one. */
export function isQualified({ start, end }: Figure, text: string, { all }: KnownWords): boolean {
  const before =
    text
      .slice(Math.max(0, start - mostBeside), start)
      .split('\n')
      .at(-1) ?? '';
  const [after = ''] = text.slice(end, end + mostBeside).split('\n');
  if (/(?<!\bdoes )\bnot $/i.test(before)) return true;
  const beside = [/(?<!\S)\S*(?: to)? ?$/.exec(before), /^ ?\S*/.exec(after)];
  return beside.some((match) => {
    const words = match?.[0].trim() ?? '';
    const letters = words.replace(/[^\p{L}]+/gu, ' ').trim();
    if (letters !== '') return !letters.split(' ').every((word) => all.has(word.toLowerCase()));
    return words !== '' && !/\d/.test(words) && !mark.test(words);
  });
}
