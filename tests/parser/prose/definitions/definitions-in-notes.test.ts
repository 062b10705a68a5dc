import { expect, test } from 'vitest';
import { definitionForms } from '../../../../src/parser/prose/definitions/definition-forms.ts';
import { createReporter } from '../../../../src/parser/diagnostics.ts';
import { definitionsIn } from '../../../../src/parser/prose/definitions/definitions.ts';
import type { Definition } from '../../../../src/schema/definition.ts';

/** Read one footnote, 16, which stands on lines 388 and 389. */
function definitionIn(text: string): Definition | undefined {
  const source = { line: 388, endLine: 389 };
  const note = { number: 16, content: [{ type: 'text' as const, text, line: 388 }], source };
  return definitionsIn([note], [], { openLines: new Set(), reporter: createReporter() })[0];
}

/** Openings of footnotes of the five reports, and the term that each defines. */
const defining: readonly [
  text: string,
  term: string,
  abbreviation?: string | undefined,
  otherName?: string,
][] = [
  [
    'The threat, harm, risk, investigation, vulnerability and engagement (THRIVE) model is used to assess the appropriate initial police response to a call for service.',
    'threat, harm, risk, investigation, vulnerability and engagement',
    'THRIVE',
  ],
  ['Golden hour refers to the time after a crime has been committed.', 'Golden hour'],
  [
    'The National Fraud Intelligence Bureau is a police unit based at City of London Police.',
    'National Fraud Intelligence Bureau',
  ],
  [
    'Non-judicial outcomes are a range of disposals available to the police. For more information see: www.app.college.police.uk/',
    'Non-judicial outcomes',
  ],
  ["ActionFraud is the UK's national fraud and cyber-crime reporting centre.", 'ActionFraud'],
  ['DASH is a risk identification, assessment and management model.', 'DASH'],
  [
    'Clare’s Law, or the domestic violence disclosure scheme, has two functions.',
    'Clare’s Law',
    undefined,
    'domestic violence disclosure scheme',
  ],
  [
    'The Domestic Violence Disclosure Scheme, often referred to as Clare’s Law, enables the police to disclose information.',
    'Domestic Violence Disclosure Scheme',
    undefined,
    'Clare’s Law',
  ],
  [
    "Sexual harm prevention order (SHPO) is a measure given by the magistrates' court.",
    'Sexual harm prevention order',
    'SHPO',
  ],
  ['Serious and organised crime is when serious crime is planned.', 'Serious and organised crime'],
  ['A SOC local profile is a report that outlines the threat.', 'SOC local profile'],
  [
    'Regional organised crime units (ROCU) provide police forces with access to a standardised range of capabilities.',
    'Regional organised crime units',
    'ROCU',
  ],
  ['SCPOs are court orders that protect the public.', 'SCPOs'],
  [
    'Home Office Counting Rules are rules in accordance with which crime data must be collected.',
    'Home Office Counting Rules',
  ],
  [
    'A multi-agency safeguarding hub (MASH) brings together into a single location the main safeguarding agencies.',
    'multi-agency safeguarding hub',
    'MASH',
  ],
  [
    'Domestic violence protection notices (DVPNs) may be issued by an authorised police officer.',
    'Domestic violence protection notices',
    'DVPNs',
  ],
  [
    'A multi-agency risk assessment conference (MARAC) is a meeting where information is shared.',
    'multi-agency risk assessment conference',
    'MARAC',
  ],
  [
    'The College of Policing defines vulnerability as: A person is vulnerable if they are unable to take care of themselves.',
    'vulnerability',
  ],
  [
    'Northamptonshire Police uses the definition from the ACPO guidance and defines a vulnerable adult as: "any person aged 18 years or over".',
    'vulnerable adult',
  ],
  [
    'Part of the Home Office, Immigration Enforcement is responsible for preventing abuse.',
    'Immigration Enforcement',
  ],
  [
    'ACRO Criminal Records Office manages criminal record information.',
    'ACRO Criminal Records Office',
    'ACRO',
  ],
  ['A conditional caution is issued if the offender admits the offence.', 'conditional caution'],
  [
    'Section 136 of the Mental Health Act 1983 enables a police officer to remove someone from a public place.',
    'Section 136',
  ],
  [
    'Urban street gangs and many other gangs evolve into organised crime groups (OCGs).',
    'Urban street gangs',
  ],
  ['4Ps provides a national framework for tackling serious and organised crime.', '4Ps'],
  [
    'A simple problem-solving approach used by many police forces. OSARA refers to the five stages used in the approach.',
    'OSARA',
  ],
  [
    'The System for Tasking and Operational Resource Management (STORM) is used within the control rooms.',
    'System for Tasking and Operational Resource Management',
    'STORM',
  ],
  [
    'AIM (achieve, inspire, maintain) is a development from the force’s response.',
    'achieve, inspire, maintain',
    'AIM',
  ],
  ['4Ps is a national framework for tackling serious and organised crime.', '4Ps'],
  [
    'ARMS: active risk management system for sex offenders. This allows officers to prioritise.',
    'active risk management system',
    'ARMS',
  ],
  [
    "The 'management of risk in law enforcement' process (developed by the National Police Chiefs' Council) is used to assess crimes.",
    'management of risk in law enforcement',
  ],
  ['MASH: a multi-agency safeguarding hub.', 'multi-agency safeguarding hub', 'MASH'],
  ['Cuckooing is a form of criminal behaviour.', 'Cuckooing'],
  ['CPS stands for Crown Prosecution Service.', 'Crown Prosecution Service', 'CPS'],
  ['ViSOR: the violent and sex offender register.', 'violent and sex offender register', 'ViSOR'],
  ['Violent and Sex Offender Register (ViSOR).', 'Violent and Sex Offender Register', 'ViSOR'],
  [
    'Multi-agency tasking and co-ordination (MATAC) is a process, first used by Northumbria Police, for managing the most harmful domestic abuse perpetrators.',
    'Multi-agency tasking and co-ordination',
    'MATAC',
  ],
  [
    'Modern slavery is defined in the Modern Slavery Act 2015 as slavery, servitude, and forced or compulsory labour.',
    'Modern slavery',
  ],
  ['The term ‘hidden harm’ describes offences that victims seldom report.', 'hidden harm'],
  ['A ‘prompt’ call is one that requires attendance within 60 minutes.', 'prompt'],
  [
    'Cyber-crime covers two things: cyber-dependent crimes; and cyber-enabled crimes, such as fraud.',
    'Cyber-crime',
  ],
  [
    'Immigration Enforcement, which is part of the Home Office, is responsible for preventing abuse.',
    'Immigration Enforcement',
  ],
  ['An appropriate adult is a person who supports a child in custody.', 'appropriate adult'],
];

