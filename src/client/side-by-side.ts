import { formatCount, formatCounted } from '../format/count.ts';
import { sentenceCase } from '../format/sentence-case.ts';
import { showQuery } from './address-query.ts';
import { readSelection, writeSelection } from './force-selection.ts';
import { requiredElement, requiredJson } from './required-element.ts';
import { showProblems } from './show-problems.ts';

/** Passages of several forces: those that are chosen stand side by side, and their names in the address. */
class SideBySide extends HTMLElement {
  connectedCallback(): void {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[name=forces]')];
    const offered = boxes.map(({ value }) => value);
    const known = requiredJson(this) as { names: Record<string, string>; absent: string[] };
    const names = new Map(Object.entries(known.names));
    const { absent } = known;
    const status = requiredElement(this, '[data-status]', HTMLElement);
    const all = requiredElement(this, '[data-all]', HTMLButtonElement);
    const opened = new Set(this.querySelectorAll('[data-force] details[open]'));

    const show = (shown: readonly string[]): void => {
      const isAll = shown.length === offered.length;
      for (const box of boxes) box.checked = !isAll && shown.includes(box.value);
      for (const passage of this.querySelectorAll<HTMLElement>('[data-force]')) {
        passage.hidden = !shown.includes(passage.dataset.force ?? '');
        const fold = requiredElement(passage, 'details', HTMLDetailsElement);
        fold.open = isAll ? opened.has(fold) : !passage.hidden;
      }
      all.hidden = isAll;
      status.textContent = sentenceCase(
        `${formatCount(shown.length)} of ${formatCounted(offered.length, 'force')} shown`,
      );
    };

    const read = (): void => {
      const { shown, problems } = readSelection({ query: location.search, offered, names, absent });
      showProblems(this, problems);
      show(shown);
    };

    const choose = (chosen: readonly string[]): void => {
      const shown = chosen.length === 0 ? offered : chosen;
      showProblems(this, []);
      showQuery(writeSelection({ query: location.search, shown, offered }));
      show(shown);
    };

    requiredElement(this, 'form', HTMLFormElement).addEventListener('change', () => {
      choose(boxes.filter(({ checked }) => checked).map(({ value }) => value));
    });
    all.addEventListener('click', () => {
      choose([]);
      requiredElement(this, 'summary', HTMLElement).focus();
    });
    addEventListener('popstate', read);
    read();
  }
}

customElements.define('side-by-side', SideBySide);
