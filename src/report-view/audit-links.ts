import { auditHref, auditIds, gradeAuditHref } from '../format/audit-link.ts';
import type { ReportRecord } from '../schema/record.ts';
import type { Source } from '../schema/source.ts';

/** Gives the address that says how the figure or grade of a passage was read; none where it states neither. */
export type AuditLinks = (passage: Source) => string | undefined;

/** Index the figures of the prose and the grades of chapters by the lines that state them. */
export function createAuditLinks(record: ReportRecord): AuditLinks {
  const figures = record.narrativeFigures.map(({ figure, source }) => ({
    source,
    href: `${auditHref(record)}#${auditIds.prose(figure, source.line)}`,
  }));
  const grades = record.document.chapters.flatMap(({ question, blocks }) =>
    question === undefined
      ? []
      : blocks
          .filter((block) => block.type === 'grade')
          .map(({ source }) => ({ source, href: gradeAuditHref(record, question) })),
  );
  const links = [...figures, ...grades];
  return ({ line, endLine }) =>
    links.find(({ source }) => line <= source.line && source.line <= endLine)?.href;
}
