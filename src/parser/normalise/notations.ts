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

/** What stands alone on a line that is its notation's own and holds no word of the report. */
const alone = [
  // `:PROPERTIES:`, `:CUSTOM_ID: contents`, `#+BEGIN_QUOTE` of Org
  String.raw`:[A-Za-z_-]{2,30}:(?:\s.{0,120})?|#\+\w{2,20}(?:[:\s].{0,120})?`,
  // `\hypertarget{contents}{%`, `\begin{itemize}`, `\tightlist`, `>{\raggedright}p{5cm}`, `\midrule`
  String.raw`\\(?:hypertarget\{[^{}]*\}\{%?|(?:begin|end)\{(?!minipage)[^{}]*\}.{0,40}|tightlist|(?:top|mid|bottom)rule|end\w*head|(?:leavevmode|protect).{0,80})|>?\{\\ragged.{0,120}`,
  // `.. container:: items`, `.. _summary-1:`, `.. |image1| image:: page.png` of reStructuredText
  String.raw`\.\. (?:(?:container|class|figure|image|raw|role)::|_[^\s:]{1,80}:|\|[^|]{1,40}\|).{0,200}`,
  // `:::: {.cover page="cover"}`, `::: items`, `:::`, with which Pandoc fences what it holds
  String.raw`:{3,20}(?:\s{1,3}(?:\{[^{}]{0,200}\}|[\w.-]{1,40}))?\s*`,
  // `[width="100%",cols="34%,33%,33%",]`, which AsciiDoc writes over a table
  String.raw`\[(?:[a-z]{2,20}="[^"\]]{0,200}",?\s?){1,10}\]`,
].join('|');
const ownLine = new RegExp(`^\\s*(?:${alone})$`);

const fromLatex = repairing(/\\(?:[A-Za-z]{2}|\\$)|\{\}|\}\{|&(?<= &) /, [
  // `\section{Summary}\label{summary}}`, whose words may go on over the next line
  [
    /^\s*\\(?:chapter|((?:sub){0,2})section|(?:sub)?paragraph)\*?\{/,
    (_mark, sub = '') => `#${'#'.repeat(sub.length / 3)} `,
  ],
  [/\}?\\label\{[^{}]*\}+$/, ''],
  // `\item`, `\item[2.]`
  [/^\s*\\item(?:\[[^\]]{0,20}\])?(?=\s|$)/, '•'],
  // `\begin{minipage}[t]{\linewidth}`, a cell of several lines
  [/\\(?:begin|end)\{minipage\}(?:\[[^\]]{0,9}\]|\{[^{}]{0,40}\})*/g, ''],
  // The row of a table: `Charged/summonsed & 16\% & 10\% \\`, whose first cell may be empty
  [
    /^(.*)\\\\$/,
    (_line, row = '') => {
      const cells = row.replace(/(?<!\S)&(?!\S)/g, '|');
      return cells.includes('|') ? `|${cells}|` : cells;
    },
  ],
  // `\textbf`, `\strut`
  [/\\[A-Za-z]{2,30}\*?/g, ''],
  [/(?<=\d)\\%/g, '%'],
  // `{Kent Police}{England and Wales}{+11%}{-0.05%}`, whose commands are gone
  [/^.*\}\{.*$/, (groups) => groups.replace(/[{}]/g, ' ')],
  [/(?<!\S)\{([^{}]*)\}/g, '$1'],
]);

