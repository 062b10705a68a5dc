import type { Line } from './lines.ts';

/** What is left of a notation once a line is normalised, and in how many lines a text of words may have it. */
const notations: readonly { mark: RegExp; mostLines: number }[] = [
  // `<para>`, `</literal>`, `.PP`; a web page has a few such lines before its words begin
  { mark: /<\/?[a-z][\w:-]{0,40}(?:\s[^<>]{0,500})?\/?>|^\.[A-Z]{2}\b/i, mostLines: 40 },
  // `\u2013` and `\xe9` of programs, `+IBM-` and `+ADs` of UTF-7
  {
    mark: /\\(?:u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2})|(?:\+A[C-N][\dA-Za-z+/]|\+IB[\dA-Za-z+/])(?!\w)/,
    mostLines: 3,
  },
];

/** Tell which notation's marks fill a text, DocBook, TEI, groff or UTF-7 among others; nothing where it is words. */
export function sourceMarkUp(
  lines: readonly Line[],
): { line: number; found: string; lines: number } | undefined {
  for (const { mark, mostLines } of notations) {
    const marked = lines.flatMap(({ number, text }) => {
      const found = mark.exec(text)?.[0];
      return found === undefined ? [] : [{ number, found }];
    });
    const [first] = marked;
    if (first && marked.length > mostLines)
      return { line: first.number, found: first.found.slice(0, 40), lines: marked.length };
  }
  return undefined;
}
