import type { FindingsChoice, Offered } from '../findings/findings-address.ts';
import { requiredElement } from './required-element.ts';

/** The lists and the field beside the findings. */
export interface FindingsForm {
  offered: Offered;
  read(): FindingsChoice;
  write(choice: FindingsChoice): void;
  /** Call back on every letter and every choice. */
  onChoice(choose: () => void): void;
}

/** Govern the form that narrows the list of findings. */
export function findingsForm(root: HTMLElement): FindingsForm {
  const form = requiredElement(root, 'form', HTMLFormElement);
  const words = requiredElement(form, 'input[name=q]', HTMLInputElement);
  const list = (name: string): HTMLSelectElement =>
    requiredElement(form, `select[name=${name}]`, HTMLSelectElement);
  const force = list('force');
  const question = list('question');
  const kind = list('kind');
  return {
    offered: { force: optionsOf(force), question: optionsOf(question), kind: optionsOf(kind) },
    read: () => ({
      force: force.value,
      question: question.value,
      kind: kind.value,
      query: words.value.trim(),
    }),
    write(choice) {
      force.value = choice.force;
      question.value = choice.question;
      kind.value = choice.kind;
      words.value = choice.query;
    },
    onChoice(choose) {
      form.addEventListener('input', choose);
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        choose();
      });
    },
  };
}

function optionsOf(list: HTMLSelectElement): Map<string, string> {
  const options = [...list.options].filter(({ value }) => value !== '');
  return new Map(options.map(({ value, text }) => [value, text]));
}
