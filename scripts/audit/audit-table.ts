import { CATEGORIES, type PageAudit } from './audit-pages.ts';

const HEADINGS = ['page', ...CATEGORIES, 'LCP', 'CLS', 'kB'];

/** Tell whether a page has 100 in every category. */
export function isPerfect({ scores }: PageAudit): boolean {
  return CATEGORIES.every((category) => scores[category] === 100);
}

/** Set audits as a table for a terminal, a page a row, with what cost a score below its row. */
export function auditTable(audits: readonly PageAudit[]): string {
  const rows = audits.map((audit) => [
    audit.route,
    ...CATEGORIES.map((category) => String(audit.scores[category])),
    `${audit.largestPaint.toFixed(1)} s`,
    audit.layoutShift.toFixed(3),
    (audit.bytes / 1000).toFixed(0),
  ]);
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  const lines = rows.flatMap((row, index) => [
    line(row),
    ...(audits[index]?.faults ?? []).map((fault) => `    ${fault}`),
  ]);
  const perfect = audits.filter(isPerfect).length;
  return [
    line(HEADINGS),
    ...lines,
    `${perfect} of ${audits.length} pages have 100 four times`,
  ].join('\n');
}
