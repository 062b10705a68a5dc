import type { Conversion, ConversionFamily } from './conversion.ts';
import { mapUnprotected } from './unprotected.ts';

/** Characters as HTML's references, once and twice over. */
export const entities: ConversionFamily = {
  'named entities': withReferences({ '&': '&amp;', "'": '&apos;', '–': '&ndash;', '©': '&copy;' }),
  'numeric entities': withReferences({
    '&': '&#38;',
    "'": '&#x27;',
    '–': '&#8211;',
    '©': '&#169;',
  }),
  'escaped entities': withReferences({
    ...{ '&': '&amp;amp;', "'": '&amp;#39;', '–': '&amp;ndash;', '©': '&amp;copy;' },
  }),
};

function withReferences(references: Readonly<Record<string, string>>): Conversion {
  return (text) =>
    mapUnprotected(text, (part) =>
      part.replaceAll(/['–©]|(?<=[\w ])&(?=[\w ])/g, (sign) => references[sign] ?? sign),
    );
}
