import { siteAddress } from '../addresses/site-address.ts';
import { formatPassageKind } from '../search/passage-kind.ts';
import { groupHits, type Hit, type SectionHits } from '../search/hit.ts';
import { createElement } from './create-element.ts';

const paragraph = formatPassageKind('paragraph');
const glossary = formatPassageKind('glossary');

/** Draw hits under the report and the section that they stand in. */
export function renderHits(hits: readonly Hit[]): HTMLElement[] {
  return groupHits(hits).map(({ group, sections }) =>
    createElement('section', {}, createElement('h2', {}, group), ...sections.map(renderSection)),
  );
}

/** Draw hits that may be meant apart from those that say what was looked for. */
export function renderRelated(hits: readonly Hit[]): HTMLElement[] {
  if (hits.length === 0) return [];
  const heading = createElement('p', { className: 'heading' }, 'Related');
  const note = createElement(
    'p',
    {},
    'With some of the words, with words like them, or with the words apart.',
  );
  return [createElement('aside', { ariaLabel: 'Related' }, heading, note, ...renderHits(hits))];
}

function renderSection({ section, href, hits }: SectionHits): HTMLElement {
  const heading = createElement('h3', {}, createElement('a', { href: siteAddress(href) }, section));
  const list = createElement('ol', {}, ...hits.map(renderHit));
  list.setAttribute('role', 'list');
  return createElement('div', {}, heading, list);
}

function renderHit({ href, kind, excerpt, isCutBefore, isCutAfter }: Hit): HTMLElement {
  const words = excerpt.map((run) =>
    run.isFound ? createElement('mark', {}, run.words) : run.words,
  );
  const passage = [...(isCutBefore ? ['… '] : []), ...words, ...(isCutAfter ? [' …'] : [])];
  // Most hits are paragraphs, and the glossary's are named by their heading.
  const label = kind === paragraph || kind === glossary ? [] : [kind];
  const item = createElement(
    'li',
    {},
    ...label.map((words) => createElement('p', { className: 'label' }, words)),
    createElement('a', { href: siteAddress(href) }, ...passage),
  );
  item.dataset.kind = kind;
  return item;
}
