import { formatCount, formatCounted } from '../format/count.ts';
import { programmeOf } from '../programme/programmes.ts';
import { sentenceCase } from '../format/sentence-case.ts';
import type { SectionView } from './lay-out-section.ts';

/** Say in a sentence or two how many reports have a section and what of it is the same in all of them. */
export function describeSection(view: SectionView): string {
  const { passages, shared } = view;
  const same = [...shared.values()].filter((names) => names.length === passages.length).length;
  const all = isUncertain(view) ? 'all that are shown' : 'all of them';
  const words =
    same === 0
      ? ''
      : ` ${sentenceCase(formatCounted(same, 'paragraph or list item', 'paragraphs and list items'))} ${same === 1 ? 'stands' : 'stand'} in the same words in ${all}.`;
  return `${describeReports(view)}${words}`;
}

function describeReports(view: SectionView): string {
  const { section, passages, absences } = view;
  const shown = passages.length;
  const all = shown + absences.reduce((sum, { reports }) => sum + reports.length, 0);
  const programme = programmeOf({ programmeId: section.programme });
  const title = programme.questions.find(({ id }) => id === section.question)?.title;
  const chapter = `in the chapter “${title ?? section.question}”`;
  if (isUncertain(view) && shown === 0)
    return `This section stands ${chapter}. We cannot show it for certain from any report.`;
  if (isUncertain(view))
    return `This section stands ${chapter}. We can show it for certain from ${formatCount(shown)} of ${formatCounted(all, 'report')}.`;
  if (shown === all)
    return `${sentenceCase(formatCounted(all, 'report has', 'reports have'))} this section, ${chapter}.`;
  return `${sentenceCase(formatCount(shown))} of ${formatCounted(all, 'report')} ${shown === 1 ? 'has' : 'have'} this section, ${chapter}.`;
}

/** A report may have the section although it cannot be shown. */
function isUncertain({ absences }: SectionView): boolean {
  return absences.some(({ standing }) => standing === 'unclear' || standing === 'lost');
}
