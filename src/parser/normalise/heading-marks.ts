import { repairing } from './repair.ts';

/** Write the headings of other notations as Markdown does: `## Summary`. */
export const normaliseHeadingMarks = repairing(/^\s*(?:[#=]|\*{4}|\.\. r|\p{So})|\[\]\{/u, [
  // `[]{#_Toc509 .anchor}`, a place that a word processor marks
  [/\[\]\{[#.][^{}]{0,200}\}/g, ''],
  // `== Summary ==` or `== Summary`
  [
    /^\s*(={1,6})\s+(?=\p{L})(.*?)(?:\s{1,9}={1,6})?\s{0,9}$/u,
    (_line, signs = '', words = '') => `${'#'.repeat(signs.length)} ${words}`,
  ],
  // `***** Summary *****`
  [/^\s*(\*{4,6})\s+(?=\p{L})(.*\S)\s+\1\s*$/u, '## $2'],
  // `**** Summary` of Org, which is too short to go on in the next line
  [/^\s*\*{4,6}\s+(?=\p{Lu}[^*]{2,30}$)/u, '## '],
  // `💡 ## Summary`
  [/^\s*\p{So}\uFE0F?\s+(?=#)/u, ''],
  // `.. rubric:: Areas for improvement`
  [/^\s*\.\. rubric::\s+(?=\p{L})/u, '## '],
  // `##Summary`
  [/^(\s*#{1,6})(?=\p{L})/u, '$1 '],
  // the attributes of `## Summary {#summary .unnumbered}`, `## Summary {number="5.2"}`
  [/^(\s*#.*?)\s{0,9}\{(?:[#.]|[a-z-]{1,20}=")[^{}]{0,200}\}\s{0,9}$/, '$1'],
]);
