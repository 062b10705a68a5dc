import { does, isAnyThing, isThing, refersTo } from './kinds-of-things.ts';

const words = "[A-Za-z0-9'-]{2,40}(?: [A-Za-z0-9'-]{1,40}){0,7}";
/** Up to eight words in a row: as many as there can be, or as few as the form allows. */
const longTerm = `(?<term>${words})`;
const term = `(?<term>${words}?)`;
/** The words that an abbreviation stands for, and an abbreviation: `ViSOR`, `OCGs`. */
const spelled = "(?<term>[A-Za-z][A-Za-z,' -]{3,100})";
const letters = '[A-Z][A-Za-z]{0,8}[A-Z]s?';
/** Before `The` a word in small letters is one of the force's or of the note: `The plan`. */
const article = '(?:An? |The (?=[A-Z\\d])|(?!(?:An?|The) ))';
const quoted = "'(?<term>[^']{2,80})'";

/**
 * The ways in which a footnote surely says what a term means, the most telling first, each under an example.
 *
 * Groups: `term`, `otherName`, and `abbreviation`, which must be spelled by the first letters of the term; `initials` need
 * not be, and are spelled out somewhere else where there is no term. The patterns read straight quotes and hyphens.
 */
export const definitionForms: Readonly<Record<string, RegExp>> = compiled({
  'DVPNs may be issued by an authorised police officer.': `^(?:An? |The )?(?<initials>[A-Z]{2,10}s?) ${does}`,
  'A multi-agency safeguarding hub (MASH) is a location in which …': `^(?:(?:A|An|The) )?${spelled} \\((?<abbreviation>${letters})\\)(?: ${does}|[.]?$)`,
  // And `ARMS: active risk management system for sex offenders.`, `CPS stands for Crown Prosecution Service.`
  'AIM (achieve, inspire, maintain) is a development …': `^(?<abbreviation>${letters})(?:: | \\(| stands for | is (?:an abbreviation|an acronym|short) (?:for|of) )(?:an? |the )?${spelled}`,
  "The 'management of risk in law enforcement' process is used to …": `^The ${quoted} (?:process|model|approach|scheme|framework) `,
  // And `'County lines' is the term used when …`
  "The term 'hidden harm' describes offences that …": `^(?:The (?:phrase|term|word) )?${quoted} (?:describes|means|refers to|is the (?:name|term|word) (?:for|used)) `,
  "A 'prompt' call is one that requires attendance within …": `^An? ${quoted} [a-z]+ is one (?:that|where|which|in which) `,
  'Golden hour refers to the time after a crime …': `(?:^|[.] )${article}${longTerm} ${refersTo}`,
  "Clare's Law, or the domestic violence disclosure scheme, has two functions …": `^${article}${longTerm}, (?:(?<=[a-z] [A-Z][a-z]+, )or the|(?:also known as|(?:often|sometimes) (?:referred to as|called))(?: the)?) (?<otherName>${words}), (?:allows?|enables?|gives?|has|have|lets?|(?:is|are) (?:an?|the)) `,
  'DASH is a risk identification, assessment and management model adopted by …': `^${article}${term} ${isThing}`,
  'An appropriate adult is a person who supports a child …': `^An? ${term} ${isAnyThing}`,
  'Modern slavery is defined in the Modern Slavery Act 2015 as …': `^${article}${term} (?:is|are) defined (?:by|in|under) [^.:]{3,80} as `,
  'Cyber-crime covers two things: cyber-dependent crimes, which …': `^${term} covers (?:two|three|four) [a-z -]{4,30}: `,
  'The College of Policing defines vulnerability as: …':
    " defines (?:an? )?(?<term>[a-z][a-z' -]{2,60}) as:? ",
  'Part of the Home Office, Immigration Enforcement is responsible for …': `^Part of [^,.]{3,60}, ${term} is responsible for `,
  'Immigration Enforcement, which is part of the Home Office, is responsible for …': `^${term}, which is part of [^,.]{3,60}, is responsible for `,
  'A conditional caution is issued if the offender admits the offence.': `^An? ${term} is (?:issued|granted) (?:if|when|where|to|by) `,
  'Section 136 of the Mental Health Act 1983 enables a police officer to …':
    '^(?<term>Section \\d{1,3}) of the [A-Z][A-Za-z ]{3,60} Act \\d{4} (?:enables|allows|gives|states|provides) ',
  'Urban street gangs and many other gangs evolve into organised crime groups.': `^${term} and (?:many )?other [a-z]+ evolve into `,
  // And `4Ps provides a national framework …`
  'ACRO Criminal Records Office manages criminal record information.':
    '^(?<term>(?:(?<initials>[A-Z]{3,8})(?: [A-Z][a-z]+){1,4}|\\d[A-Z][a-z]?|[A-Z]{3,10})) (?:exchanges|manages|provides?|holds) ',
});

/** What may say what a term means, in whatever form. */
export const mayDefine = new RegExp(
  `^(?:(?:An?|The) )?'?${term}'?(?: \\(${letters}\\))?,? (?:(?:is|are) (?:not )?(?:an?|defined|one|the|when)|covers|describes?|means?|refers? to|stands? for|(?<=\\) )[a-z]+)\\b`,
);

/** Example of a sentence: `A MARAC is a meeting where information about the highest-risk domestic abuse cases is shared …`. */
export const meaning = new RegExp(`^An? (?<initials>[A-Z]{3,10}) ${isAnyThing}.*[.]$`);

function compiled(forms: Record<string, string>): Record<string, RegExp> {
  return Object.fromEntries(
    Object.entries(forms).map(([example, form]) => [example, new RegExp(form, 'd')]),
  );
}
