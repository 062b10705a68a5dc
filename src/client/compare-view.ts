import { formatSpread } from '../charts/spread-words.ts';
import { formatCount, formatCounted } from '../format/count.ts';
import { sentenceCase } from '../summary/sentence-case.ts';
import { showQuery, withParameter } from './address-query.ts';
import { readSelection, writeSelection } from './force-selection.ts';
import { requiredElement } from './required-element.ts';

/** The choice of forces on the comparison page; it lives in the address. */
class CompareView extends HTMLElement {
  connectedCallback(): void {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[name=forces]')];
    const offered = boxes.map((box) => box.value);
    const names = readNames(this);
    const onlyDiffering = requiredElement(this, '[name=differing]', HTMLInputElement);
    const problems = requiredElement(this, '[data-problems]', HTMLElement);
    const status = requiredElement(this, '[data-status]', HTMLElement);

    const read = (): void => {
      const selection = readSelection({ query: location.search, offered, names });
      for (const box of boxes) box.checked = selection.shown.includes(box.value);
      onlyDiffering.checked = new URLSearchParams(location.search).get('differing') === 'yes';
      problems.replaceChildren(...selection.problems.map(paragraph));
      show(selection.shown);
    };

    const show = (shown: readonly string[]): void => {
      for (const item of this.querySelectorAll<HTMLElement>('[data-force]')) {
        item.hidden = !shown.includes(item.dataset.force ?? '');
      }
      for (const row of this.querySelectorAll<HTMLElement>('[data-question]')) {
        const spread = spreadOf(row);
        requiredElement(row, '[data-spread]', HTMLElement).textContent = spread ?? '';
        row.hidden = onlyDiffering.checked && spread === 'the same';
      }
      status.textContent = sentenceCase(
        `${formatCount(shown.length)} of ${formatCounted(offered.length, 'force')} shown`,
      );
      document.dispatchEvent(new Event('forces-chosen'));
    };

    const choose = (): void => {
      const checked = boxes.filter((box) => box.checked).map((box) => box.value);
      const shown = checked.length === 0 ? offered : checked;
      const query = writeSelection({ query: location.search, shown, offered });
      showQuery(withParameter(query, 'differing', onlyDiffering.checked ? 'yes' : undefined));
      problems.replaceChildren(
        ...(checked.length === 0 ? [paragraph('No force is ticked, so all are shown.')] : []),
      );
      show(shown);
    };

    this.addEventListener('change', choose);
    this.querySelector('[data-all]')?.addEventListener('click', () => {
      for (const box of boxes) box.checked = true;
      choose();
    });
    addEventListener('popstate', read);
    read();
  }
}

function readNames(root: HTMLElement): Map<string, string> {
  const json = requiredElement(root, 'script[type="application/json"]', HTMLElement).textContent;
  const names = JSON.parse(json) as Record<string, string>;
  return new Map(Object.entries(names));
}

function spreadOf(row: HTMLElement): string | undefined {
  const cells = [...row.querySelectorAll<HTMLElement>('td[data-force]')];
  return formatSpread(cells.filter((cell) => !cell.hidden).map((cell) => cell.dataset.grade));
}

function paragraph(words: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
}

customElements.define('compare-view', CompareView);
