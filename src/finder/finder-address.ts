import type { Place } from './place.ts';

/** What somebody has looked for, as the address of the page keeps it. */
export interface FinderQuery {
  typed: string;
  /** The force of the place that was chosen, where several have the name. */
  force?: string;
}

/** Read what an address looks for, as in `#q=Newport&force=gwent`; the fragment is sent to no server. */
export function readFinderAddress(hash: string): FinderQuery | undefined {
  const values = new URLSearchParams(hash.slice(1));
  const typed = values.get('q')?.trim() ?? '';
  if (typed === '') return undefined;
  const force = values.get('force');
  return force === null || force === '' ? { typed } : { typed, force };
}

/** Write the fragment of an address; none where nothing is looked for. */
export function writeFinderAddress({ typed, force }: FinderQuery): string {
  if (typed.trim() === '') return '';
  const values = new URLSearchParams({ q: typed.trim(), ...(force && { force }) });
  return `#${values.toString()}`;
}

/** Ask for one place, by its force where it has one, because others may share its name. */
export function queryOf({ name, forces: [force] }: Place): FinderQuery {
  return force === undefined ? { typed: name } : { typed: name, force };
}
