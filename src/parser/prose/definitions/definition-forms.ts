const words = "[A-Za-z0-9'-]{2,40}(?: [A-Za-z0-9'-]{1,40}){0,7}";
/** Up to eight words in a row: as many as there can be, or as few as the form allows. */
const longTerm = `(?<term>${words})`;
const term = `(?<term>${words}?)`;
/** The words that an abbreviation stands for. */
const spelled = "(?<term>[A-Za-z][A-Za-z,' -]{3,100})";
const article = '(?:(?:A|An|The) )?';
/** What judges a thing, or says where it stands among others, and not what it is: `is a priority`, `is the main reason`. */
export const judged =
  '(?:[a-z]+ ){0,2}(?:priority|strength|weakness|problem|concern|challenge|focus|success|reason|result|cause|effect|factor|area|example|part)\\b';

/**
 * The ways in which a footnote surely says what a term means, the most telling first, each under an example.
 *
 * Groups: `term`, `otherName`, `initials`, which stand for the term, and `abbreviation`, which must be spelled by the
 * first letters of the term. The patterns read straight quotes and hyphens.
 */
export const definitionForms: Readonly<Record<string, RegExp>> = compiled({
  'A multi-agency safeguarding hub (MASH) is a location in which …': `^${article}${spelled} \\((?<abbreviation>[A-Z][A-Za-z]{1,9})\\) [a-z]`,
  'AIM (achieve, inspire, maintain) is a development …':
    "^(?<abbreviation>[A-Z]{2,10}) \\((?<term>[a-z][a-z,' -]{3,100})\\) (?:is|are) [a-z]",
  'ARMS: active risk management system for sex offenders.': `^(?<abbreviation>[A-Z]{2,10}): (?:an? |the )?${spelled}`,
  "The 'management of risk in law enforcement' process is used to …":
    "^The '(?<term>[^']{3,80})' (?:process|model|approach|scheme|framework) ",
  'Golden hour refers to the time after a crime …': `^${article}${longTerm} refers? to `,
  'A simple approach used by many. OSARA refers to the five stages …':
    '[.] (?<term>[A-Z]{3,10}) refers to ',
  "Clare's Law, or the domestic violence disclosure scheme, has two functions …": `^${article}${longTerm}, (?:or|also known as|(?:often|sometimes) (?:referred to as|called))(?: the)? (?!(?:their|its) )(?<otherName>${words}), [a-z]`,
  'DASH is a risk identification, assessment and management model …': `^${article}${term} (?:is (?:an?|the|when)|are an?) (?!${judged})`,
  'SCPOs are court orders that protect the public by …': `^${term} are (?:[a-z-]{2,20} ){1,3}(?:that|who|made up of|in accordance with which) `,
  'The College of Policing defines vulnerability as: …':
    " defines (?:an? )?(?<term>[a-z][a-z' -]{2,60}) as:? ",
  'Part of the Home Office, Immigration Enforcement is responsible for …': `^Part of [^,.]{3,60}, ${term} is responsible for `,
  'A conditional caution is issued if the offender admits the offence.': `^An? ${term} is (?:issued|granted) (?:if|when|where|to|by) `,
  'Section 136 of the Mental Health Act 1983 enables a police officer to …':
    '^(?<term>Section \\d{1,3}) of the [A-Z][A-Za-z ]{3,60} Act \\d{4} (?:enables|allows|gives|states|provides) ',
  'Urban street gangs and many other gangs evolve into organised crime groups.': `^${term} and (?:many )?other [a-z]+ evolve into `,
  '4Ps provides a national framework for tackling serious and organised crime.':
    '^(?<term>\\d?[A-Z][A-Za-z]{1,9}) provides? (?:an?|the) [a-z]',
  'ACRO Criminal Records Office manages criminal record information.':
    '^(?<term>(?<initials>[A-Z]{3,8})(?: [A-Z][a-z]+){1,4}) (?:manages|is|provides|holds) ',
});

function compiled(forms: Record<string, string>): Record<string, RegExp> {
  return Object.fromEntries(
    Object.entries(forms).map(([example, form]) => [example, new RegExp(form, 'd')]),
  );
}
