const words = "[A-Za-z0-9'-]{2,40}(?: [A-Za-z0-9'-]{1,40}){0,7}";
/** Up to eight words in a row: as many as there can be, or as few as the form allows. */
const longTerm = `(?<term>${words})`;
const term = `(?<term>${words}?)`;
/** The words that an abbreviation stands for. */
const spelled = "(?<term>[A-Za-z][A-Za-z,' -]{3,100})";
const article = '(?:(?:A|An|The) )?';
/** What says what a thing is, and does not judge it or say where it stands among others: not `is a priority`, nor `is the main reason`. */
const isThing =
  '(?:is (?:an?|the|when)|are an?) (?!(?:[a-z]+ ){0,2}(?:priority|strength|weakness|problem|concern|challenge|focus|success|reason|result|cause|effect|factor|area|example|part)\\b)';
/** What says what a thing is or does for good, after its abbreviation: not `team works`, nor `is no longer`. */
const does =
  '(?:(?:model|scheme|process|approach) )?(?:(?:is|are) (?!(?:not?|now|also)\\b)|(?:can|may|bring|lend|provide|share|help|give|set) |(?!(?:teams|units|officers|meetings|cases|members|does)\\b)[a-z]{3,}s )[a-z]';

/**
 * The ways in which a footnote surely says what a term means, the most telling first, each under an example.
 *
 * Groups: `term`, `otherName`, and `abbreviation`, which must be spelled by the first letters of the term; `initials` need
 * not be, and are spelled out somewhere else where there is no term. The patterns read straight quotes and hyphens.
 */
export const definitionForms: Readonly<Record<string, RegExp>> = compiled({
  'DVPNs may be issued by an authorised police officer.':
    '^(?:The )?(?<initials>[A-Z]{2,10}s?) (?:is|are|may be|can be) [a-z]',
  'A multi-agency safeguarding hub (MASH) is a location in which …': `^${article}${spelled} \\((?<abbreviation>[A-Z][A-Za-z]{1,9})\\) ${does}`,
  // And `ARMS: active risk management system for sex offenders.`
  'AIM (achieve, inspire, maintain) is a development …': `^(?<abbreviation>[A-Z]{2,10})(?:: | \\()(?:an? |the )?${spelled}`,
  "The 'management of risk in law enforcement' process is used to …":
    "^The '(?<term>[^']{3,80})' (?:process|model|approach|scheme|framework) ",
  'Golden hour refers to the time after a crime …': `(?:^${article}|[.] )${longTerm} refers? to `,
  "Clare's Law, or the domestic violence disclosure scheme, has two functions …": `^${article}${longTerm}, (?:or|also known as|(?:often|sometimes) (?:referred to as|called))(?: the)? (?!(?:their|its) )(?<otherName>${words}), [a-z]`,
  'DASH is a risk identification, assessment and management model …': `^${article}${term} ${isThing}`,
  'SCPOs are court orders that protect the public by …': `^${term} are (?:[a-z-]{2,20} ){1,3}(?:that|who|made up of|in accordance with which) `,
  'The College of Policing defines vulnerability as: …':
    " defines (?:an? )?(?<term>[a-z][a-z' -]{2,60}) as:? ",
  'Part of the Home Office, Immigration Enforcement is responsible for …': `^Part of [^,.]{3,60}, ${term} is responsible for `,
  'A conditional caution is issued if the offender admits the offence.': `^An? ${term} is (?:issued|granted) (?:if|when|where|to|by) `,
  'Section 136 of the Mental Health Act 1983 enables a police officer to …':
    '^(?<term>Section \\d{1,3}) of the [A-Z][A-Za-z ]{3,60} Act \\d{4} (?:enables|allows|gives|states|provides) ',
  'Urban street gangs and many other gangs evolve into organised crime groups.': `^${term} and (?:many )?other [a-z]+ evolve into `,
  // And `4Ps provides a national framework …`
  'ACRO Criminal Records Office manages criminal record information.':
    '^(?<term>(?:(?<initials>[A-Z]{3,8})(?: [A-Z][a-z]+){1,4}|\\d?[A-Z][A-Za-z]{1,9})) (?:manages|provides?|holds) ',
});

/** Example of a sentence: `A MARAC is a meeting where information about the highest-risk domestic abuse cases is shared …`. */
export const meaning = new RegExp(`^An? (?<initials>[A-Z]{3,10}) ${isThing}[a-z].*[.]$`);

function compiled(forms: Record<string, string>): Record<string, RegExp> {
  return Object.fromEntries(
    Object.entries(forms).map(([example, form]) => [example, new RegExp(form, 'd')]),
  );
}
