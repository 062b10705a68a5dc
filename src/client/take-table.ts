import { formatCsv, formatTabbed } from '../format/delimited.ts';
import { createElement } from './create-element.ts';
import { requiredElement } from './required-element.ts';
import { shownTable } from './shown-table.ts';

/** Buttons under a table that copy it, or hand it out as a file, just as it is shown at that moment. */
class TakeTable extends HTMLElement {
  connectedCallback(): void {
    const table = requiredElement(this, 'table', HTMLTableElement);
    const status = requiredElement(this, '[data-taken]', HTMLElement);
    requiredElement(this, '[data-copy]', HTMLButtonElement).addEventListener('click', () => {
      void copy(shownTable(table)).then((words) => {
        status.textContent = words;
      });
    });
    requiredElement(this, '[data-csv]', HTMLButtonElement).addEventListener('click', () => {
      save(formatCsv(shownTable(table)), `${this.dataset.file ?? 'table'}.csv`);
      status.textContent = 'The file is among your downloads';
    });
  }
}

async function copy(rows: string[][]): Promise<string> {
  try {
    const html = tableElement(rows).outerHTML;
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([formatTabbed(rows)], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]);
    return 'Copied, to paste into a spreadsheet or a text';
  } catch {
    // Browsers refuse without a secure address; the file works everywhere.
    return 'The browser did not allow it: take the CSV file';
  }
}

/** The rows as a plain table, which word processors paste as one. */
function tableElement(rows: string[][]): HTMLTableElement {
  const [heads = [], ...others] = rows;
  const rowOf = (tag: 'th' | 'td', cells: readonly string[]): HTMLTableRowElement =>
    createElement('tr', {}, ...cells.map((words) => createElement(tag, {}, words)));
  return createElement('table', {}, rowOf('th', heads), ...others.map((row) => rowOf('td', row)));
}

function save(csv: string, name: string): void {
  const href = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  createElement('a', { href, download: name }).click();
  URL.revokeObjectURL(href);
}

customElements.define('take-table', TakeTable);
