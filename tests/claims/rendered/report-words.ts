import { readFileSync } from 'node:fs';

import { readReports, textsFolder } from './read-by-eye.ts';

/** Letters alone, so that no mark of a footnote, list or line end parts what is one sentence. */
export function lettersOf(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll(/<[^<>]*>/gu, ' ')
      .match(/\p{L}+/gu) ?? []
  ).join(' ');
}

const texts = new Map(
  readReports.map(({ id, force, causesOfConcern }) => {
    // A recommendation goes on from the words that open its list.
    const whole = causesOfConcern.flatMap(({ leadIn = '', recommendations }) =>
      recommendations.map(({ text }) => `${leadIn} ${text}`),
    );
    const text = readFileSync(`${textsFolder}/${id}.txt`, 'utf8');
    return [force, ` ${[text, ...whole].map(lettersOf).join(' ¶ ')} `];
  }),
);

/** Tell whether the text of a force's report has these words one after another. */
export function hasWords(force: string, words: string): boolean {
  return texts.get(force)?.includes(` ${lettersOf(words)} `) ?? false;
}

/** A page's end may tear a passage in two places; a piece is never shorter than this many words. */
const TEARS = 2;
const SHORTEST_PIECE = 4;

/** Tell whether a force's report has a passage, which page ends and their footnotes may tear. */
export function hasPassage(force: string, passage: string): boolean {
  const text = texts.get(force) ?? '';
  let words = lettersOf(passage).split(' ');
  let from = 0;
  for (let piece = 0; piece <= TEARS && words.length > 0; piece += 1) {
    let length = words.length;
    while (length > 0 && !text.includes(` ${words.slice(0, length).join(' ')} `, from)) length -= 1;
    if (length < Math.min(SHORTEST_PIECE, words.length)) return false;
    const found = words.slice(0, length).join(' ');
    from = text.indexOf(` ${found} `, from) + found.length;
    words = words.slice(length);
  }
  return words.length === 0;
}

/** As many words in a row as a sentence of ours and a report never share by chance. */
const RUN = 6;

/** Fewer words in a row than these may be anybody's. */
const FEWEST = 5;

/** Tell whether a sentence is one of the reports': most of its runs of words stand in one of their texts. */
export function isOfReport(sentence: string): boolean {
  const words = lettersOf(sentence).split(' ');
  if (words.length <= RUN)
    return (
      words.length >= FEWEST &&
      [...texts.values()].some((text) => text.includes(` ${words.join(' ')} `))
    );
  const runs = words.slice(RUN - 1).map((_, at) => ` ${words.slice(at, at + RUN).join(' ')} `);
  return [...texts.values()].some(
    (text) => runs.filter((run) => text.includes(run)).length > runs.length / 2,
  );
}
