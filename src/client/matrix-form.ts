import type { MatrixState } from './matrix-state.ts';

/** What the form over the matrix chooses; the rest is chosen in the table itself. */
type FormState = Pick<MatrixState, 'measures' | 'question' | 'region' | 'grade' | 'group'>;

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
    const name = select.name as 'question' | 'region' | 'grade' | 'group';
    select.value = state[name] ?? '';
  }
  for (const box of form.querySelectorAll<HTMLInputElement>('input[name=measures]')) {
    box.checked = state.measures.includes(box.value);
  }
}