test.each(defining)('%j defines a term', (...[text, term, abbreviation, otherName]) => {
  expect(definitionIn(text)).toEqual({
    term,
    ...(abbreviation === undefined ? {} : { abbreviation }),
    ...(otherName === undefined ? {} : { otherName }),
    text,
    footnote: 16,
    source: { line: 388, endLine: 389 },
  });
});

test.each([
  'Full details of the interim risk-based approach are available from the HMICFRS website.',
  'The 2016 effectiveness report for Leicestershire Police is on the HMICFRS website.',
  'Investigations where action was taken includes the outcome categories of Charged/Summonsed.',
  'Suffolk Constabulary was unable to provide 2017 crime outcomes data.',
  'North Yorkshire Police was unable to provide comparable domestic abuse arrest data.',
  'The Home Office has provided HMICFRS with data on domestic abuse-related offences.',
  'The SPR is issued annually by the Home Secretary. It sets out the latest national threats.',
  'Code of Practice on Police use of Firearms and Less Lethal Weapons, Home Office, 2003.',
  'PEEL: Police effectiveness 2016 – An inspection of Northamptonshire Police, HMIC, 2017. Available from: www.justiceinspectorates.gov.uk',
  '"You are eligible for enhanced entitlements under this Code as a vulnerable victim if: (a) You are under 18."',
  '60 case files were reviewed in each force, with the exception of the Metropolitan Police Service.',
  'This is a difficult question.',
  'Golden hour refers to the time after a crime when evidence is there. 9',
  'Golden hour refers to the time after a crime when evidence is',
  'Golden hour refers to the time after a crime. offences. As is the case nationally, it is short.',
  'A multi-agency safeguarding hub (MASH) is a place where partners, and 18DVPNs may be issued, share.',
  'MARAC is a meeting of partners and advisors (IDVAs)[22] that keeps victims safe.',
  'DASH is a model for those at risk. “Partners told us that the force is good.”',
  'SPR is a list of threats. It says what is needed. T “Another force was not inspected.”',
  '4Ps is a framework for crime, generous partner”. developed for terrorism.',
  'DVPNs are notices that a “At the time of our officer gives a suspect.',
  'City of London Police has been removed from the graph as its organised crime group data are not comparable.',
  'The aim is a safe county.',
  'See the website (MASH) for more.',
  'Vulnerability is a priority in the plan of the force.',
  'Burglary is an area where the force has improved.',
  'Demand is the main reason for delay.',
  'Another way is the use of letters.',
  'Most people are victims who know the offender.',
  'Young people, or their parents, can ask for help.',
  'A decision is made when the file is complete.',
  'Burglary and other crimes are recorded in this way.',
  'The child sexual exploitation (CSE) team works with the missing persons unit.',
  'Organised crime group mapping (OCGM) is no longer used by the force.',
  'Body-worn video (BWV) was not available in three divisions.',
  'National Intelligence Model (NIM) tasking takes place every two weeks.',
  '',
  'The figure refers to crimes that were recorded late.',
  'Victims provide statements when they can.',
  'Officers are people who the public can trust, or so we were told.',
])('%j defines nothing', (text) => {
  expect(definitionIn(text)).toBeUndefined();
});

test.each(Object.entries(definitionForms))('%j has the form that it shows', (example, pattern) => {
  const { term, initials } = pattern.exec(example)?.groups ?? {};
  expect(term ?? initials).toBeTruthy();
});
