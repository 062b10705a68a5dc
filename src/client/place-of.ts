/** Name where an element of a report stands: its chapter, then its section where it is in one. */
export function placeOf(element: Element): string[] {
  const headings = [...(element.closest('section')?.querySelectorAll('h2, h3, h4') ?? [])];
  const above = headings.filter((heading) => isBefore(heading, element));
  return [...new Set([above.at(0), above.at(-1)])].flatMap((heading) =>
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
