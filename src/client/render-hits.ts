import { formatPassageKind } from '../search/passage-kind.ts';
import { groupHits, type Hit, type SectionHits } from '../search/hit.ts';

const paragraph = formatPassageKind('paragraph');
const glossary = formatPassageKind('glossary');

/** Draw hits under the report and the section that they stand in. */
export function renderHits(hits: readonly Hit[]): HTMLElement[] {
  return groupHits(hits).map(({ group, sections }) =>
    create('section', {}, create('h2', {}, group), ...sections.map(renderSection)),
  );
}

function renderSection({ section, href, hits }: SectionHits): HTMLElement {
  const heading = create('h3', {}, create('a', { href }, section));
  const list = create('ol', {}, ...hits.map(renderHit));
  list.setAttribute('role', 'list');
  return create('div', {}, heading, list);
}

function renderHit({ href, kind, excerpt, isCutBefore, isCutAfter }: Hit): HTMLElement {
  const words = excerpt.map((run) => (run.isFound ? create('mark', {}, run.words) : run.words));
  const passage = [...(isCutBefore ? ['… '] : []), ...words, ...(isCutAfter ? [' …'] : [])];
  // Most hits are paragraphs, and the glossary's are named by their heading.
  const label = kind === paragraph || kind === glossary ? [] : [kind];
  const item = create(
    'li',
    {},
    ...label.map((words) => create('p', { className: 'label' }, words)),
    create('a', { href }, ...passage),
  );
  item.dataset.kind = kind;
  return item;
}

function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
