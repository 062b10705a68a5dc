import { expect, test } from 'vitest';
import { glossaryOf } from '../../src/glossary/glossary.ts';
import { parsedReports } from '../parser/content-reports.ts';
import type { Definition } from '../../src/schema/definition.ts';

function defined(term: string, text: string, extra: Partial<Definition> = {}): Definition {
  return { term, text, footnote: 4, source: { line: 10, endLine: 10 }, ...extra };
}

const goldenHour = 'Golden hour refers to the time after a crime.';

test('merges the same words of several reports into one variant', () => {
  const entries = glossaryOf([
    { id: 'bedfordshire-2017-effectiveness', definitions: [defined('Golden hour', goldenHour)] },
    {
      id: 'cambridgeshire-2017-effectiveness',
      definitions: [defined('golden hour', goldenHour.replace(' the ', '  the '), { footnote: 3 })],
    },
  ]);
  expect(entries).toEqual([
    {
      term: 'Golden hour',
      variants: [
        {
          text: goldenHour,
          uses: [
            {
              report: 'bedfordshire-2017-effectiveness',
              footnote: 4,
              source: { line: 10, endLine: 10 },
            },
            {
              report: 'cambridgeshire-2017-effectiveness',
              footnote: 3,
              source: { line: 10, endLine: 10 },
            },
          ],
        },
      ],
    },
  ]);
});

test('keeps different words of one term as variants, and the abbreviation that one of them gives', () => {
  const [entry] = glossaryOf([
    { id: 'a', definitions: [defined('multi-agency safeguarding hub', 'A hub is a place.')] },
    {
      id: 'b',
      definitions: [
        defined('Multi-agency safeguarding hub', 'A hub brings together.', {
          abbreviation: 'MASH',
        }),
      ],
    },
  ]);
  expect(entry).toMatchObject({ term: 'multi-agency safeguarding hub', abbreviation: 'MASH' });
  expect(entry?.variants.map(({ text }) => text)).toEqual([
    'A hub is a place.',
    'A hub brings together.',
  ]);
});

test('goes by the alphabet, whatever the capitals', () => {
  const definitions = ['vulnerability', 'Cuckooing', 'ActionFraud', '4Ps'].map((term) =>
    defined(term, `${term} is a term.`),
  );
  const terms = glossaryOf([{ id: 'a', definitions }]).map(({ term }) => term);
  expect(terms).toEqual(['4Ps', 'ActionFraud', 'Cuckooing', 'vulnerability']);
});

test('gives one entry to a term that reports call by two names', () => {
  const entries = glossaryOf([
    {
      id: 'a',
      definitions: [
        defined("Clare's Law", "Clare's Law has two functions.", {
          otherName: 'domestic violence disclosure scheme',
        }),
      ],
    },
    {
      id: 'b',
      definitions: [
        defined('Domestic Violence Disclosure Scheme', 'The scheme enables the police.', {
          otherName: 'Clare’s Law',
        }),
      ],
    },
  ]);
  expect(entries).toMatchObject([
    { term: "Clare's Law", otherNames: ['domestic violence disclosure scheme'] },
  ]);
  expect(entries[0]?.variants).toHaveLength(2);
});

test('Clare’s Law is one term, with the wording of Staffordshire beside those of the others', () => {
  const records = parsedReports.flatMap(({ record }) => (record ? [record] : []));
  const entries = glossaryOf(records).filter(({ variants }) =>
    variants.some(({ text }) => /domestic violence disclosure scheme/iu.test(text)),
  );
  expect(entries.map(({ term }) => term.replace('’', "'"))).toEqual(["Clare's Law"]);
  const forces = entries[0]?.variants.map(({ uses }) => uses.map(({ report }) => report));
  expect(forces).toHaveLength(3);
  expect(forces).toContainEqual(['staffordshire-2017-effectiveness']);
});
