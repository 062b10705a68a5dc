import type { PrintedMetric } from './programme-2017.ts';

/** A figure as printed and what a reader takes it for; a dash means that none was supplied. */
export interface Figure {
  printed: string;
  /** Absent where a dash is printed. */
  value?: number;
}

/** A cause of concern and how its recommendations are printed. */
export interface DescribedCause {
  text: string;
  /** Over the cause: `Cause of concern`, or `Causes of concern`. */
  heading?: string;
  /** Over the recommendations; absent where none is printed. */
  recommendationsHeading?: string;
  /** The words that the recommendations complete; absent where they are whole sentences. */
  leadIn?: string;
  recommendations: readonly string[];
}

/** A question of the report: what the table says, and its chapter where it was inspected. */
export interface DescribedQuestion {
  id: string;
  /** As printed in the table. */
  grade: string;
  lastInspected: number;
  /** Whether the report has a chapter on it. */
  hasChapter: boolean;
  /** Printed over the chapter, where it differs from the table. */
  chapterGrade?: string;
  areasForImprovement: readonly string[];
  causesOfConcern: readonly DescribedCause[];
}

/** A report as the tests describe it; the writer makes its text, and expected facts are read off it. */
export interface ReportDescription {
  slug: string;
  /** The force's name as the title page and Force in numbers print it. */
  force: string;
  /** As printed before the name: `An inspection of`. */
  inspectionOf: string;
  title: string;
  /** The overall grade in the judgments; absent where the text lost it. */
  overall?: string;
  /** The opening words of the summary. */
  summary: string;
  questions: readonly DescribedQuestion[];
  numbers: Readonly<Record<PrintedMetric, { force: Figure; nation: Figure }>>;
}

/** A figure that the text prints. */
export function figure(printed: string, value: number): Figure {
  return { printed, value };
}

/** A dash in a figure's place. */
export function dash(printed: string): Figure {
  return { printed };
}

/** Figures that no real report prints together, each different from the other ten. */
export const numbers: ReportDescription['numbers'] = {
  incidents: { force: figure('301', 301), nation: figure('282', 282) },
  'asb-incidents': { force: figure('26', 26), nation: figure('31', 31) },
  'asb-change': { force: figure('-7%', -7), nation: figure('-0.05%', -0.05) },
  crimes: { force: figure('81', 81), nation: figure('77', 77) },
  'crime-change': { force: figure('+9%', 9), nation: figure('+14%', 14) },
  'charged-or-summonsed': { force: figure('12%', 12), nation: figure('10%', 10) },
  'evidential-difficulties': { force: figure('15%', 15), nation: figure('13%', 13) },
  'no-suspect-identified': { force: figure('41%', 41), nation: figure('48%', 48) },
  'domestic-abuse-incidents': { force: figure('19', 19), nation: figure('16', 16) },
  'domestic-abuse-share': { force: figure('17%', 17), nation: figure('11%', 11) },
  'organised-crime-groups': { force: figure('52', 52), nation: figure('46', 46) },
};

/** A question with a chapter and no findings. */
export function inspected(id: string, changes: Partial<DescribedQuestion> = {}): DescribedQuestion {
  return {
    ...{ id, grade: 'Good', lastInspected: 2017, hasChapter: true },
    ...{ areasForImprovement: [], causesOfConcern: [] },
    ...changes,
  };
}

/** A question that stands in the table alone, with its judgment of the year before. */
export function carriedOver(
  id: string,
  changes: Partial<DescribedQuestion> = {},
): DescribedQuestion {
  return inspected(id, { lastInspected: 2016, hasChapter: false, ...changes });
}

/** An ordinary report, and what makes this one different. */
export function describeReport(changes: Partial<ReportDescription> = {}): ReportDescription {
  const force = changes.force ?? 'Durham Constabulary';
  return {
    slug: 'durham',
    force,
    inspectionOf: 'An inspection of',
    title: 'PEEL: Police effectiveness 2017',
    overall: 'Good',
    summary: `${force.replace(/^the /, 'The ')} is good at keeping people safe and reducing crime.`,
    questions: [
      inspected('preventing-crime'),
      inspected('investigating-crime'),
      inspected('protecting-vulnerable-people'),
      inspected('serious-and-organised-crime'),
      inspected('specialist-capabilities', { grade: 'Ungraded' }),
    ],
    numbers,
    ...changes,
  };
}
