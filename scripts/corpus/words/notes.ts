/** The footnotes that passages refer to, by name. `<Force>` is the force's name. */
export const noteWords: Readonly<Record<string, string>> = {
  'risk-based':
    'Full details of the interim risk-based approach are available from the website: www.example.org/inspections/2017/#risk-based',
  'report-2016':
    'The 2016 effectiveness report for <Force> can be found on the website: www.example.org/inspections/police-effectiveness-2016-<slug>',
  thrive:
    'The threat, harm, risk, investigation, vulnerability and engagement (THRIVE) model helps call takers to decide how the police should first respond to a call for service. It sets the risk that a caller describes beside what the caller needs.',
  'golden-hour':
    'Golden hour is the time straight after a crime, when there is most chance to recover forensic evidence.',
  osara:
    'The outcomes, scanning, analysis, response and assessment (OSARA) model is a way of working through a local problem step by step, and of checking at the end what was achieved.',
  iag: 'An independent advisory group (IAG) is made up of people from local communities who tell a force how its decisions look from outside.',
  nfib: 'The National Fraud Intelligence Bureau (NFIB) gathers reports of fraud from the whole country and sends cases to the force that can best investigate them.',
  'victims-code':
    'Code of Practice for Victims of Crime, Ministry of Justice, 2015. Available from: www.example.org/publications/victims-code',
  'action-taken':
    'Investigations where action was taken are those that ended in a charge or summons, in an offence taken into consideration, or in an out-of-court disposal.',
  'immigration-enforcement':
    'Immigration Enforcement is the part of the Home Office that checks whether people may stay in the country, and works with police forces when a foreign national is arrested.',
  acro: 'ACRO Criminal Records Office exchanges criminal records with other countries on behalf of police forces.',
  iom: 'Integrated offender management (IOM) brings the police, probation and other organisations together to manage the offenders who do most harm in an area.',
  dash: 'DASH is a form with which officers identify and assess risk in cases of domestic abuse, stalking and harassment. It was adopted by forces and their partners in 2009.',
  'arrest-data':
    'Some forces were unable to provide 2017 domestic abuse arrest data. Therefore they are not shown in the figure. For further information, please see annex A.',
  triage:
    'Mental health triage is a partnership scheme in which mental health professionals help police officers to support people in crisis. It may be on the street, in a control room or by telephone.',
  'section-136':
    'Section 136 of the Mental Health Act 1983 allows a police officer to take a person who seems to be suffering from a mental disorder to a place of safety.',
  dvpo: "A domestic violence protection order (DVPO) can keep a perpetrator away from a victim's home for up to 28 days. It follows a domestic violence protection notice (DVPN).",
  'clares-law':
    "Clare's Law is the domestic violence disclosure scheme: it gives people the right to ask the police about a partner's history of violence, and lets the police tell them without being asked.",
  mash: 'A multi-agency safeguarding hub (MASH) is an office in which the police, councils and health services share what they know about people at risk.',
  marac:
    'A multi-agency risk assessment conference (MARAC) is a meeting at which local organisations plan how to keep the victims of high-risk domestic abuse safe.',
  'soc-profile':
    'A local profile sets out the threat from serious and organised crime within a given area, so that the police and their partners can act on it together.',
  ocg: 'An organised crime group (OCG) is a group of people who work together again and again to commit serious crime, most often for money.',
  rocu: 'Regional organised crime units (ROCUs) lend forces skills and equipment that are too costly for one force to keep for itself, such as surveillance and undercover policing.',
  'four-ps':
    'The 4Ps are a national framework for tackling serious and organised crime: pursue offenders, prevent people from offending, protect the public and prepare for what may come.',
  scpo: "Serious crime prevention orders (SCPOs) are court orders that restrict what a person can do, in order to prevent that person's involvement in serious crime.",
  spr: 'The Strategic Policing Requirement (SPR) is issued by the Home Secretary each year. It sets out national threats and what forces are to have ready to meet them.',
  apstra:
    'An armed policing strategic threat and risk assessment (APSTRA) sets out the threats that may need an armed response, and how many armed officers a force has to meet them.',
};
