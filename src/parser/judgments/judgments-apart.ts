import type { Programme } from '../../programme/programmes.ts';
import type { Block } from '../../schema/document.ts';
import type { Grade } from '../../schema/grade.ts';
import type { Judgment } from '../../schema/judgment.ts';
import type { Source } from '../../schema/source.ts';
import { gradesByWords } from '../text/grade-words.ts';
import { keyOf } from '../text/lines.ts';
import type { ChapterNode } from '../report-tree.ts';

/** Titles, grades and years, as many of each and nothing else; no place tells which of them belong together. */
export interface JudgmentsApart {
  titles: readonly Pick<Judgment, 'question' | 'title'>[];
  grades: readonly Grade[];
  years: readonly number[];
  source: Source;
}

type GradedChapter = Pick<ChapterNode, 'question' | 'children'>;

/** More words are no table of a programme's questions. */
const mostWords = 100;

/** Take the words of titles, grades and years out of those of the judgments, in whatever order these came out. */
export function judgmentsApart(
  words: readonly { key: string; line: number }[],
  { questions }: Programme,
): JudgmentsApart | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length > mostWords) return undefined;
  const titles = takeOut(
    words.map(({ key }) => key),
    questions.flatMap(({ id, titles: own }) =>
      own.map((title) => [keyOf(title), { question: id, title }] as const),
    ),
  );
  const grades = takeOut(titles.left, [...gradesByWords]);
  const years = grades.left.filter((word) => /^(?:19|20)\d\d$/.test(word)).map(Number);
  const asked = new Set(titles.found.map(({ question }) => question));
  const counts = [asked.size, grades.found.length, years.length, grades.left.length];
  if (asked.size === 0 || counts.some((count) => count !== titles.found.length)) return undefined;
  const source = { line: first.line, endLine: last.line };
  return { titles: titles.found, grades: grades.found, years, source };
}

/**
 * Tell the grade and the year of each question, by its chapter, or because none are left that differ.
 *
 * A chapter on a question repeats its grade, and says that it was inspected in the year of the report.
 */
export function settleApart(
  { titles, grades, years, source }: JudgmentsApart,
  { chapters, year }: { chapters: readonly GradedChapter[]; year: number },
): Judgment[] {
  const known = titles.map((title) => {
    const chapter = chapters.find(({ question }) => question === title.question);
    return { ...title, grade: gradeIn(chapter)?.grade, lastInspected: chapter && year };
  });
  const otherGrades = without(
    grades,
    known.flatMap(({ grade }) => grade ?? []),
  );
  const otherYears = without(
    years,
    known.flatMap(({ lastInspected }) => lastInspected ?? []),
  );
  if (!otherGrades || !otherYears) return [];
  return known.flatMap((judgment) => {
    const grade = judgment.grade ?? onlyOne(otherGrades);
    const lastInspected = judgment.lastInspected ?? onlyOne(otherYears);
    const isTold = grade !== undefined && lastInspected !== undefined;
    return isTold ? [{ ...judgment, grade, lastInspected, source }] : [];
  });
}

/** The grade under the heading of a chapter. */
export function gradeIn(
  chapter: GradedChapter | undefined,
): Extract<Block, { type: 'grade' }> | undefined {
  return chapter?.children.find((block) => block.type === 'grade');
}

/** Take phrases out of words as often as these have all their words, and say what they mean. */
function takeOut<Meaning>(
  words: readonly string[],
  phrases: readonly (readonly [string, Meaning])[],
): { found: Meaning[]; left: readonly string[] } {
  const found: Meaning[] = [];
  let left = words;
  for (const [phrase, meaning] of phrases) {
    const own = phrase.split(' ');
    for (let rest = without(left, own); rest; rest = without(left, own)) {
      left = rest;
      found.push(meaning);
    }
  }
  return { found, left };
}

function onlyOne<One>(all: readonly One[]): One | undefined {
  return new Set(all).size === 1 ? all[0] : undefined;
}

/** Leave out some of all, each once; nothing where one of them is not there. */
function without<One>(all: readonly One[], some: readonly One[]): One[] | undefined {
  const left = [...all];
  for (const one of some) {
    const at = left.indexOf(one);
    if (at < 0) return undefined;
    left.splice(at, 1);
  }
  return left;
}
