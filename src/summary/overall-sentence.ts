import { formatGrade } from '../format/grade.ts';
import { programmeOf } from '../programme/programmes.ts';
import type { ReportRecord } from '../schema/record.ts';

/**
 * Say the overall grade of a force in one sentence, with what it was graded for; where the judgments
 * lost it, with what it is taken from, because the sentence also stands alone.
 */
export function overallSentence(record: ReportRecord, forceName: string): string {
  if (record.overall.basis === 'not-in-text') {
    return `The text we have does not give an overall grade for ${forceName}.`;
  }
  const aim = programmeOf(record.pillar, record.year)?.overallAim;
  const graded = `In ${record.year}, ${forceName} was graded ${formatGrade(record.overall.grade)}`;
  const purpose = aim === undefined ? `for ${record.pillar}` : `at ${aim}`;
  const origin = record.overall.basis === 'derived' ? ', by the summary of its report' : '';
  return `${graded} ${purpose}${origin}.`;
}

/** Say how we know the overall grade where its place in the judgments is empty. */
export function overallBasisNote(record: ReportRecord): string | undefined {
  switch (record.overall.basis) {
    case 'stated':
      return undefined;
    case 'derived':
      return 'The judgments in the text we have lost the overall grade. It is taken from the opening sentence of the report’s summary.';
    case 'not-in-text':
      return 'Neither the judgments nor the summary in the text we have state it. That is a limit of the text, not of the force.';
  }
}
