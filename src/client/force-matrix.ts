import { formatCount, formatCounted } from '../format/count.ts';
import { sentenceCase } from '../format/sentence-case.ts';
import { pairHref } from '../pairs/pair-address.ts';
import { showQuery } from './address-query.ts';
import { arrangeRows, type RowFacts, type RowGroup } from './arrange-rows.ts';
import { fillForm, firstDirection, formValues, sortChosen } from './matrix-form.ts';
import { readOffer, readRows } from './matrix-table.ts';
import {
  readMatrixState,
  withShownSort,
  writeMatrixState,
  type MatrixState,
} from './matrix-state.ts';
import { requiredElement } from './required-element.ts';
import { showProblems } from './show-problems.ts';

/** The matrix of forces: chosen, filtered, grouped and sorted as the address says. */
class ForceMatrix extends HTMLElement {
  #rows: RowFacts[] = [];
  #elements = new Map<string, HTMLTableRowElement>();
  /** How the rows stand: moving them, even to where they are, would lay out the whole table again. */
  #arranged = '';

  connectedCallback(): void {
    const table = requiredElement(this, 'table', HTMLTableElement);
    const form = requiredElement(this, 'form', HTMLFormElement);
    const offer = readOffer(this);
    this.#rows = readRows(table);
    this.#arranged = JSON.stringify([{ forces: this.#rows.map(({ force }) => force) }]);
    this.#elements = new Map([...table.rows].map((row) => [row.dataset.force ?? '', row]));
    this.#addButtons(table);

    const read = (): void => {
      const { state, problems } = readMatrixState(location.search, offer);
      showProblems(this, problems);
      fillForm(form, state);
      this.#show(state);
    };
    const change = (changed: Partial<MatrixState>): void => {
      const { state } = readMatrixState(location.search, offer);
      showQuery(writeMatrixState(withShownSort({ ...state, ...changed }, offer)));
      read();
    };
    const choose = ({ value, checked }: HTMLInputElement): void => {
      const { state } = readMatrixState(location.search, offer);
      const others = state.forces.filter((slug) => slug !== value);
      change({ forces: checked ? [...others, value] : others });
    };
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === 'forces') choose(target);
      else if (target instanceof HTMLSelectElement && target.name === 'sort')
        change({ sort: sortChosen(target) });
      else change(formValues(form));
    });
    form.addEventListener('reset', () => {
      showQuery('');
      read();
    });
    table.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      choose(target);
      target.focus();
    });
    table.addEventListener('click', ({ target }) => {
      const head =
        target instanceof Element ? target.closest<HTMLElement>('th[data-column]') : null;
      if (head === null || !(target instanceof Element) || !target.closest('button')) return;
      const column = head.getAttribute('data-column') ?? 'force';
      const first = firstDirection(head);
      const second = first === 'ascending' ? 'descending' : 'ascending';
      const direction = head.getAttribute('aria-sort') === first ? second : first;
      change({ sort: { column, direction } });
    });
    addEventListener('popstate', read);
    read();
  }

  /** Heads of columns sort when pressed. */
  #addButtons(table: HTMLTableElement): void {
    for (const head of table.querySelectorAll('thead th[data-column]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
    }
  }

  #show(state: MatrixState): void {
    const table = requiredElement(this, 'table', HTMLTableElement);
    const offer = readOffer(this);
    const grades = [...offer.grades.keys()];
    const groups = arrangeRows(this.#rows, state, {
      grade: (id) => offer.grades.get(id ?? '') ?? 'No grade in our copy',
      rankOf: (id) => (grades.includes(id) ? grades.indexOf(id) : grades.length),
    });
    this.#arrange(table, groups);
    for (const box of table.querySelectorAll<HTMLInputElement>('input[data-pin]')) {
      box.checked = state.forces.includes(box.value);
    }
    this.#showColumns(table, state);
    this.#say(groups.flatMap(({ forces }) => forces).length, state);
  }

  #arrange(table: HTMLTableElement, groups: readonly RowGroup[]): void {
    const arranged = JSON.stringify(groups);
    if (arranged === this.#arranged) return;
    this.#arranged = arranged;
    for (const body of table.querySelectorAll('tbody:not(:has([data-nation]))')) body.remove();
    for (const { heading, forces } of groups) {
      const body = this.#newBody(heading, forces.length);
      body.append(...forces.flatMap((slug) => this.#elements.get(slug) ?? []));
      table.append(body);
    }
  }

  /** A body of the table with its heading, as the page's own markup has them. */
  #newBody(heading: string | undefined, count: number): HTMLTableSectionElement {
    const template = requiredElement(this, 'template', HTMLTemplateElement);
    const copy = document.importNode(template.content, true);
    const body = requiredElement(copy, 'tbody', HTMLTableSectionElement);
    const head = requiredElement(body, 'th', HTMLTableCellElement);
    if (heading === undefined) body.replaceChildren();
    else head.textContent = `${heading} (${count})`;
    return body;
  }

  #showColumns(table: HTMLTableElement, { question, measures, sort }: MatrixState): void {
    // England and Wales has figures only, so its row comes with the first of them.
    requiredElement(table, '[data-nation]', HTMLTableRowElement).hidden = measures.length === 0;
    requiredElement(table, '[data-with-figures]', HTMLElement).hidden = measures.length === 0;
    table.toggleAttribute('data-figures', measures.length > 0);
    const grades = table.querySelectorAll('thead th[data-column]:not([data-number])').length - 1;
    requiredElement(table, 'td[data-grades]', HTMLTableCellElement).colSpan =
      question === undefined ? grades : 1;
    for (const cell of table.querySelectorAll<HTMLElement>('[data-column]')) {
      const column = cell.dataset.column ?? '';
      const isMeasure = 'number' in cell.dataset;
      const isShown = isMeasure
        ? measures.includes(column)
        : question === undefined || column === 'force' || column === question;
      if (cell.hidden === isShown) cell.hidden = !isShown;
      if (cell.tagName !== 'TH' || cell.closest('thead') === null) continue;
      if (column === sort.column) cell.setAttribute('aria-sort', sort.direction);
      else cell.removeAttribute('aria-sort');
    }
  }

  #say(shown: number, { forces, sort }: MatrixState): void {
    const all = formatCounted(this.#rows.length, 'force');
    const words =
      shown === 0
        ? `None of ${all} shown; choose another grade or region`
        : sentenceCase(`${formatCount(shown)} of ${all} shown`);
    const head = this.querySelector('thead th[aria-sort] button')?.firstChild?.textContent?.trim();
    const order = sort.column === 'force' ? '' : `, by ${head ?? ''}, ${sort.direction}`;
    requiredElement(this, '[data-status]', HTMLElement).textContent = `${words}${order}`;
    const link = requiredElement(this, '[data-pair]', HTMLAnchorElement);
    const [one, other] = [...forces].sort();
    link.parentElement?.toggleAttribute('hidden', one === undefined || forces.length !== 2);
    if (one !== undefined && other !== undefined) link.href = pairHref(one, other);
  }
}

customElements.define('force-matrix', ForceMatrix);
