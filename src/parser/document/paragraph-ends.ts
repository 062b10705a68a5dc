import type { Line } from '../text/lines.ts';
import { endsWithStop } from '../sentences/sentence-ends.ts';
import { isCaption } from './figure-lines.ts';

/** No page is wider, in characters: a longer line is a whole paragraph. */
const widestPage = 200;

/** Tell whether a line ends its paragraph in a text without empty lines: it is a whole one, or a caption above a sentence. */
export function endsParagraph(line: Line | undefined, next: Line): boolean {
  if (!line || /[|\t]/.test(line.text)) return false;
  const isSentence =
    /^\p{Lu}/u.test(next.plain) && (isWholeParagraph(next) || endsWithStop(next.plain));
  if (isCaption(line.plain) && isSentence) return true;
  return isWholeParagraph(line) && (isWholeParagraph(next) || endsWithStop(next.plain));
}

/** Tell whether a line is longer than any page is wide. */
export function isWholeParagraph({ plain }: Line): boolean {
  return plain.length > widestPage;
}
