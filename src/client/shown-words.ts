/** What is written for those who listen, drawn, or folded away: none of it is seen in a cell. */
const unseen =
  '.visually-hidden, [hidden], [aria-hidden="true"], [data-aside], input, svg, details:not([open]), details[open] > summary';

/** Stands where a box on the page begins or ends, and becomes a semicolon. */
const EDGE = '\uE000';

/**
 * Read the words of an element as they are seen: hidden ones are left out, and what stands apart on the
 * page stands apart in the words too, whether or not there is a space in the markup.
 */
export function shownWords(element: Element): string {
  return piecesOf(element)
    .join('')
    .split(EDGE)
    .map((words) => words.replaceAll(/\s+/gu, ' ').trim())
    .filter((words) => words !== '')
    .reduce((before, words) => [before, before === '' ? '' : between(before), words].join(''), '');
}

/** A sentence needs nothing between it and what follows. */
function between(before: string): string {
  return /[.:;,?!]$/u.test(before) ? ' ' : '; ';
}

function piecesOf(parent: Element): string[] {
  return [...parent.childNodes].flatMap((node) => {
    if (node instanceof Text) return [node.data];
    if (!(node instanceof Element) || node.matches(unseen)) return [];
    const pieces = piecesOf(node);
    const { display } = getComputedStyle(node);
    if (display === 'inline' || pieces.join('').trim() === '') return pieces;
    return [EDGE, ...pieces, EDGE];
  });
}
