/** A matter that a force may be told to improve; the first wording is the one that most reports share. */
export interface Matter {
  question: string;
  matter: string;
  wordings: readonly string[];
}

/** Areas for improvement by matter: the same words or the same matter recur between forces, as they do in real reports. */
export const areaMatters: readonly Matter[] = [
  {
    question: 'preventing-crime',
    matter: 'neighbourhood-numbers',
    wordings: [
      'The force should ensure that neighbourhood teams have enough officers to prevent crime and tackle anti-social behaviour.',
      'The force should ensure that its neighbourhood teams have enough officers and staff to tackle anti-social behaviour and to prevent crime.',
    ],
  },
  {
    question: 'preventing-crime',
    matter: 'share-practice',
    wordings: [
      'The force should evaluate its problem-solving work routinely and share what works, within the force and with other organisations.',
      'The force should routinely evaluate problem-solving work, and share what works with partner organisations.',
      'The force should find out which of its problem-solving plans have worked and tell all of its teams.',
    ],
  },
  {
    question: 'preventing-crime',
    matter: 'problem-solving',
    wordings: [
      'The force should adopt one structured way of solving problems, so that all teams tackle crime and anti-social behaviour in the same manner.',
      'The force should adopt a structured way of solving problems in all of its teams.',
    ],
  },
  {
    question: 'preventing-crime',
    matter: 'new-communities',
    wordings: [
      'The force should work with local people to understand its communities better, including those who are less likely to speak to the police.',
      'The force needs to understand its communities better, including people who have lately moved to <area>.',
    ],
  },
  {
    question: 'preventing-crime',
    matter: 'powers',
    wordings: [
      'The force should make sure that it records all uses of anti-social behaviour powers, and reviews whether they have had an effect.',
    ],
  },
  {
    question: 'investigating-crime',
    matter: 'devices',
    wordings: [
      'The force should improve its ability to retrieve evidence from mobile phones and computers quickly enough that investigations are not delayed.',
      'The force should improve its ability to retrieve digital evidence from mobile phones and computers, quickly enough to ensure that investigations are not delayed.',
      'The force should reduce the time that telephones and computers wait to be examined.',
    ],
  },
  {
    question: 'investigating-crime',
    matter: 'supervision',
    wordings: [
      'The force should ensure that investigations are supervised regularly and that supervision is recorded.',
      'The force should ensure regular supervision of all investigations to improve their quality.',
    ],
  },
  {
    question: 'investigating-crime',
    matter: 'victims-code',
    wordings: [
      'The force should ensure that it complies with the Code of Practice for Victims of Crime.',
      'The force should ensure that it complies fully with the Code of Practice for Victims of Crime, and that victims are told how their case is going.',
    ],
  },
  {
    question: 'investigating-crime',
    matter: 'overseas-convictions',
    wordings: [
      'The force should ensure that checks are made routinely to verify the identity, nationality and overseas convictions of arrested foreign nationals.',
      'The force should ensure that the overseas convictions of arrested foreign nationals are checked routinely.',
    ],
  },
  {
    question: 'investigating-crime',
    matter: 'wanted',
    wordings: [
      'The force should improve its oversight of people who are wanted for arrest, and ensure that they are circulated promptly on the Police National Computer.',
      'The force needs to improve its understanding of those wanted for arrest, ensuring that they are actively sought.',
    ],
  },
  {
    question: 'investigating-crime',
    matter: 'detectives',
    wordings: [
      'The force should increase the number of qualified detectives, and ensure that their workloads are manageable.',
    ],
  },
  {
    question: 'protecting-vulnerable-people',
    matter: 'call-assessment',
    wordings: [
      'The force should ensure that call takers assess threat, risk and harm at the first point of contact, and record what they found.',
      'The force should take steps to ensure that all incidents are assessed for threat, risk and harm at the first point of contact.',
    ],
  },
  {
    question: 'protecting-vulnerable-people',
    matter: 'dash',
    wordings: [
      'The force should ensure that officers complete DASH risk assessments well at the first response, and that supervisors check them.',
      'The force should improve the quality of its DASH risk assessments.',
    ],
  },
  {
    question: 'protecting-vulnerable-people',
    matter: 'orders',
    wordings: [
      'The force should review its use of domestic violence protection orders and Clare’s Law, to ensure that it makes best use of these powers to protect victims of domestic abuse.',
      'The force should review its use of domestic violence protection orders, to make sure that it protects victims of domestic abuse as well as it can.',
    ],
  },
  {
    question: 'protecting-vulnerable-people',
    matter: 'sex-offenders',
    wordings: [
      'The force should ensure that it manages the risks posed by registered sex offenders effectively.',
      'The force should ensure that it manages the risk from registered sex offenders effectively, and that neighbourhood officers know who lives in their area.',
    ],
  },
  {
    question: 'protecting-vulnerable-people',
    matter: 'response-delay',
    wordings: [
      'The force should improve its response to vulnerable people where attendance is delayed, so that it reassesses risk and takes action to keep them safe.',
    ],
  },
  {
    question: 'protecting-vulnerable-people',
    matter: 'specialist-workloads',
    wordings: [
      'The force should ensure that the workloads of its specialist investigators are manageable at all times; in some teams they are not.',
      'The force should ensure that workloads in its specialist teams are manageable.',
    ],
  },
  {
    question: 'serious-and-organised-crime',
    matter: 'neighbourhood-awareness',
    wordings: [
      'The force should improve the awareness of organised crime groups among neighbourhood teams, to ensure that they can identify these groups, collect intelligence and disrupt their activity.',
      'The force should improve its neighbourhood teams’ awareness of organised crime groups, so that they can collect intelligence about them.',
    ],
  },
  {
    question: 'serious-and-organised-crime',
    matter: 'drawn-into-crime',
    wordings: [
      'The force should identify those who are at risk of being drawn into serious and organised crime, and ensure that there are preventative projects with partner organisations to deter them.',
      'The force should take steps to identify people at risk of being drawn into serious and organised crime, and put preventative projects in place with its partners.',
    ],
  },
  {
    question: 'serious-and-organised-crime',
    matter: 'local-profile',
    wordings: [
      'The force should complete its local profile of serious and organised crime with data from partner organisations.',
    ],
  },
  {
    question: 'serious-and-organised-crime',
    matter: 'measure-effect',
    wordings: [
      'The force should measure the effect of its activity on serious and organised crime, and ensure that it learns from experience.',
      'The force should measure its activity on serious and organised crime across the 4Ps, and ensure that it learns from experience.',
    ],
  },
];
