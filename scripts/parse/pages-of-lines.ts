import { decodeReport } from '../../src/parser/text/decode.ts';
import { lineEnd } from '../../src/parser/text/lines.ts';

/** Tell the page on which each line of a text stands, or nothing where the text does not say where pages end. */
export function pagesOfLines(bytes: Uint8Array | undefined): readonly number[] {
  const decoded = bytes && decodeReport(bytes);
  if (!decoded || !('text' in decoded) || !decoded.text.includes('\f')) return [];
  let page = 1;
  return decoded.text.split(lineEnd).map((line) => {
    page += line.split('\f').length - 1;
    return page;
  });
}
