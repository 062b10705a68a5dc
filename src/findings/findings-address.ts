import { unknownNames } from '../addresses/unknown-names.ts';

/** What the findings page shows: everything, or what a choice and words leave of it. */
export interface FindingsChoice {
  force: string;
  question: string;
  kind: string;
  /** Words that a finding must have. */
  query: string;
}

/** What can be chosen from a list, with its words. */
export type Offered = Record<'force' | 'question' | 'kind', ReadonlyMap<string, string>>;

const lists = ['force', 'question', 'kind'] as const;

const nouns = { force: 'force', question: 'question', kind: 'kind of finding' } as const;

/** Read a choice from an address, `?force=kent&q=detectives`; what the page does not have becomes a message. */
export function readFindingsChoice(
  query: string,
  offered: Offered,
  forceNames: ReadonlyMap<string, string> = new Map(),
): { choice: FindingsChoice; problems: string[] } {
  const values = new URLSearchParams(query);
  const problems: string[] = [];
  const choice = { force: '', question: '', kind: '', query: values.get('q')?.trim() ?? '' };
  for (const name of lists) {
    const [value = '', ...more] = values.getAll(name).map((item) => item.trim().toLowerCase());
    if (more.length > 0)
      problems.push(`The address names more than one ${nouns[name]}; the first is taken.`);
    if (value === '' || offered[name].has(value)) choice[name] = value;
    else problems.push(unknown(name, value, forceNames));
  }
  return { choice, problems: [...problems, ...unknownNames(query, [...lists, 'q'])] };
}

/** Write a choice into a query, in an order that is always the same; nothing where all is shown. */
export function writeFindingsChoice({ query, ...chosen }: FindingsChoice): string {
  const values = new URLSearchParams();
  for (const name of lists) if (chosen[name] !== '') values.set(name, chosen[name]);
  if (query !== '') values.set('q', query);
  return values.size === 0 ? '' : `?${values.toString()}`;
}

function unknown(
  name: (typeof lists)[number],
  value: string,
  forceNames: ReadonlyMap<string, string>,
): string {
  const force = name === 'force' ? forceNames.get(value) : undefined;
  return force === undefined
    ? `There is no ${nouns[name]} “${value}” here, so none is chosen.`
    : `We have no report on ${force}, so none of its findings can be shown.`;
}
