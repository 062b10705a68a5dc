import type { Matter } from './areas-for-improvement.ts';

/** A cause of concern that a force may be given, with the recommendations that may stand under it. */
export interface CauseMatter extends Matter {
  leadIns: readonly string[];
  recommendations: readonly string[];
}

const leadIns = [
  'The force should immediately take steps to:',
  'To address this cause of concern, the force should immediately take steps to:',
  'By 30 September 2018 the force should:',
];

/** Causes of concern by matter. Recommendations end as items of a list do: the last of them with a full stop. */
export const causeMatters: readonly CauseMatter[] = [
  {
    question: 'preventing-crime',
    matter: 'no-prevention',
    wordings: [
      'The force is failing to prevent crime and tackle anti-social behaviour effectively. Its neighbourhood teams have too few officers to do their work.',
    ],
    leadIns,
    recommendations: [
      'decide how many officers its neighbourhood teams need, and give them that number',
      'stop taking neighbourhood officers away from their areas for other duties',
      'train sergeants to supervise problem-solving work',
      'agree with local councils which problems to tackle together',
    ],
  },
  {
    question: 'investigating-crime',
    matter: 'poor-investigations',
    wordings: [
      'The force does not investigate crime to an acceptable standard. Victims are not told what happens in their cases, and opportunities to secure evidence are lost.',
      'The force does not investigate crime to an acceptable standard. This is a cause of concern because victims do not receive the service that they are entitled to.',
    ],
    leadIns,
    recommendations: [
      'allocate every crime to an officer with the right skills',
      'ensure that supervisors review each investigation, and that they record their advice',
      'tell victims how their case is going, in the way that they have asked for',
      'examine digital devices in the order of the risk to the victim',
      'recruit and train enough detectives to keep workloads manageable',
    ],
  },
  {
    question: 'protecting-vulnerable-people',
    matter: 'risk-at-contact',
    wordings: [
      'The force does not recognise and assess risk well enough when vulnerable people first contact it.',
      'The force does not assess risk well enough when vulnerable people first contact it. Some of them are left without protection.',
    ],
    leadIns,
    recommendations: [
      'assess the risk in every call, and record the assessment',
      'assess the risk again where an officer cannot attend in time',
      'ensure that repeat and vulnerable callers are flagged',
      'review the incidents that are waiting for an officer, every hour and by name',
    ],
  },
  {
    question: 'serious-and-organised-crime',
    matter: 'weak-response',
    wordings: [
      'The force needs to strengthen its response to serious and organised crime, so that the public is protected from those who do most harm.',
    ],
    leadIns,
    recommendations: [
      'act on the intelligence that it holds about organised crime groups in <area>',
      'give each group a lead officer who has the time and training for the task',
      'share intelligence with partner organisations at a senior level',
      'identify people who are at risk of being drawn into crime, and work with partners to deter them',
      'manage organised criminals after their release from prison. This should include the use of court orders',
    ],
  },
];
