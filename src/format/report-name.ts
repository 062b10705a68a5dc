import type { Pillar } from '../schema/pillar.ts';

/** What names a report within its force. */
export interface ReportKey {
  force: string;
  year: number;
  pillar: Pillar;
}

const pillarNames: Record<Pillar, string> = {
  effectiveness: 'Effectiveness',
  efficiency: 'Efficiency',
  legitimacy: 'Legitimacy',
};

/** Format the name of a pillar: `Effectiveness`. */
export function formatPillar(pillar: Pillar): string {
  return pillarNames[pillar];
}

/** Format the short name of a report, to stand beside its force: `Effectiveness 2017`. */
export function formatReportName(report: Pick<ReportKey, 'pillar' | 'year'>): string {
  return `${formatPillar(report.pillar)} ${report.year}`;
}
