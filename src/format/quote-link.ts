import type { Source } from '../schema/source.ts';
import { sourceHref } from './report-link.ts';
import type { ReportKey } from './report-name.ts';

/** Longer quotations are named by their first and last words, so that addresses stay short. */
const longestQuote = 300;
const firstWords = 10;
const lastWords = 5;

/**
 * The address of a quotation: its passage, and the very words for browsers that can mark them.
 *
 * Where the words are not found as they stand, for example around a footnote mark, the passage is.
 */
export function quoteHref(report: ReportKey, source: Source, quote: string): string {
  return `${sourceHref(report, source)}${textDirective([quote])}`;
}

/** Name the words of one or more passages for browsers that can mark them: `:~:text=first,last`. */
export function textDirective(passages: readonly string[]): string {
  return `:~:text=${quoteParts(passages).map(encodePart).join(',')}`;
}

function quoteParts(passages: readonly string[]): string[] {
  const [first = '', last = first] = [passages.at(0), passages.at(-1)];
  if (passages.length === 1 && first.length <= longestQuote) return [first];
  return [
    first.split(' ').slice(0, firstWords).join(' '),
    last.split(' ').slice(-lastWords).join(' '),
  ];
}

/** Hyphens and commas have a meaning of their own in a text fragment. */
function encodePart(part: string): string {
  return encodeURIComponent(part).replaceAll('-', '%2D');
}
