/** Tags that converters write around words. Anything else in angle brackets is the report's own text. */
const knownTag =
  /<\/?(?:a|b|big|br|center|col|colgroup|div|em|font|h[1-6]|i|li|ol|p|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>]{0,2000})?\/?>/gi;

/** Example: `<a href="https://example.org/a">the report</a>`. */
const anchor = /<a\s[^<>]{0,500}?href="([^"<>\s]{1,1000})"[^<>]{0,500}>([^<>[\]]{0,1000})<\/a>/gi;

/** Example: `[the force]{.underline}`, as Pandoc writes what has a class. */
const span = /\[([^[\]]{1,1000})\]\{[#.][^{}]{0,200}\}/g;

/** Example: `[.figure]#222#`, as AsciiDoc writes what has a class; it may be empty, or go on over the next line. */
const role = /\[\.[\w-]{1,40}\](?:#([^#]+)#(?!#)|#{1,2})/g;
const roleEnd = /(?<=\S)#{1,2}(?!\S)/g;

/** Example: `<span class="a">222</span><span class="a">282</span>`, `[222]{.a}[282]{.a}`: one piece would be one span. */
const spanBesideAlike =
  /(?<=<span\s{1,9}([^<>\n]{1,200})>[^<>\n]{1,100}<\/span>)(?=<span\s{1,9}\1>[^<>\n])|(?<=\](\{[#.][^{}\n]{1,200}\}))(?=\[[^[\]\n]{1,100}\]\2)/g;

/** Example: `<span class="figure">`, which says nothing and may be broken over lines. */
const spanTag = /<\/?span\b[^<>]{0,500}>/gi;

/** Leave out the spans of a text before it is cut into lines; each line end stays where it was. */
export function withoutSpans(text: string): string {
  const parted = /<span\b|\]\{[#.]/i.test(text) ? text.replace(spanBesideAlike, ' ') : text;
  if (!/<span\b/i.test(parted)) return parted;
  return parted.replace(spanTag, (tag) => tag.replaceAll(/[^\r\n]/g, ''));
}

/**
 * Turn a line's HTML into Markdown: links are kept, other known tags go, unknown ones are text.
 *
 * Rows of a table and items of a list that stand on one line become lines of their own.
 */
export function normaliseTags(line: string): string {
  const spanned = line.includes(']{') ? line.replace(span, '$1') : line;
  const words = spanned.includes(']#')
    ? spanned.replace(role, ' $1 ').replace(roleEnd, '')
    : spanned;
  if (!words.includes('<')) return words;
  return words
    .replace(anchor, (_whole, url: string, text: string) => `[${text}](${url})`)
    .replace(knownTag, (tag) => {
      if (/^<tr\b/i.test(tag)) return '\n';
      if (/^<li\b/i.test(tag)) return '\n• ';
      return /^<(?:br|\/?(?:td|th|p|div|li|tr))\b/i.test(tag) ? ' ' : '';
    });
}
