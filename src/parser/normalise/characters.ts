import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { anyMonth } from '../../period/months.ts';

/** What stands where a character was that nobody can tell any more. */
export const unknownCharacter = '\uFFFD';

/** Characters that nobody sees: zero-width spaces and joiners, soft hyphens, marks of direction, tags. */
const invisible = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]+/gu;

/** Control characters but for the tab, and what no text has: halves of characters, and places that hold none. */
const control = /[[\p{Cc}\p{Noncharacter_Code_Point}\p{Surrogate}]--[\t\n]]/gv;

/** Spaces that are not the space: no-break, thin, figure and others. */
const oddSpace = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** Ligatures, and letters and digits of full width. */
const compatible = /[\uFB00-\uFB06\uFF01-\uFF5E]/g;

/** Bullets of symbol fonts land in the private-use area: `\uF0B7`. */
const privateUse = /\p{Co}/gu;

/** Tables drawn with lines: `│ Good │`, `├────┼────┤`. */
const uprightLine = /[\u2502\u2503\u2506\u2507\u250A\u250B\u2551]/g;
const otherLine = /[\u2500-\u257F]/g;

/**
 * What may be the remains of a digit, because it touches one: something invisible or private, or of full width among
 * digits that are not.
 */
const besideDigit =
  /[\p{Default_Ignorable_Code_Point}\p{Co}\uFF10-\uFF19\v](?=[.,-]?\d|%)|(?<=\d[.,-]?)[\p{Default_Ignorable_Code_Point}\p{Co}\uFF10-\uFF19\v]/gu;

/** Words before which only a number stands alone. */
export const afterNumbers = `per ?cent|%|million|months?|days?|hours?|${anyMonth}`;

/** The remains of a number of one digit: something invisible alone before its month or unit. */
const aloneBeforeUnit = new RegExp(
  `(?<=\\S\\s)[\\p{Default_Ignorable_Code_Point}\\p{Co}](?=\\s(?:${afterNumbers})(?![A-Za-z]))`,
  'gu',
);

/** A character that any of the repairs is about. */
const needsRepair =
  /[^\t\n -%'-~\u00A9\u00B2\u00B3\u00B9\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026\u2070\u2074-\u2079]/;

/** Example: `&nbsp;`, `&#8217;`, `&#x2013;`. */
const reference = /&(?:#(\d{1,6})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));/g;

/**
 * Replace what a converter made of ordinary characters: odd spaces, ligatures, entities, private bullets.
 *
 * Nothing that steers a terminal or the direction of writing is left. What may have been a digit stays visible as unknown.
 */
export function normaliseCharacters(line: string): string {
  if (!needsRepair.test(line)) return line;
  return decodeReferences(decodeReferences(line))
    .replace(besideDigit, unknownCharacter)
    .replace(aloneBeforeUnit, unknownCharacter)
    .replace(/[\f\v]/g, ' ')
    .replace(control, unknownCharacter)
    .replace(invisible, '')
    .replace(oddSpace, ' ')
    .replace(compatible, (character) => character.normalize('NFKC'))
    .replace(privateUse, '•')
    .replace(uprightLine, '|')
    .replace(otherLine, '-');
}

/** Decode HTML character references; called twice, because some converters escape what is escaped. */
function decodeReferences(line: string): string {
  if (!line.includes('&')) return line;
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
