import type { ConversionFamily } from './conversion.ts';

/** Amounts of white space between lines and at their ends. */
export const blankLines: ConversionFamily = {
  'blank lines tripled': (text) => text.replaceAll(/^[ \t]*$\n/gm, '\n\n\n'),
  'blank lines reduced to one': (text) => text.replaceAll(/(?:^[ \t]*\n){2,}/gm, '\n'),
  'trailing spaces': (text) =>
    text
      .split('\n')
      .map((line, index) => (index % 3 === 0 ? line : `${line}${' '.repeat(index % 3)}`))
      .join('\n'),
  /** Text extractors keep the left margin of the page. */
  'indented by three': (text) => text.replaceAll(/^(?=[^\s|#>])/gm, '   '),
};
