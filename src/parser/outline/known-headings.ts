import type { Programme } from '../../programme/programmes.ts';
import type { QuestionDefinition } from '../../programme/questions.ts';
import type { ChapterKind } from '../../schema/document.ts';
import { keyOf } from '../text/lines.ts';

/** A chapter that a report may have, known by the words of its heading. */
export interface KnownChapter {
  kind: ChapterKind;
  question?: string;
  title: string;
}

/** What a heading is known as: the start of a chapter, a section of one, or a part of a section. */
export type KnownHeading =
  | { role: 'chapter' | 'section'; chapter: KnownChapter }
  | FindingHeading
  | { role: 'judgments' | 'summary' };

/** A heading over what the force should do. */
export interface FindingHeading {
  role: 'areas-for-improvement' | 'cause-of-concern' | 'recommendations';
}

/** Every heading that can be recognised by its words alone, by key. */
export type KnownHeadings = ReadonlyMap<string, KnownHeading>;

const findingsParts: readonly (readonly [words: string, heading: FindingHeading])[] = [
  ['Area for improvement', { role: 'areas-for-improvement' }],
  ['Areas for improvement', { role: 'areas-for-improvement' }],
  ['Cause of concern', { role: 'cause-of-concern' }],
  ['Causes of concern', { role: 'cause-of-concern' }],
  ['Recommendation', { role: 'recommendations' }],
  ['Recommendations', { role: 'recommendations' }],
];

/** Tell whether a heading stands over what the force should do. */
export function announcesFindings(heading: KnownHeading): heading is FindingHeading {
  const { role } = heading;
  return (
    role === 'recommendations' || role === 'areas-for-improvement' || role === 'cause-of-concern'
  );
}

/** The words of these headings, the longest first. */
export const findingsHeadings: readonly string[] = findingsParts
  .map(([words]) => words)
  .sort((a, b) => b.length - a.length);

/** No chapter has more findings, which a report may number one by one: `Area for improvement 1`. */
const mostNumbered = 20;

/** These headings by key, without a number and with each. */
export const findingsByKey: ReadonlyMap<string, FindingHeading> = new Map(
  findingsParts.flatMap(([words, heading]) => {
    const numbers = Array.from({ length: mostNumbered }, (_, at) => ` ${String(at + 1)}`);
    return ['', ' continued', ...numbers].map(
      (number) => [keyOf(words + number), heading] as const,
    );
  }),
);

/** The pages of figures, which a report may also give another title. */
export const numbersChapter: KnownChapter = { kind: 'force-in-numbers', title: 'Force in numbers' };

const annex: KnownChapter = { kind: 'annex', title: 'Annex A – About the data' };

/** Sections of the annex whose titles stand nowhere else. */
const annexSections: readonly string[] = [
  'Methodology',
  'Data in the report',
  'Survey of police staff',
  'Ipsos MORI survey of public attitudes towards policing',
  'Review of crime files',
  'Figures in the report',
];

/** A heading that a report should have, with the keys of every wording it may have. */
export interface ProgrammeHeading {
  words: string;
  keys: readonly string[];
  heading: KnownHeading;
}

/** What the overview is divided into, in order; no contents list names it. */
export const overviewHeadings: readonly ProgrammeHeading[] = [
  { words: 'Judgments', keys: ['judgments', 'judgements'], heading: { role: 'judgments' } },
  { words: 'Summary', keys: ['summary'], heading: { role: 'summary' } },
];

/** Collect the headings of a programme's reports: chapters, their sections, and the parts that recur. */
export function knownHeadings(programme: Programme): KnownHeadings {
  const byKey = [...overviewHeadings, ...headingsInOrder(programme)].flatMap(({ keys, heading }) =>
    keys.map((key) => [key, heading] as const),
  );
  return new Map([...findingsByKey, ...byKey]);
}

/** The chapters of a programme's reports and their sections, in the order in which they are printed. */
export function headingsInOrder(programme: Programme): ProgrammeHeading[] {
  const name = programme.pillar.charAt(0).toUpperCase() + programme.pillar.slice(1);
  return [
    fixedChapter(numbersChapter.kind, numbersChapter.title),
    fixedChapter('risk-based-inspection', 'Risk-based inspection'),
    fixedChapter('overview', `${name} overview`),
    ...programme.questions.flatMap(questionHeadings),
    fixedChapter(annex.kind, annex.title),
    ...annexSections.map((words) => sectionOf(annex, words)),
  ];
}

function fixedChapter(kind: ChapterKind, title: string): ProgrammeHeading {
  const heading = { role: 'chapter', chapter: { kind, title } } as const;
  return { words: title, keys: [keyOf(title)], heading };
}

function sectionOf(chapter: KnownChapter, words: string): ProgrammeHeading {
  return { words, keys: [keyOf(words)], heading: { role: 'section', chapter } };
}

function questionHeadings({ id, title, titles, sections }: QuestionDefinition): ProgrammeHeading[] {
  const chapter: KnownChapter = { kind: 'question', question: id, title: titles[0] ?? title };
  return [
    { words: chapter.title, keys: titles.map(keyOf), heading: { role: 'chapter', chapter } },
    ...sections.map((words) => sectionOf(chapter, words)),
  ];
}
