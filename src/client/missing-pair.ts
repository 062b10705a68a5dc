import { readPairAddress, type PairAddress } from '../pairs/pair-address.ts';
import { requiredElement, requiredJson } from './required-element.ts';

/** On the page for what is not there: tells what an address of two forces may have meant, or goes there. */
class MissingPair extends HTMLElement {
  connectedCallback(): void {
    const { names, reported } = requiredJson(this) as {
      names: Record<string, string>;
      reported: string[][];
    };
    const found = readPairAddress(location.pathname, {
      register: new Set(Object.keys(names)),
      reported: reported.map((forces) => new Set(forces)),
    });
    if (found === undefined) return;
    if (found.kind === 'pair') {
      location.replace(found.href);
      return;
    }
    const nameOf = (slug: string): string => names[slug] ?? slug;
    requiredElement(this, 'p', HTMLElement).textContent = messageOf(found, nameOf);
    this.hidden = false;
  }
}

function messageOf(
  found: Exclude<PairAddress, { kind: 'pair' }>,
  nameOf: (slug: string) => string,
): string {
  switch (found.kind) {
    case 'same':
      return `This address names ${nameOf(found.force)} twice; choose two different forces to compare.`;
    case 'no-report':
      return `We have no report on ${found.forces.map(nameOf).join(' and none on ')}, so there is nothing to compare.`;
    case 'no-programme':
      return `The reports that we have on ${found.forces.map(nameOf).join(' and ')} are of different inspections, so they are not compared.`;
    case 'unknown':
      return `There is no force “${found.names.join('” and none “')}” in England and Wales.`;
  }
}

customElements.define('missing-pair', MissingPair);
