import { formatCount } from '../format/count.ts';
import { formatGrade } from '../format/grade.ts';
import { formatList } from '../format/list.ts';
import { programmeOf } from '../programme/programmes.ts';
import type { ReportRecord } from '../schema/record.ts';
import { sentenceCase } from '../format/sentence-case.ts';

/** Say which scale the grades of a report belong to. */
export function scaleSentence(report: Pick<ReportRecord, 'programmeId' | 'year'>): string {
  const { scale } = programmeOf(report);
  const grades = formatList(scale.map(formatGrade));
  return `${sentenceCase(formatCount(scale.length))} grades could be given in ${report.year}: ${grades}.`;
}
