import { formatGrade } from '../format/grade.ts';
import { programmeOf } from '../programme/programmes.ts';
import type { ReportRecord } from '../schema/record.ts';

/**
 * Say the overall grade of a force in one sentence, with what it was graded for; where the judgments
 * do not give it, with what it is taken from, because the sentence also stands alone.
 */
export function overallSentence(record: ReportRecord, forceName: string): string {
  if (record.overall.basis === 'not-in-text') {
    return `Our copy of the report does not give an overall grade for ${forceName}.`;
  }
  const graded = `In ${record.year}, ${forceName} was graded ${formatGrade(record.overall.grade)}`;
  const origin = record.overall.basis === 'derived' ? ', by the summary of its report' : '';
  return `${graded} ${overallPurpose(record)}${origin}.`;
}

/** Say what the overall grade is for: `at keeping people safe and reducing crime`. */
export function overallPurpose(record: Pick<ReportRecord, 'programmeId'>): string {
  return `at ${programmeOf(record).overallAim}`;
}

/** Say how we know the overall grade where its place in the judgments is empty. */
export function overallBasisNote(record: ReportRecord): string | undefined {
  switch (record.overall.basis) {
    case 'stated':
      return undefined;
    case 'derived':
      return 'This grade is from the opening sentence of the report’s summary: the table of grades in our copy does not give it for certain.';
    case 'not-in-text':
      return 'Our copy of the report states it neither in its table of grades nor in its summary. That says nothing about the force.';
  }
}
