import { formatReportName } from '../format/report-name.ts';
import type { Force } from '../schema/force.ts';
import type { ReportRecord } from '../schema/record.ts';
import { findingsSentence } from '../summary/findings-sentence.ts';
import { overallSentence } from '../summary/overall-sentence.ts';
import type { Card } from './card.ts';

/** Make the card of a report, named for its force; without an overall grade it shows none. */
export function reportCard(record: ReportRecord, force: Pick<Force, 'name'>): Card {
  const { overall } = record;
  const isGraded = overall.basis !== 'not-in-text';
  return {
    heading: force.name,
    label: `${formatReportName(record)}${overall.basis === 'derived' ? ', from the summary' : ''}`,
    grades: isGraded ? [overall.grade] : [],
    line: isGraded ? findingsSentence(record) : overallSentence(record, force.name),
  };
}
