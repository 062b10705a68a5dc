/**
 * One way in which a footnote says what a term means, with groups `term`, `otherName`, `initials`, which stand for the
 * term, and `abbreviation`, which must be spelled by the first letters of the term.
 */
export interface DefinitionForm {
  example: string;
  pattern: RegExp;
}

/** Up to eight words in a row. */
const words = "[A-Za-z0-9'-]{2,40}(?: [A-Za-z0-9'-]{1,40}){0,7}";
const abbreviation = '[A-Z][A-Za-z]{1,9}';
const article = '(?:(?:A|An|The) )?';
/** What judges a thing, or says where it stands among others, and not what it is: `is a priority`, `is the main reason`. */
const judged =
  '(?:[a-z]+ ){0,2}(?:priority|strength|weakness|problem|concern|challenge|focus|success|reason|result|cause|effect|factor|area|example|part)\\b';

/** The forms that are sure, the most telling first; the patterns read straight quotes and hyphens. */
export const definitionForms: readonly DefinitionForm[] = [
  {
    example: 'A multi-agency safeguarding hub (MASH) is a location in which …',
    pattern: new RegExp(
      `^${article}(?<term>[A-Za-z][A-Za-z,' -]{3,100}) \\((?<abbreviation>${abbreviation})\\) [a-z]`,
      'd',
    ),
  },
  {
    example: 'AIM (achieve, inspire, maintain) is a development …',
    pattern: /^(?<abbreviation>[A-Z]{2,10}) \((?<term>[a-z][a-z,' -]{3,100})\) (?:is|are) [a-z]/d,
  },
  {
    example: 'ARMS: active risk management system for sex offenders.',
    pattern: /^(?<abbreviation>[A-Z]{2,10}): (?:an? |the )?(?<term>[A-Za-z][A-Za-z,' -]{3,100})/d,
  },
  {
    example: "The 'management of risk in law enforcement' process is used to …",
    pattern: /^The '(?<term>[^']{3,80})' (?:process|model|approach|scheme|framework) /d,
  },
  {
    example: 'Golden hour refers to the time after a crime …',
    pattern: new RegExp(`^${article}(?<term>${words}) refers? to `, 'd'),
  },
  {
    example: 'A simple approach used by many. OSARA refers to the five stages …',
    pattern: /[.] (?<term>[A-Z]{3,10}) refers to /d,
  },
  {
    example: "Clare's Law, or the domestic violence disclosure scheme, has two functions …",
    pattern: new RegExp(
      `^${article}(?<term>${words}), (?:or|also known as|(?:often|sometimes) (?:referred to as|called))(?: the)? (?!(?:their|its) )(?<otherName>${words}), [a-z]`,
      'd',
    ),
  },
  {
    example: 'DASH is a risk identification, assessment and management model …',
    pattern: new RegExp(
      `^${article}(?<term>${words}?) (?:is (?:an?|the|when)|are an?) (?!${judged})`,
      'd',
    ),
  },
  {
    example: 'SCPOs are court orders that protect the public by …',
    pattern: new RegExp(
      `^(?<term>${words}?) are (?:[a-z-]{2,20} ){1,3}(?:that|who|made up of|in accordance with which) `,
      'd',
    ),
  },
  {
    example: 'The College of Policing defines vulnerability as: …',
    pattern: / defines (?:an? )?(?<term>[a-z][a-z' -]{2,60}) as:? /d,
  },
  {
    example: 'Part of the Home Office, Immigration Enforcement is responsible for …',
    pattern: new RegExp(`^Part of [^,.]{3,60}, (?<term>${words}?) is responsible for `, 'd'),
  },
  {
    example: 'A conditional caution is issued if the offender admits the offence.',
    pattern: new RegExp(
      `^An? (?<term>${words}?) is (?:issued|granted) (?:if|when|where|to|by) `,
      'd',
    ),
  },
  {
    example: 'Section 136 of the Mental Health Act 1983 enables a police officer to …',
    pattern:
      /^(?<term>Section \d{1,3}) of the [A-Z][A-Za-z ]{3,60} Act \d{4} (?:enables|allows|gives|states|provides) /d,
  },
  {
    example: 'Urban street gangs and many other gangs evolve into organised crime groups.',
    pattern: new RegExp(`^(?<term>${words}?) and (?:many )?other [a-z]+ evolve into `, 'd'),
  },
  {
    example: '4Ps provides a national framework for tackling serious and organised crime.',
    pattern: /^(?<term>\d?[A-Z][A-Za-z]{1,9}) provides? (?:an?|the) [a-z]/d,
  },
  {
    example: 'ACRO Criminal Records Office manages criminal record information.',
    pattern:
      /^(?<term>(?<initials>[A-Z]{3,8})(?: [A-Z][a-z]+){1,4}) (?:manages|is|provides|holds) /d,
  },
];

/** Example: `The SPR is issued annually by the Home Secretary.`, where the report itself says what the letters stand for. */
export const initialsForm = /^(?:The )?(?<initials>[A-Z]{2,10}s?) (?:is|are|may be|can be) [a-z]/;
