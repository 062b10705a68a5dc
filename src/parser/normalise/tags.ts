import { unknownCharacter } from './characters.ts';
import { repairing } from './repair.ts';

/** Example: `<span class="a">222</span><span class="a">282</span>`, `[222]{.a}[282]{.a}`: one piece would be one span. */
const spanBesideAlike =
  /(?<=<span\s{1,9}([^<>\n]{1,200})>[^<>\n]{1,100}<\/span>)(?=<span\s{1,9}\1>[^<>\n])|(?<=\](\{[#.][^{}\n]{1,200}\}))(?=\[[^[\]\n]{1,100}\]\2)/g;

/** Example: `<span class="figure">`, which says nothing and may be broken over lines. */
const spanTag = /<\/?span\b[^<>]{0,500}>/gi;

/** Leave out the spans of a text before it is cut into lines; each line end stays where it was. */
export function withoutSpans(text: string): string {
  if (!/<span\b|\]\{[#.]/i.test(text)) return text;
  return text
    .replace(spanBesideAlike, ' ')
    .replace(spanTag, (tag) => tag.replaceAll(/[^\r\n]/g, ''));
}

const withoutRoles = repairing(/\]#/, [
  // `[.figure]#222#`, as AsciiDoc writes what has a class; it may be empty, or go on over the next line
  [/\[\.[\w-]{1,40}\](?:#([^#]+)#(?!#)|#{1,2})/g, ' $1 '],
  [/(?<=\S)#{1,2}(?!\S)/g, ''],
]);

const withoutTags = repairing(/<|\]\{|\](?:http|www)/, [
  // `[4]www.gov.uk`, as lynx numbers the links of a page
  [/\[\d{1,3}\](?=https?:\/\/|www\.)/g, ''],
  // `<!-- superseded -->` beside words; alone on its line it stands for something, as a picture
  [/(?!^)<!--(?:(?!<!--).){0,1000}?-->|<!--(?:(?!<!--).){0,1000}?-->(?=\s?\S)/g, ''],
  // `[the force]{.underline}`, as Pandoc writes what has a class
  [/\[([^[\]]{1,1000})\]\{[#.][^{}]{0,200}\}/g, '$1'],
  // `<a href="https://example.org/a">the report</a>`
  [/<a\s[^<>]{0,500}?href="([^"<>\s]{1,1000})"[^<>]{0,500}>([^<>[\]]{0,1000})<\/a>/gi, '[$2]($1)'],
  [/<tr(?:\s[^<>]{0,2000})?\/?>/gi, '\n'],
  [/<li(?:\s[^<>]{0,2000})?\/?>/gi, '\n• '],
  [/<(?:br|\/?(?:td|th|p|div)|\/(?:li|tr))(?:\s[^<>]{0,2000})?\/?>/gi, ' '],
  // Tags that converters write around words; anything else in angle brackets is the report's own text
  [
    /<\/?(?:a|abbr|b|big|center|cite|code|col|colgroup|em|font|h[1-6]|i|ins|mark|ol|q|small|span|strong|sub|sup|table|tbody|thead|u|ul|verbatim)(?:\s[^<>]{0,2000})?\/?>/gi,
    '',
  ],
]);

/** Words that somebody struck out, `~~and share~~`, `<del>99</del>`, `{--99--}`: what was meant in their place nobody can tell. */
const withoutStruckWords = repairing(/~~|<(?:del|s|strike)[\s>]|\{--/i, [
  [
    /~~(?=\S)[^~]{1,1000}~~|<(del|s|strike)(?:\s[^<>]{0,200})?>[^<>]{0,1000}<\/\1>|\{--[^{}]{1,1000}--\}/gi,
    unknownCharacter,
  ],
]);

/**
 * Turn a line's HTML into Markdown: links are kept, other known tags go, unknown ones are text.
 *
 * Rows of a table and items of a list that stand on one line become lines of their own.
 */
export function normaliseTags(line: string): string {
  return withoutTags(withoutStruckWords(withoutRoles(line)));
}
