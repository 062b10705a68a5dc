/** Name where an element of a report stands: its chapter, then its section where it certainly is in one. */
export function placeOf(element: Element): string[] {
  const headings = element.closest('section')?.querySelectorAll<HTMLElement>('h2, h3, h4') ?? [];
  const above = [...headings].filter((heading) => isBefore(heading, element));
  const opening = above.findLast(({ dataset }) => dataset.opens !== undefined);
  const isUnclear = opening?.dataset.opens === 'unclear-section';
  const chapter = above.find(({ tagName }) => tagName === 'H2');
  return [...new Set([chapter, isUnclear ? undefined : above.at(-1)])].flatMap((heading) =>
    heading === undefined ? [] : [wordsOf(heading)],
  );
}

/** The words of a heading without its footnote marks. */
function wordsOf(heading: Element): string {
  const copy = heading.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const extra of copy.querySelectorAll('sup, [data-sidenote]')) extra.remove();
  return copy.textContent.trim().replaceAll(/\s+/gu, ' ');
}

function isBefore(heading: Element, place: Element): boolean {
  const relation = heading.compareDocumentPosition(place);
  return (
    (relation & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) !== 0
  );
}
