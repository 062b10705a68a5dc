import type { Programme } from '../../programme/programmes.ts';
import type { Grade } from '../../schema/grade.ts';
import type { Judgment } from '../../schema/judgment.ts';
import type { Source } from '../../schema/source.ts';
import { gradesByWords } from '../text/grade-words.ts';
import { keyOf, type Line } from '../text/lines.ts';

/** What words of the judgments mean; `torn` is a title or grade without its end, `other` is no part of a judgment. */
export type JudgmentUnit = Place &
  (Meaning | { type: 'year'; year: number; isOfTile: boolean } | { type: 'torn' | 'other' });

/** The overall grade after its label. */
export interface StatedOverall {
  grade: Grade;
  source: Source;
}

/** The first and the last word of a unit, by their places among all words, and the lines that they stand on. */
interface Place extends Source {
  from: number;
  to: number;
}

interface Word {
  key: string;
  line: number;
}

/** The beginnings of titles or of grades, word by word but without spaces; the whole of one has its meaning. */
type Phrases = Map<string, Meaning | undefined>;
type Meaning =
  | { type: 'title'; question: Judgment['question']; title: string }
  | { type: 'grade'; grade: Grade };

/** Words over the columns, and before the year of a tile. */
const headWords = new Set(['judgments', 'judgements', 'question', 'grade', 'last', 'inspected']);

/** Where a converter left no space: `QuestionGrade`, `improvement2016Investigating`. */
const seam = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=20\d\d(?!\d))|(?<=20\d\d)(?=\p{L})/gu;

/** Example: `overall effectiveness 2017`, and the grade that may follow. */
const overallLabel = new RegExp(
  `\\boverall (?:effectiveness|efficiency|legitimacy|judge?ment)(?: (?:19|20)\\d\\d)?(?: (${[...gradesByWords.keys()].join('|')}))?(?= |$)`,
);

/** Take each word of the judgments once: the overall grade after its label, which ends on a line, and titles, grades and years. */
export function judgmentUnits(
  lines: readonly Line[],
  programme: Programme,
): { units: JudgmentUnit[]; overall?: StatedOverall } {
  const words = lines.flatMap(({ plain, number: line }) => {
    const keys = keyOf(plain.replace(seam, ' ')).split(' ');
    return keys.filter((key) => key !== '').map((key): Word => ({ key, line }));
  });
  const text = words.map(({ key }) => key).join(' ');
  const found = overallLabel.exec(text);
  const [label = '', graded = ''] = found ?? [];
  const begin = text.slice(0, found?.index).split(' ').length - 1;
  const end = found ? begin + label.split(' ').length : 0;
  const units = unitsOf(words.slice(end), programme);
  const grade = gradesByWords.get(graded);
  if (!grade || isBesideGrade(words, begin, end)) return { units };
  const [line = 1, endLine = 1] = [words[begin]?.line, words[end - 1]?.line];
  return { units, overall: { grade, source: { line, endLine } } };
}

/** Tell whether another grade ends right before the label, or begins right after its own: that one may be meant. */
function isBesideGrade(words: readonly Word[], begin: number, end: number): boolean {
  const [before, after] = [words[begin - 1]?.key, words[end]?.key];
  const grades = [...gradesByWords.keys()].map((grade) => grade.split(' '));
  return grades.some((grade) => grade.at(-1) === before || grade[0] === after);
}

/** A title and a grade may both be begun and not ended, where the cells of a row are broken over several lines. */
function unitsOf(words: readonly Word[], programme: Programme): JudgmentUnit[] {
  const units: JudgmentUnit[] = [];
  const begun = phrasesOf(programme).map((phrases) => ({ phrases, letters: '', at: 0 }));
  for (const [from, { key, line }] of words.entries()) {
    const place = { from, to: from, line, endLine: line };
    const open = begun.find(({ phrases, letters }) => phrases.has(letters + key) && letters !== '');
    const phrase = open ?? begun.find(({ phrases }) => phrases.has(key));
    if (phrase) {
      if (!open) Object.assign(phrase, { letters: '', at: units.length });
      phrase.letters += key;
      const meaning = phrase.phrases.get(phrase.letters) ?? { type: 'torn' };
      const { from: first, line: firstLine } = units[phrase.at] ?? place;
      units[phrase.at] = { ...place, from: first, line: firstLine, ...meaning };
    } else if (/^(?:19|20)\d\d$/.test(key)) {
      const isOfTile = words[from - 1]?.key === 'inspected';
      units.push({ ...place, type: 'year', year: Number(key), isOfTile });
    } else if (!headWords.has(key)) units.push({ ...place, type: 'other' });
  }
  return units;
}

/** Gather titles and grades; a converter may have joined their words: `antisocial`, `requiresimprovement`. */
function phrasesOf({ questions }: Programme): [titles: Phrases, grades: Phrases] {
  const titles: Phrases = new Map();
  const grades: Phrases = new Map();
  const add = (phrases: Phrases, words: string[], meaning: Meaning) => {
    for (const at of words.keys()) {
      const letters = words.slice(0, at + 1).join('');
      phrases.set(letters, at === words.length - 1 ? meaning : phrases.get(letters));
    }
  };
  for (const { id, titles: own } of questions)
    for (const title of own)
      add(titles, keyOf(title).split(' '), { type: 'title', question: id, title });
  for (const [words, grade] of gradesByWords)
    add(grades, words.split(' '), { type: 'grade', grade });
  return [titles, grades];
}
