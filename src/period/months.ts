import { monthNames } from '../schema/published.ts';

/** The names of the months as one pattern. */
export const anyMonth: string = monthNames.join('|');
