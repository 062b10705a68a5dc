import { formatCount, formatCounted } from '../format/count.ts';
import { programmeOf } from '../programme/programmes.ts';
import { sentenceCase } from '../format/sentence-case.ts';
import type { SectionView } from './lay-out-section.ts';

/** Say in a sentence or two how many reports have a section and what of it is the same in all of them. */
export function describeSection({ section, passages, absences, shared }: SectionView): string {
  const all = passages.length + absences.reduce((sum, { reports }) => sum + reports.length, 0);
  const chapter = programmeOf({ programmeId: section.programme }).questions.find(
    ({ id }) => id === section.question,
  )?.title;
  const having =
    passages.length === all
      ? sentenceCase(formatCounted(all, 'report has', 'reports have'))
      : `${sentenceCase(formatCount(passages.length))} of ${formatCounted(all, 'report')} ${passages.length === 1 ? 'has' : 'have'}`;
  const same = [...shared.values()].filter((names) => names.length === passages.length).length;
  const words =
    same === 0
      ? ''
      : ` ${sentenceCase(formatCounted(same, 'paragraph or list item', 'paragraphs and list items'))} ${same === 1 ? 'stands' : 'stand'} in the same words in all of them.`;
  return `${having} this section, in the chapter “${chapter ?? section.question}”.${words}`;
}
