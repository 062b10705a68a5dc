import { requiredElement } from './required-element.ts';

/** Sort buttons in the heads of a table; rows without a value come last in both directions. */
class SortableTable extends HTMLElement {
  connectedCallback(): void {
    const table = requiredElement(this, 'table', HTMLTableElement);
    const status = requiredElement(this, '[data-sorted]', HTMLElement);
    const heads = [...table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];
    for (const head of heads) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const direction = nextDirection(head);
        for (const other of heads) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', direction);
        sortRows(table, head, direction);
        status.textContent = `Sorted by ${button.textContent.trim()}, ${direction}`;
      });
    }
  }
}

type Direction = 'ascending' | 'descending';

/** Names begin at A and figures at the highest; a second press turns the order round. */
function nextDirection(head: HTMLTableCellElement): Direction {
  const first: Direction = head.dataset.sort === 'number' ? 'descending' : 'ascending';
  const second: Direction = first === 'ascending' ? 'descending' : 'ascending';
  return head.getAttribute('aria-sort') === first ? second : first;
}

function sortRows(table: HTMLTableElement, head: HTMLTableCellElement, direction: Direction): void {
  const body = requiredElement(table, 'tbody', HTMLTableSectionElement);
  const sign = direction === 'ascending' ? 1 : -1;
  const rows = [...body.rows].sort((a, b) => {
    const [one, two] = [keyOf(a, head), keyOf(b, head)];
    if (one === undefined || two === undefined) {
      return Number(one === undefined) - Number(two === undefined);
    }
    const isNumber = head.dataset.sort === 'number';
    return sign * (isNumber ? Number(one) - Number(two) : one.localeCompare(two, 'en-GB'));
  });
  body.append(...rows);
}

function keyOf(row: HTMLTableRowElement, head: HTMLTableCellElement): string | undefined {
  return row.cells[head.cellIndex]?.dataset.key;
}

customElements.define('sortable-table', SortableTable);
