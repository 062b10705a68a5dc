/** One way in which a footnote says what a term means, with groups `term` and `abbreviation`. */
export interface DefinitionForm {
  example: string;
  pattern: RegExp;
  /** Whether the abbreviation must be spelled by the first letters of the term. */
  isSpelledOut: boolean;
}

/** Up to eight words in a row. */
const words = "[A-Za-z0-9'-]{2,40}(?: [A-Za-z0-9'-]{1,40}){0,7}";
const abbreviation = '[A-Z][A-Za-z]{1,9}';
const article = '(?:(?:A|An|The) )?';

/** The forms that are sure, the most telling first; the patterns read straight quotes and hyphens. */
export const definitionForms: readonly DefinitionForm[] = [
  {
    example: 'A multi-agency safeguarding hub (MASH) is a location in which …',
    pattern: new RegExp(
      `^${article}(?<term>[A-Za-z][A-Za-z,' -]{3,100}) \\((?<abbreviation>${abbreviation})\\) [a-z]`,
    ),
    isSpelledOut: true,
  },
  {
    example: 'AIM (achieve, inspire, maintain) is a development …',
    pattern: /^(?<abbreviation>[A-Z]{2,10}) \((?<term>[a-z][a-z,' -]{3,100})\) (?:is|are) [a-z]/,
    isSpelledOut: true,
  },
  {
    example: 'ARMS: active risk management system for sex offenders.',
    pattern: /^(?<abbreviation>[A-Z]{2,10}): (?:an? |the )?(?<term>[A-Za-z][A-Za-z,' -]{3,100})/,
    isSpelledOut: true,
  },
  {
    example: "The 'management of risk in law enforcement' process is used to …",
    pattern: /^The '(?<term>[^']{3,80})' (?:process|model|approach|scheme|framework) /,
    isSpelledOut: false,
  },
  {
    example: 'Golden hour refers to the time after a crime …',
    pattern: new RegExp(`^${article}(?<term>${words}) refers? to `),
    isSpelledOut: false,
  },
  {
    example: 'A simple approach used by many. OSARA refers to the five stages …',
    pattern: /[.] (?<term>[A-Z]{3,10}) refers to /,
    isSpelledOut: false,
  },
  {
    example: "Clare's Law, or the domestic violence disclosure scheme, has two functions …",
    pattern: new RegExp(
      `^${article}(?<term>${words}), (?:or|also known as|(?:often|sometimes) (?:referred to as|called))(?: the)? ${words}, [a-z]`,
    ),
    isSpelledOut: false,
  },
  {
    example: 'DASH is a risk identification, assessment and management model …',
    pattern: new RegExp(`^${article}(?<term>${words}?) (?:is (?:an?|the|when)|are an?) `),
    isSpelledOut: false,
  },
  {
    example: 'SCPOs are court orders that protect the public by …',
    pattern: new RegExp(
      `^(?<term>${words}?) are (?:[a-z-]{2,20} ){1,3}(?:that|who|made up of|in accordance with which) `,
    ),
    isSpelledOut: false,
  },
  {
    example: 'The College of Policing defines vulnerability as: …',
    pattern: / defines (?:an? )?(?<term>[a-z][a-z' -]{2,60}) as:? /,
    isSpelledOut: false,
  },
];
