import {
  readFindingsChoice,
  writeFindingsChoice,
  type FindingsChoice,
} from '../findings/findings-address.ts';
import { formatShown } from '../format/shown.ts';
import { showQuery } from './address-query.ts';
import { findingsForm } from './findings-form.ts';
import { narrowFindings } from './narrow-findings.ts';
import { requiredElement, requiredJson } from './required-element.ts';
import { showProblems } from './show-problems.ts';

/** The list of all findings: a choice and words leave a part of it, and stand in the address. */
class FindingsList extends HTMLElement {
  connectedCallback(): void {
    const form = findingsForm(this);
    const all = requiredElement(this, '[data-all]', HTMLButtonElement);
    const status = requiredElement(this, '[data-status]', HTMLElement);
    const count = this.querySelectorAll('li[data-kind]').length;
    const names = new Map(Object.entries(requiredJson(this) as Record<string, string>));
    const opened = new Set(this.querySelectorAll('details[open]'));

    const show = (choice: FindingsChoice): void => {
      const isNarrowed = writeFindingsChoice(choice) !== '';
      status.textContent = formatShown(narrowFindings(this, choice), count);
      all.hidden = !isNarrowed;
      for (const fold of this.querySelectorAll('details')) {
        fold.open = isNarrowed || opened.has(fold);
      }
    };

    const read = (): void => {
      const { choice, problems } = readFindingsChoice(location.search, form.offered, names);
      form.write(choice);
      showProblems(this, problems);
      show(choice);
    };

    const choose = (choice: FindingsChoice): void => {
      showProblems(this, []);
      showQuery(writeFindingsChoice(choice));
      show(choice);
    };

    form.onChoice(() => {
      choose(form.read());
    });
    all.addEventListener('click', () => {
      form.write({ force: '', question: '', kind: '', query: '' });
      choose(form.read());
      requiredElement(this, 'input', HTMLInputElement).focus();
    });
    addEventListener('popstate', read);
    read();
  }
}

customElements.define('findings-list', FindingsList);
