import type { MatrixState } from './matrix-state.ts';

/** What the form over the matrix chooses; the rest is chosen in the table itself. */
type FormState = Pick<MatrixState, 'measures' | 'question' | 'region' | 'grade' | 'group'>;

/** Names and grades begin at A and at the best, figures at the highest. */
export function firstDirection(column: HTMLElement): MatrixState['sort']['direction'] {
  return 'number' in column.dataset ? 'descending' : 'ascending';
}

/** Read what a list chooses to sort by, from its first end. */
export function sortChosen(list: HTMLSelectElement): MatrixState['sort'] {
  const [option] = list.selectedOptions;
  if (option === undefined) return { column: 'force', direction: 'ascending' };
  return { column: option.value, direction: firstDirection(option) };
}

/** Read what is chosen in the form. */
export function formValues(form: HTMLFormElement): FormState {
  const data = new FormData(form);
  const one = (name: string): string | undefined => {
    const value = data.get(name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const group = one('group');
  return {
    measures: data.getAll('measures').filter((value) => typeof value === 'string'),
    question: one('question'),
    region: one('region'),
    grade: one('grade'),
    group: group === 'region' || group === 'grade' ? group : undefined,
  };
}

/** Make the form say what is shown. */
export function fillForm(form: HTMLFormElement, state: MatrixState): void {
  for (const select of form.querySelectorAll('select')) {
    const name = select.name as 'question' | 'region' | 'grade' | 'group' | 'sort';
    select.value = name === 'sort' ? state.sort.column : (state[name] ?? '');
  }
  for (const option of form.querySelectorAll<HTMLOptionElement>('option[data-number]')) {
    option.hidden = !state.measures.includes(option.value);
  }
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    const chosen = box.name === 'forces' ? state.forces : state.measures;
    box.checked = chosen.includes(box.value);
  }
}
