/** Example: `##Summary`. */
const closeHash = /^(\s*#{1,6})(?=\p{L})/u;

/** Example: `== Summary ==` or `== Summary`. */
const equalsSigns = /^\s*(={1,6})\s+(?=\p{L})(.*?)(?:\s{1,9}={1,6})?\s{0,9}$/u;

/** Example: `***** Summary *****`. */
const stars = /^\s*(\*{4,6})\s+(?=\p{L})(.*\S)\s+\1\s*$/u;

/** Example: `.. rubric:: Areas for improvement`. */
const rubric = /^\s*\.\. rubric::\s+(?=\p{L})/u;

/** Example: the attributes of `## Summary {#summary .unnumbered}`. */
const attributes = /\s{0,9}\{[#.][^{}]{0,200}\}\s{0,9}$/;

/** Example: `[]{#_Toc509 .anchor}`, a place that a word processor marks. */
const bookmark = /\[\]\{[#.][^{}]{0,200}\}/g;

const anyNotation = /^\s*(?:[#=]|\*{4}|\.\. r)|\[\]\{/;

/** Write the headings of other notations as Markdown does: `## Summary`. */
export function normaliseHeadingMarks(line: string): string {
  if (!anyNotation.test(line)) return line;
  const marked = line
    .replace(bookmark, '')
    .replace(
      equalsSigns,
      (_line, signs: string, words: string) => `${'#'.repeat(signs.length)} ${words}`,
    )
    .replace(stars, (_line, _stars: string, words: string) => `## ${words}`)
    .replace(rubric, '## ')
    .replace(closeHash, '$1 ');
  return /^\s*#/.test(marked) ? marked.replace(attributes, '') : marked;
}
