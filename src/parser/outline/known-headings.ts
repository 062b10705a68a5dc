import type { Programme } from '../../programme/programmes.ts';
import type { ChapterKind } from '../../schema/document.ts';
import { keyOf } from '../lines.ts';

/** A chapter that a report may have, known by the words of its heading. */
export interface KnownChapter {
  kind: ChapterKind;
  question?: string;
  title: string;
}

/** What a heading is known as: the start of a chapter, a section of one, or a part of a section. */
export type KnownHeading =
  | { role: 'chapter'; chapter: KnownChapter }
  | { role: 'section'; question?: string }
  | { role: 'areas-for-improvement' | 'cause-of-concern' | 'recommendations' }
  | { role: 'judgments' | 'summary' };

/** Every heading that can be recognised by its words alone, by key. */
export type KnownHeadings = ReadonlyMap<string, KnownHeading>;

const parts: readonly (readonly [words: string, heading: KnownHeading])[] = [
  ['Area for improvement', { role: 'areas-for-improvement' }],
  ['Areas for improvement', { role: 'areas-for-improvement' }],
  ['Cause of concern', { role: 'cause-of-concern' }],
  ['Causes of concern', { role: 'cause-of-concern' }],
  ['Recommendation', { role: 'recommendations' }],
  ['Recommendations', { role: 'recommendations' }],
  ['Judgments', { role: 'judgments' }],
  ['Judgements', { role: 'judgments' }],
  ['Summary', { role: 'summary' }],
];

/** Collect the headings of a programme's reports: chapters, their sections, and the parts that recur. */
export function knownHeadings(programme: Programme): KnownHeadings {
  const headings = new Map<string, KnownHeading>();
  for (const [words, heading] of parts) headings.set(keyOf(words), heading);
  for (const chapter of fixedChapters(programme)) {
    headings.set(keyOf(chapter.title), { role: 'chapter', chapter });
  }
  for (const question of programme.questions) {
    for (const section of question.sections) {
      headings.set(keyOf(section), { role: 'section', question: question.id });
    }
    for (const title of question.titles) {
      const chapter: KnownChapter = {
        kind: 'question',
        question: question.id,
        title: question.titles[0] ?? title,
      };
      headings.set(keyOf(title), { role: 'chapter', chapter });
    }
  }
  return headings;
}

function fixedChapters({ pillar }: Programme): KnownChapter[] {
  const name = pillar.charAt(0).toUpperCase() + pillar.slice(1);
  return [
    { kind: 'force-in-numbers', title: 'Force in numbers' },
    { kind: 'risk-based-inspection', title: 'Risk-based inspection' },
    { kind: 'overview', title: `${name} overview` },
    { kind: 'annex', title: 'Annex A – About the data' },
  ];
}
