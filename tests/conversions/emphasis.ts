import type { ConversionFamily } from './conversion.ts';

/** `**242**` */
const STRONG = /\*\*(\S(?:[^*\n]*\S)?)\*\*/g;

/** `*Code of Practice*`, and not the asterisk of `Crime outcomes*` or a bullet. */
const EMPHASIS = /(?<![\\*\w])\*(?=[^\s*])([^*\n]*[^\s*])\*(?!\*)/g;

/** Ways to print bold and italics. */
export const emphasis: ConversionFamily = {
  'emphasis lost': (text) =>
    text
      .replaceAll(/<\/?[bu]>/g, '')
      .replaceAll(STRONG, '$1')
      .replaceAll(EMPHASIS, '$1'),
  'emphasis as tags': (text) =>
    text.replaceAll(STRONG, '<strong>$1</strong>').replaceAll(EMPHASIS, '<em>$1</em>'),
  'emphasis by underscores': (text) =>
    text.replaceAll(STRONG, '__$1__').replaceAll(EMPHASIS, '_$1_'),
};
