import { describe, expect, test } from 'vitest';
import { summaryOpenings } from '../../src/summary/summary-openings.ts';
import { parsedReports } from '../parser/content-reports.ts';

/** What a person reads as the opening of each paragraph that is about one question, by the words that begin it. */
const openings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bedfordshire: {
    'preventing-crime': 'The force does not yet have an effective approach to preventing crime',
    'investigating-crime': 'Bedfordshire Police needs to improve its investigation of crimes.',
    'protecting-vulnerable-people': 'The force must improve its ability to protect vulnerable',
    'serious-and-organised-crime': 'The force responds well to serious and organised crime.',
    'specialist-capabilities': 'Bedfordshire Police has the necessary arrangements in place',
  },
  cambridgeshire: {
    'investigating-crime': 'Crimes are not always investigated to as high a standard',
    // The paragraph on vulnerable people opens with investigations too, so it is left to the report.
    'specialist-capabilities': 'Cambridgeshire Constabulary has the necessary arrangements',
  },
  leicestershire: {
    'investigating-crime': 'Leicestershire Police has re-organised its workforce',
    'protecting-vulnerable-people': 'The force is fully committed to identifying and helping',
    'specialist-capabilities': 'Leicestershire Police has the necessary arrangements',
  },
  northamptonshire: {
    'preventing-crime': 'Northamptonshire Police has made some improvements to the way it prevents',
    'investigating-crime': 'The quality of the force’s investigations remains inconsistent.',
    'serious-and-organised-crime': 'The force still needs to improve its approach to tackling',
    'specialist-capabilities': 'The force has adequate arrangements in place to test its',
  },
  staffordshire: {
    'preventing-crime': 'The force has an effective approach to preventing crime',
    'investigating-crime': 'Staffordshire Police investigates crimes to a satisfactory standard.',
    'protecting-vulnerable-people': 'The force requires improvement in the way it protects',
    'serious-and-organised-crime': 'The force has improved its approach to tackling serious',
    'specialist-capabilities': 'Staffordshire Police has the necessary arrangements in place',
  },
};

describe.each(parsedReports.flatMap(({ record }) => (record ? [[record.force, record]] : [])))(
  'the summary of %s',
  (force, record) => {
    const { overall, byQuestion } = summaryOpenings(record);

    test('opens with the grade of the force in words', () => {
      expect(overall?.text).toMatch(/^\w+ (?:Police|Constabulary) (?:is|requires)/u);
    });

    test('opens on these questions and no others', () => {
      const wanted = Object.entries(openings[force] ?? {});
      expect([...byQuestion.keys()]).toEqual(wanted.map(([question]) => question));
      for (const [question, words] of wanted) {
        const said = byQuestion.get(question)?.text.replaceAll("'", '’') ?? '';
        expect(said.slice(0, words.length)).toBe(words);
        expect(said).toMatch(/[.]$/u);
      }
    });
  },
);
