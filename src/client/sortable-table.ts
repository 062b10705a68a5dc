import { showQuery } from './address-query.ts';
import { requiredElement } from './required-element.ts';
import { showProblems } from './show-problems.ts';
import { addressProblems, readSort, writeSort, type SortOrder } from './sort-order.ts';

/** Sort buttons in the heads of a table, for the rows of its body that sorts; those without a value come last in both directions. */
class SortableTable extends HTMLElement {
  connectedCallback(): void {
    const table = requiredElement(this, 'table', HTMLTableElement);
    const status = requiredElement(this, '[data-sorted]', HTMLElement);
    const name = this.dataset.name ?? '';
    const heads = [...table.querySelectorAll<HTMLTableCellElement>('th[data-column]')];

    const sort = (head: HTMLTableCellElement, direction: SortOrder['direction']): void => {
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', direction);
      sortRows(table, head, direction);
    };
    for (const head of heads) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const direction = nextDirection(head);
        sort(head, direction);
        const column = head.dataset.column ?? '';
        showQuery(writeSort(location.search, name, { column, direction }));
        status.textContent = `Sorted by ${button.textContent.trim()}, ${direction}`;
      });
    }
    const asked = readSort(location.search, name);
    const head = heads.find((candidate) => candidate.dataset.column === asked?.column);
    if (asked !== undefined && head !== undefined) sort(head, asked.direction);
    if (this === document.querySelector('sortable-table')) {
      showProblems(this, addressProblems(location.search, columnsOnPage()));
    }
  }
}

/** The names of all sortable tables of the page, each with those of its columns. */
function columnsOnPage(): Map<string, string[]> {
  const tables = [...document.querySelectorAll('sortable-table')];
  return new Map(
    tables.map((table) => {
      const heads = [...table.querySelectorAll<HTMLElement>('th[data-column]')];
      const names = heads.map(({ dataset }) => dataset.column ?? '');
      return [table.getAttribute('data-name') ?? '', names];
    }),
  );
}

/** Names begin at A and figures at the highest; a second press turns the order round. */
function nextDirection(head: HTMLTableCellElement): SortOrder['direction'] {
  const [first, second] = isNumeric(head)
    ? (['descending', 'ascending'] as const)
    : (['ascending', 'descending'] as const);
  return head.getAttribute('aria-sort') === first ? second : first;
}

function sortRows(
  table: HTMLTableElement,
  head: HTMLTableCellElement,
  direction: SortOrder['direction'],
): void {
  const body = requiredElement(table, '[data-sorts]', HTMLTableSectionElement);
  const sign = direction === 'ascending' ? 1 : -1;
  const rows = [...body.rows].sort((a, b) => {
    const [one, two] = [keyOf(a, head), keyOf(b, head)];
    if (one === undefined || two === undefined) {
      return Number(one === undefined) - Number(two === undefined);
    }
    const order = isNumeric(head) ? Number(one) - Number(two) : one.localeCompare(two, 'en-GB');
    return sign * order;
  });
  body.append(...rows);
}

function isNumeric(head: HTMLTableCellElement): boolean {
  return 'number' in head.dataset;
}

function keyOf(row: HTMLTableRowElement, head: HTMLTableCellElement): string | undefined {
  return row.cells[head.cellIndex]?.dataset.key;
}

customElements.define('sortable-table', SortableTable);
