import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { anyMonth } from '../../period/months.ts';
import { repairing } from './repair.ts';

/** What stands where a character was that nobody can tell any more. */
export const unknownCharacter = '\uFFFD';

/** Words before which only a number stands alone. */
export const afterNumbers = `per ?cent|%|million|months?|days?|hours?|${anyMonth}`;

/** Example: `&nbsp;`, `&#8217;`, `&#x2013;`. */
const reference = /&(?:#(\d{1,6}|x[\da-f]{1,6})|([a-z][a-z\d]{1,30}));/gi;

const hidden = String.raw`[\p{Default_Ignorable_Code_Point}\p{Co}\uFF10-\uFF19\v]`;

/** The remains of a digit: something invisible, private or of full width that touches one, or stands alone before its month or unit. */
const remains = new RegExp(
  `${hidden}(?=[.,-]?\\d|%|(?<=\\S\\s.)\\s(?:${afterNumbers})(?![A-Za-z]))|(?<=\\d[.,-]?)${hidden}`,
  'gu',
);

/**
 * Replace what a converter made of ordinary characters: odd spaces, ligatures, entities, private bullets.
 *
 * Nothing that steers a terminal or the direction of writing is left. What may have been a digit stays visible as unknown.
 */
export const normaliseCharacters = repairing(
  /[^\t\n -%'-~\u00A9\u00B2\u00B3\u00B9\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026\u2070\u2074-\u2079]/,
  [
    // HTML character references, twice, because some converters escape what is escaped
    [reference, decoded],
    [reference, decoded],
    [remains, unknownCharacter],
    // Spaces that are not the space: no-break, thin, figure and others
    [/[\f\v\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' '],
    // Control characters but for the tab, and what no text has: halves of characters, and places that hold none
    [/[[\p{Cc}\p{Noncharacter_Code_Point}\p{Surrogate}]--[\t\n]]/gv, unknownCharacter],
    // Characters that nobody sees: zero-width spaces and joiners, soft hyphens, marks of direction, tags
    [/[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]+/gu, ''],
    // Ligatures, and letters and digits of full width
    [/[\uFB00-\uFB06\uFF01-\uFF5E]/g, (character) => character.normalize('NFKC')],
    // Bullets of symbol fonts, which land in the private-use area: `\uF0B7`
    [/\p{Co}/gu, '•'],
    // Tables drawn with lines: `│ Good │`, `├────┼────┤`
    [/[\u2502\u2503\u2506\u2507\u250A\u250B\u2551]/g, '|'],
    [/[\u2500-\u257F]/g, '-'],
  ],
);

/** The character that a reference stands for; one that stands for none is text. */
function decoded(whole: string, code?: string, name?: string): string {
  if (name !== undefined) return decodeNamedCharacterReference(name) || whole;
  const point = Number(`0${code ?? ''}`);
  const isCharacter = point >= 0x20 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
  return isCharacter ? String.fromCodePoint(point) : whole;
}
