import type { QuestionId } from '../schema/question.ts';

/** A topic that the reports of one pillar and year judge, as their contents list and tables name it. */
export interface QuestionDefinition {
  id: QuestionId;
  /** As the judgments table prints it, and as our pages call it. */
  title: string;
  /** Every title that a table or a chapter may print for it. */
  titles: readonly string[];
  /** The sections of its chapter. They tell the chapter where a conversion lost its heading. */
  sections: readonly string[];
  /** Words by which the opening sentence of a paragraph of the summary tells that it is about this question. */
  summaryWords: readonly string[];
  /** One sentence on what the question asks, in our words. */
  asks: string;
}

/** Questions of the effectiveness reports of 2017, in the order in which they are printed. */
export const effectiveness2017Questions: readonly QuestionDefinition[] = [
  {
    id: 'preventing-crime',
    title: 'Preventing crime and tackling anti-social behaviour',
    titles: ['Preventing crime and tackling anti-social behaviour'],
    sections: [
      'Prioritising prevention',
      'Understanding communities',
      'Tackling crime and anti-social behaviour',
    ],
    summaryWords: ['anti-social behaviour'],
    asks: 'How well does the force know its communities, stop crime before it happens and deal with anti-social behaviour?',
  },
  {
    id: 'investigating-crime',
    title: 'Investigating crime and reducing re-offending',
    titles: ['Investigating crime and reducing re-offending'],
    sections: ['Initial investigation', 'Investigation quality', 'Reducing re-offending'],
    summaryWords: ['investigat'],
    asks: 'How well does the force investigate crime, look after victims and keep offenders from offending again?',
  },
  {
    id: 'protecting-vulnerable-people',
    title: 'Protecting vulnerable people',
    titles: ['Protecting vulnerable people and supporting victims', 'Protecting vulnerable people'],
    sections: [
      'Identifying vulnerability',
      'Initial response',
      'Mental health',
      'Investigating crimes involving vulnerable people',
      'Partnership working',
    ],
    summaryWords: ['vulnerable people'],
    asks: 'How well does the force recognise people at risk of harm, protect them and support victims?',
  },
  {
    id: 'serious-and-organised-crime',
    title: 'Tackling serious and organised crime',
    titles: ['Tackling serious and organised crime'],
    sections: [
      'Understanding threats',
      'Disrupting and investigating serious and organised crime',
      'Preventing serious and organised crime',
    ],
    summaryWords: ['serious and organised crime'],
    asks: 'How well does the force understand, disrupt and prevent crime by organised groups?',
  },
  {
    id: 'specialist-capabilities',
    title: 'Specialist capabilities',
    titles: ['Specialist capabilities'],
    sections: ['National policing responsibilities', 'Firearms capability'],
    summaryWords: [
      'national policing responsibilities',
      'national responsibilities',
      'Strategic Policing Requirement',
    ],
    asks: 'Is the force ready for its national duties and for an attack that needs an armed response? In 2017 this was looked at but not graded.',
  },
];
