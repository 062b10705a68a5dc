import type { Programme } from '../../programme/programmes.ts';
import type { Grade } from '../../schema/grade.ts';
import type { Judgment } from '../../schema/judgment.ts';
import type { Source } from '../../schema/source.ts';
import { gradeOf } from '../grade-words.ts';
import { keyOf, type Line } from '../lines.ts';

/** What words of the judgments mean; `torn` is a title or grade without its end, `other` is no part of a judgment. */
export type JudgmentUnit = Place &
  (
    | { type: 'title'; question: Judgment['question']; title: string }
    | { type: 'grade'; grade: Grade }
    | { type: 'year'; year: number; isOfTile: boolean }
    | { type: 'torn' | 'other' }
  );

/** The first and the last word of a unit, by their places among all words, and the lines that they stand on. */
interface Place extends Source {
  from: number;
  to: number;
}

interface Word {
  key: string;
  line: number;
}

/** Titles by their words: each leads to those that may follow it, and tells whose title ends with it. */
interface Titles {
  known?: { question: Judgment['question']; title: string };
  next: Map<string, Titles>;
}

/** Words over the columns, and before the year of a tile. */
const headWords = new Set(['judgments', 'judgements', 'question', 'grade', 'last', 'inspected']);

/** Where a converter left no space: `QuestionGrade`, `improvement2016Investigating`. */
const seam = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=20\d\d(?!\d))|(?<=20\d\d)(?=\p{L})/gu;

/** Example: `overall effectiveness 2017`. */
const overallLabel =
  /^overall (?:effectiveness|efficiency|legitimacy|judge?ment)(?: (?:19|20)\d\d)?(?= |$)/;

/** Take each word of the judgments once: the overall grade after its label, and the titles, grades and years. */
export function judgmentUnits(
  lines: readonly Line[],
  programme: Programme,
): { units: JudgmentUnit[]; overall?: { grade: Grade; source: Source } } {
  const words = lines
    .flatMap(({ plain, number: line }) =>
      keyOf(plain.replace(seam, ' '))
        .split(' ')
        .map((key): Word => ({ key, line })),
    )
    .filter(({ key }) => key !== '');
  const label = words.keys().find((at) => overallLabel.test(keysOf(words, at, 3)));
  if (label === undefined) return { units: unitsOf(words, programme) };
  const end = label + (overallLabel.exec(keysOf(words, label, 3))?.[0].split(' ').length ?? 0);
  const count = [1, 2].find((length) => gradeOf(keysOf(words, end, length)) !== undefined) ?? 0;
  const grade = gradeOf(keysOf(words, end, count));
  const units = unitsOf(words.slice(end + count), programme);
  const source = { line: words[label]?.line ?? 1, endLine: words[end + count - 1]?.line ?? 1 };
  return { units, ...(grade && { overall: { grade, source } }) };
}

function keysOf(words: readonly Word[], at: number, count: number): string {
  return words
    .slice(at, at + count)
    .map(({ key }) => key)
    .join(' ');
}

/** A title and a grade may both be begun and not ended, where the cells of a row are broken over several lines. */
function unitsOf(words: readonly Word[], programme: Programme): JudgmentUnit[] {
  const titles = titlesOf(programme);
  const units: JudgmentUnit[] = [];
  let title: { node: Titles; at: number } | undefined;
  let grade: { begun: string; at: number } | undefined;
  const put = (at: number, unit: JudgmentUnit) => {
    units[at] = unit;
    return at;
  };
  for (const [from, { key, line }] of words.entries()) {
    const place = { from, to: from, line, endLine: line };
    const begun = (at: number) => ({ ...(units[at] ?? place), to: from, endLine: line });
    const node = title && after(title.node, key);
    const ended = grade && gradeOf(`${grade.begun} ${key}`);
    const begins = after(titles, key);
    const whole = gradeOf(key.replace(/^(requires|not)(?=.)/, '$1 '));
    if (title && node) {
      title.node = node;
      put(title.at, {
        ...begun(title.at),
        ...(node.known ? { type: 'title', ...node.known } : { type: 'torn' }),
      });
    } else if (grade && ended) {
      put(grade.at, { ...begun(grade.at), type: 'grade', grade: ended });
      grade = undefined;
    } else if (begins) title = { node: begins, at: put(units.length, { ...place, type: 'torn' }) };
    else if (whole) put(units.length, { ...place, type: 'grade', grade: whole });
    else if (key === 'requires' || key === 'not')
      grade = { begun: key, at: put(units.length, { ...place, type: 'torn' }) };
    else if (/^(?:19|20)\d\d$/.test(key)) {
      const isOfTile = words[from - 1]?.key === 'inspected';
      put(units.length, { ...place, type: 'year', year: Number(key), isOfTile });
    } else if (!headWords.has(key)) put(units.length, { ...place, type: 'other' });
  }
  return units;
}

/** Follow a title by a word, or by several that a converter joined: `antisocial`. */
function after({ next }: Titles, key: string): Titles | undefined {
  for (const [word, titles] of next) {
    if (key === word) return titles;
    const found = key.startsWith(word) ? after(titles, key.slice(word.length)) : undefined;
    if (found) return found;
  }
  return undefined;
}

function titlesOf({ questions }: Programme): Titles {
  const root: Titles = { next: new Map() };
  for (const { id, titles } of questions)
    for (const title of titles) {
      let node = root;
      for (const word of keyOf(title).split(' ')) {
        const next = node.next.get(word) ?? { next: new Map() };
        node.next.set(word, next);
        node = next;
      }
      node.known = { question: id, title };
    }
  return root;
}
