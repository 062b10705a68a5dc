import { readMarkAddress } from '../search/mark-address.ts';
import { findRanges } from './text-ranges.ts';

/** What a search marks as a whole; the fragment may lead to a line inside it. */
const passages = 'p, li, tr, figcaption, h2, h3, h4, dd, div';

/** Letters and digits: a found word is a whole one. */
const letter = /[\p{L}\p{N}]/u;

/** Open the passage that a search has found, and mark what was searched for in it. */
function markSearched(): void {
  const marked = readMarkAddress(location.hash);
  if (marked === undefined) return;
  // The address of the passage alone lets the browser go there and style it as the target.
  location.replace(`#${marked.fragment}`);
  const passage = document.getElementById(marked.fragment)?.closest<HTMLElement>(passages);
  if (!passage?.parentElement || !('highlights' in CSS)) return;
  const ranges = marked.phrases
    .flatMap((phrase) => findRanges(passage.parentElement ?? passage, phrase))
    .filter((range) => passage.contains(range.startContainer) && isWholeWord(range));
  CSS.highlights.set('searched', new Highlight(...ranges));
}

function isWholeWord({ startContainer, startOffset, endContainer, endOffset }: Range): boolean {
  const before = startContainer.textContent?.charAt(startOffset - 1) ?? '';
  const after = endContainer.textContent?.charAt(endOffset) ?? '';
  return !letter.test(before) && !letter.test(after);
}

markSearched();
addEventListener('hashchange', markSearched);
