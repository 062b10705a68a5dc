import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** Characters with no width: byte order mark, zero-width spaces and joiners, soft hyphen. */
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF\u202A-\u202E]/g;

/** Spaces that are not the space: no-break, thin, figure and others. */
const oddSpace = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** Ligatures, and letters and digits of full width. */
const compatible = /[\uFB00-\uFB06\uFF01-\uFF5E]/g;

/** Bullets of symbol fonts land in the private-use area: `\uF0B7`. */
const privateUse = /[\uE000-\uF8FF]/g;

/** Tables drawn with lines: `│ Good │`, `├────┼────┤`. */
const uprightLine = /[\u2502\u2503\u2506\u2507\u250A\u250B\u2551]/g;
const otherLine = /[\u2500-\u257F]/g;

/** A character that any of the repairs is about. */
const needsRepair =
  /[\u00A0\u00AD\u1680\u2000-\u200F\u202A-\u202F\u205F\u2060\u2500-\u257F\u3000\uE000-\uF8FF\uFB00-\uFB06\uFEFF\uFF01-\uFF5E&\f\v]/;

/** Example: `&nbsp;`, `&#8217;`, `&#x2013;`. */
const reference = /&(?:#(\d{1,6})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));/g;

/** Replace what a converter made of ordinary characters: odd spaces, ligatures, entities, private bullets. */
export function normaliseCharacters(line: string): string {
  if (!needsRepair.test(line)) return line;
  return decodeReferences(decodeReferences(line))
    .replace(/[\f\v]/g, ' ')
    .replace(invisible, '')
    .replace(oddSpace, ' ')
    .replace(compatible, (character) => character.normalize('NFKC'))
    .replace(privateUse, '•')
    .replace(uprightLine, '|')
    .replace(otherLine, '-');
}

/** Decode HTML character references; called twice, because some converters escape what is escaped. */
function decodeReferences(line: string): string {
  return line.replace(reference, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return decodeNamedCharacterReference(name) || whole;
    return characterOf(
      Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10),
      whole,
    );
  });
}

function characterOf(code: number, otherwise: string): string {
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : otherwise;
}
