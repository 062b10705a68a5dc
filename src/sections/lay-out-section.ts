import type { NamedReport } from '../summary/name-reports.ts';
import { passageOf, type Section } from './section.ts';
import { sharedTexts, type NamedPassage, type SharedTexts } from './shared-texts.ts';
import { sectionStanding, type SectionStanding } from './standing.ts';

/** Why the section of some reports cannot be shown. */
export interface SectionAbsence {
  standing: Exclude<SectionStanding, 'here'>;
  reports: NamedReport[];
}

/** A section across the reports of its programme. */
export interface SectionView {
  section: Section;
  passages: NamedPassage[];
  absences: SectionAbsence[];
  shared: SharedTexts;
}

/** Set the passages of one section side by side, with the reason where a report has none. */
export function layOutSection(section: Section, all: readonly NamedReport[]): SectionView {
  const reports = all.filter(({ report }) => report.programmeId === section.programme);
  const passages = reports.flatMap((named): NamedPassage[] => {
    const passage = passageOf(named.report, section);
    return passage ? [{ ...named, passage }] : [];
  });
  const absences = [
    ...Map.groupBy(reports, ({ report }) => sectionStanding(report, section)),
  ].flatMap(([standing, same]): SectionAbsence[] =>
    standing === 'here' ? [] : [{ standing, reports: same }],
  );
  return { section, passages, absences, shared: sharedTexts(passages) };
}