/** Bullets are written as `•`; frames and quotation marks around a line go. */
const fromLists = repairing(/^\s*(?:[^\sA-Za-z\d]|o(?:\s|$))/, [
  // The `width="33%"|` of `|width="33%"| Kent Police`, a cell of MediaWiki
  [/(?<=^\s{0,9}\|)(?:\s?[a-z]{2,12}="[^"|]{0,100}"){1,6}\|(?!\|)/, ''],
  // `| The force should … |`, a row of a single cell, the frame of a box
  [/^\s*\|(?=[^|]*\p{L})([^|]+)\|\s*$/u, (_row, cell = '') => cell.replace(/<br\s*\/?>/gi, '\n')],
  // `> - The force should …`, `>> ` in what was sent on twice: nothing in a report is quoted in lines; `> 15` is more than 15
  [/^\s*(?:>\s*){1,9}(?![>\s\d])/, ''],
  // Bullets of symbol fonts, drawn, escaped, or a letter in their place
  [/^(\s*)(?:[●▪■◦‣·➢➤►▶→✓✔◆◇❖○□⁃∙»§¢⬤⚫\uFFFD‐]|\\[-*+]|o(?=\s+\p{Lu}|\s*$))(?=\s|$)/u, '$1•'],
  // `-The force should …`
  [/^(\s*)-(?=\p{Lu}\p{Ll})/u, '$1- '],
]);

const fromAsciiDoc = repairing(/\]#/, [
  // `[.figure]#222#`, as AsciiDoc writes what has a class; it may be empty, or go on over the next line
  [/\[\.[\w-]{1,40}\](?:#([^#]+)#(?!#)|#{1,2})/g, ' $1 '],
  [/(?<=\S)#{1,2}(?!\S)/g, ''],
]);

/** Links are kept, other known tags go, unknown ones are text; a row of a table and an item of a list become lines of their own. */
const fromTags = repairing(/<|\]\{|~~|\{--/, [
  // What somebody struck out, `~~and share~~`, `<del>99</del>`, `{--99--}`: what was meant in its place nobody can tell
  [
    /~~(?=\S)[^~]{1,1000}~~|<(del|s|strike)(?:\s[^<>]{0,200})?>[^<>]{0,1000}<\/\1>|\{--[^{}]{1,1000}--\}/gi,
    unknownCharacter,
  ],
  // `<!-- superseded -->` beside words; alone on its line it stands for something, as a picture
  [/(?!^)<!--(?:(?!<!--).){0,1000}?-->|<!--(?:(?!<!--).){0,1000}?-->(?=\s?\S)/g, ''],
  // `[the force]{.underline}`, as Pandoc writes what has a class, and `[]{#_Toc509 .anchor}`, a place that has a name
  [/\[([^[\]]{0,1000})\]\{[#.][^{}]{0,200}\}/g, '$1'],
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

/** Headings are written as Markdown does: `## Summary`. */
const fromHeadings = repairing(/^\s*(?:[#=]|\*{4}|\.\. r|\p{So})/u, [
  // `== Summary ==` or `== Summary`
  [/^\s*={1,6}\s+(?=\p{L})(.*?)(?:\s{1,9}={1,6})?\s{0,9}$/u, '## $1'],
  // `***** Summary *****`
  [/^\s*(\*{4,6})\s+(?=\p{L})(.*\S)\s+\1\s*$/u, '## $2'],
  // `.. rubric:: Summary`, `**** Summary` of Org, which is too short to go on in the next line, and `💡 ## Summary`
  [
    /^\s*(?:\.\. rubric::\s+(?=\p{L})|\*{4,6}\s+(?=\p{Lu}[^*]{2,30}$)|\p{So}\uFE0F?\s+#{1,6}\s+)/u,
    '## ',
  ],
  // `##Summary`
  [/^(\s*#{1,6})(?=\p{L})/u, '$1 '],
  // the attributes of `## Summary {#summary .unnumbered}`, `## Summary {number="5.2"}`
  [/^(\s*#.*?)\s{0,9}\{(?:[#.]|[a-z-]{1,20}=")[^{}]{0,200}\}\s{0,9}$/, '$1'],
]);

/** Write a line of any notation, LaTeX, HTML and those that Pandoc writes among others, as lines of Markdown; one that holds no words is empty. */
export function inMarkdown(line: string): string[] {
  if (ownLine.test(line)) return [''];
  const rows = fromTags(fromAsciiDoc(fromLists(fromLatex(line)))).split('\n');
  const filled = rows.length > 1 ? rows.filter((row) => row.trim() !== '') : rows;
  return filled.length > 0 ? filled.map(fromHeadings) : [''];
}
