import type { Line } from './lines.ts';

/** A tag or a request that is left once a line is normalised: `<para>`, `</literal>`, `.PP`. */
const mark = /<\/?[a-z][\w:-]{0,40}(?:\s[^<>]{0,500})?\/?>|^\.[A-Z]{2}\b/i;

/** A web page has a few such lines before its words begin. */
const mostLines = 40;

/** Tell which notation's marks fill a text, DocBook, TEI or groff among others; nothing where it is words. */
export function sourceMarkUp(
  lines: readonly Line[],
): { line: number; found: string; lines: number } | undefined {
  const marked = lines.flatMap(({ number, text }) => {
    const found = mark.exec(text)?.[0];
    return found === undefined ? [] : [{ number, found }];
  });
  const [first] = marked;
  if (!first || marked.length <= mostLines) return undefined;
  return { line: first.number, found: first.found.slice(0, 40), lines: marked.length };
}
