import type { Source } from '../../schema/source.ts';
import { remembering } from '../remembering.ts';
import { sourceIn, type Passage, type Span, type Stretch } from '../sentences/passage.ts';
import { sentencesOf } from '../sentences/sentences.ts';

/** A passage in plain characters, with the way back to what is printed; its spans are those of the plain text. */
export interface PlainPassage {
  text: string;
  sentences: readonly Span[];
  /** The heading above it, in plain characters too. */
  heading: string;
  passage: Passage;
  /** The paragraph below it, as printed. */
  below?: string;
  /** The offset in the passage of an offset in the plain text. */
  printedOffset: (offset: number) => number;
  printedAt: (stretch: Stretch) => string;
  sourceOf: (stretch: Stretch) => Source;
}

/** Reads passages in plain characters. */
export type PlainReader = (passage: Passage) => PlainPassage;

/** The words that stand for the report's force in a plain text, whatever name the passage uses. */
const forceWords = 'the force';

/** Build what reads passages plainly, each once: one kind of quote and hyphen, and one name for the force. */
export function plainReader(forceNames: readonly string[]): PlainReader {
  const names = [...forceNames, 'The constabulary', 'the constabulary']
    .sort((a, b) => b.length - a.length)
    .map((name) => withPlainMarks(name).replace(/\W/g, '\\$&'));
  const anyName = new RegExp(`\\b(?:${names.join('|')})\\b`, 'g');
  return remembering((passage) => {
    const { text, printedOffset } = withForceWords(withPlainMarks(passage.text), anyName);
    const printed = ({ start, end }: Stretch) => ({
      start: printedOffset(start),
      end: printedOffset(end),
    });
    return {
      text,
      sentences: sentencesOf(text),
      heading: withForceWords(withPlainMarks(passage.heading ?? ''), anyName).text,
      passage,
      printedOffset,
      printedAt: (stretch) => {
        const { start, end } = printed(stretch);
        return passage.text.slice(start, end).trim();
      },
      sourceOf: (stretch) => sourceIn(passage, printed(stretch)),
    };
  });
}

/** Replace quotes and hyphens by plain ones, each by one character, so that offsets stay. */
export function withPlainMarks(text: string): string {
  return text
    .replace(/[\u2018-\u201b\u02bc\u2032\u00b4`]/g, "'")
    .replace(/[\u201c-\u201f\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212\u2043\ufe63\uff0d]/g, '-');
}

function withForceWords(
  printed: string,
  anyName: RegExp,
): Pick<PlainPassage, 'text' | 'printedOffset'> {
  const shifts = [{ from: 0, by: 0 }];
  let by = 0;
  const text = printed.replace(anyName, (name, offset: number) => {
    const from = offset - by + forceWords.length;
    by += name.length - forceWords.length;
    shifts.push({ from, by });
    return forceWords;
  });
  const shiftAt = (offset: number) => shifts.findLast(({ from }) => from <= offset)?.by ?? 0;
  return { text, printedOffset: (offset) => offset + shiftAt(offset) };
}
