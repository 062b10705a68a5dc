import { unknownNames } from '../addresses/unknown-names.ts';
import { listedIn, withParameter } from './address-query.ts';

/** Which forces an address asks for, and what of it cannot be done. */
export interface ForceSelection {
  /** Slugs to show, in the order of the page; all of them where none is asked for. */
  shown: string[];
  problems: string[];
}

interface SelectionInput {
  /** The query of an address: `?forces=kent,dorset`. */
  query: string;
  /** Slugs that the page has, in its order. */
  offered: readonly string[];
  /** Names of all forces by slug, those without a report included. */
  names: ReadonlyMap<string, string>;
  /** Slugs of forces whose reports we have, without what the page shows. */
  absent: readonly string[];
}

/** Read the forces that an address asks for; what is unknown or repeated becomes a message. */
export function readSelection({ query, offered, names, absent }: SelectionInput): ForceSelection {
  const asked = listedIn(new URLSearchParams(query), 'forces');
  const unique = [...new Set(asked)];
  const found = offered.filter((slug) => unique.includes(slug));
  const problems = [
    ...unique
      .filter((slug) => !offered.includes(slug))
      .map((slug) => (absent.includes(slug) ? absentSection : missingForce)(slug, names)),
    ...unique.filter((slug) => isRepeated(slug, asked)).map((slug) => repeated(slug, names)),
    ...unknownNames(query, ['forces']),
  ];
  const nothing = unique.length > 0 && found.length === 0;
  return {
    shown: found.length === 0 ? [...offered] : found,
    problems: nothing ? [...problems, 'All forces are shown instead.'] : problems,
  };
}

/** Write a choice of forces into a query; where all are shown there is nothing to say. */
export function writeSelection({
  query,
  shown,
  offered,
}: {
  query: string;
  shown: readonly string[];
  offered: readonly string[];
}): string {
  const isAll = shown.length === offered.length;
  return withParameter(query, 'forces', isAll ? undefined : shown.join(','));
}

function isRepeated(slug: string, asked: readonly string[]): boolean {
  return asked.indexOf(slug) !== asked.lastIndexOf(slug);
}

/** Say why a force that an address names cannot be shown. */
export function missingForce(slug: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(slug);
  return name === undefined
    ? `There is no force “${slug}” in England and Wales.`
    : `We have no report on ${name}, so it cannot be shown here.`;
}

/** Above the choice of forces it is said why. */
function absentSection(slug: string, names: ReadonlyMap<string, string>): string {
  return `We cannot show this section for ${names.get(slug) ?? `“${slug}”`}: the reason stands above.`;
}

function repeated(slug: string, names: ReadonlyMap<string, string>): string {
  return `The address names ${names.get(slug) ?? `“${slug}”`} more than once; once is enough.`;
}
