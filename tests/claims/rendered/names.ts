import { forces } from '../../../src/register/forces.ts';
import { sections } from '../../../src/sections/section.ts';
import { measures } from './measures.ts';
import { publishedRecords } from './published-records.ts';
import { readReports } from './read-by-eye.ts';

/** What stands for a name, where only the words around it matter. */
export const someName = '‹name›';

const titles = [
  ...forces.flatMap(({ name, shortName, region, areas }) => [name, shortName, region, ...areas]),
  ...measures.map(({ name }) => name),
  ...sections.map(({ title }) => title),
  ...readReports.flatMap(({ judgments, headings = [] }) => [
    ...judgments.map(({ title }) => title),
    ...headings.map(({ text }) => text),
  ]),
  ...publishedRecords.flatMap(({ definitions }) => definitions.map(({ term }) => term)),
];
const names = new Set(titles);
const longestFirst = [...names]
  .filter((name) => name.length > 2)
  .toSorted((a, b) => b.length - a.length);

/** Tell whether a text is a name and nothing else. */
export function isName(text: string): boolean {
  return names.has(text);
}

/** Put a sign for every name of a force, measure, question, section, heading or term. */
export function withoutNames(text: string): string {
  return longestFirst.reduce((rest, name) => rest.replaceAll(name, someName), text);
}
