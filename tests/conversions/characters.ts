import type { ConversionFamily } from './conversion.ts';
import { mapUnprotected } from './unprotected.ts';

const NBSP = '\u00A0';
const SOFT_HYPHEN = '\u00AD';

const LIGATURES = { ffi: 'ﬃ', ffl: 'ﬄ', ff: 'ﬀ', fi: 'ﬁ', fl: 'ﬂ' } as const;

/** Characters that stand for the same letters, spaces and quotes. */
export const characters: ConversionFamily = {
  /** In numbers with their unit, and in names, where typesetters put them. */
  'no-break spaces': (text) =>
    mapUnprotected(text, (part) =>
      part
        .replaceAll(/(?<=\d) (?=[a-z])/g, NBSP)
        .replaceAll(/(?<=\b(?:England|and)) (?=and|Wales)/g, NBSP)
        .replaceAll(/(?<=[a-z]) (?=(?:Police|Constabulary|improvement)\b)/g, NBSP),
    ),
  'soft hyphens': (text) =>
    mapUnprotected(text, (part) =>
      part.replaceAll(
        /\b[A-Za-z]{9,}\b/g,
        (word) => `${word.slice(0, 5)}${SOFT_HYPHEN}${word.slice(5)}`,
      ),
    ),
  ligatures: (text) =>
    mapUnprotected(text, (part) =>
      part.replaceAll(
        /ffi|ffl|ff|fi|fl/g,
        (letters) => LIGATURES[letters as keyof typeof LIGATURES],
      ),
    ),
  'curly quotes': (text) =>
    mapUnprotected(text, (part) =>
      part
        .replaceAll(/(?<=[\p{L}\p{N}.,!?%)])'/gu, '’')
        .replaceAll("'", '‘')
        .replaceAll(/(?<=[\p{L}\p{N}.,!?%)])"/gu, '”')
        .replaceAll('"', '“'),
    ),
  'straight quotes': (text) => text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"'),
  'true minus signs': (text) => withMinus(text, '\u2212'),
  'en dashes as minus signs': (text) => withMinus(text, '–'),
  /** Non-breaking hyphens in compounds, as word processors put them. */
  'no-break hyphens': (text) =>
    mapUnprotected(text, (part) => part.replaceAll(/(?<=\b(?:anti|re))-(?=[a-z])/g, '\u2011')),
};

/** Replace the sign of a negative number, and never the hyphen of a range such as 2015-16. */
function withMinus(text: string, sign: string): string {
  return text.replaceAll(/(?<=^|[\s*|])-(?=\d[\d.]*%)/gm, sign);
}
