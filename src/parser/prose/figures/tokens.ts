import type { Span, Stretch } from '../../sentences/passage.ts';
import type { PlainPassage } from '../plain-passage.ts';
import type { FigureReader } from './vocabulary.ts';

/** A word of a sentence with the letter that stands for it: `?` for an unknown one, `#` where that has a digit, `.` for the end. */
export interface Token extends Span {
  kind: string;
}

const ending = /[.?!]['")\]]*$/;

/**
 * Give the words of a passage but for those that change nothing; of sentences without the unit, only those with a number
 * beside one that has it have words.
 */
export function tokensOf(plain: PlainPassage, reader: FigureReader): Token[] {
  const hasUnit = plain.sentences.map(({ words }) => reader.unit.test(words));
  return plain.sentences.flatMap((sentence, at) => {
    const isBeside = hasUnit[at - 1] === true || hasUnit[at + 1] === true;
    const isNear = hasUnit[at] === true || (isBeside && /\d/.test(sentence.words));
    const { end } = sentence;
    const stop = { start: end, end, words: '', kind: '.' };
    return isNear ? [...wordsOf(sentence, reader, plain), stop] : [stop];
  });
}

function wordsOf(sentence: Span, { words, kinds }: FigureReader, plain: PlainPassage): Token[] {
  const tokens: Token[] = [];
  const said = sentence.words.replace(ending, '');
  for (const found of said.toLowerCase().matchAll(words)) {
    const groups: readonly (string | undefined)[] = found;
    const nth = groups.findIndex((word, group) => group > 0 && word !== undefined);
    if (nth < 0) continue;
    const start = sentence.start + found.index;
    const own = said.slice(found.index, found.index + found[0].length);
    const token = { start, end: start + own.length, words: own };
    const kind = kinds[nth - 1] ?? (/^[;:]$/.test(own) ? own : '?');
    const isUnsure = kind === '?' ? /\d/.test(own) : kind === 'n' && isTouched(token, plain);
    tokens.push({ ...token, kind: isUnsure ? '#' : kind });
  }
  return tokens;
}

/** Tell whether the mark of a note may stand in the place of a digit. */
function isTouched({ start, end }: Stretch, { passage, printedOffset }: PlainPassage): boolean {
  const [from, to] = [printedOffset(start) - 1, printedOffset(end) + 1];
  return passage.marks?.some((mark) => from <= mark && mark <= to) === true;
}
