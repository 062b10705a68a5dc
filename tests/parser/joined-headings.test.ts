import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { effectiveness2017Questions } from '../../src/programme/questions.ts';
import { readText } from '../reports-written/read-written.ts';

const path = 'content/reports/cambridgeshire-2017-effectiveness.txt';
const text = readFileSync(path, 'utf8');
const lastItem = /^- The force should ensure that it .*$/m.exec(text)?.[0] ?? '';

const headings = [
  'Areas for improvement',
  'Recommendations',
  'RECOMMENDATIONS',
  'Annex A – About the data',
  ...effectiveness2017Questions.flatMap(({ titles, sections }) => [...titles, ...sections]),
];

function findingsOf(report: string): string[] {
  return readText(report).record?.areasForImprovement.map((area) => area.text) ?? [];
}

describe('a heading that a converter joined to an item', () => {
  const before = findingsOf(text);

  test.each(headings)('is no part of the finding: %s', (heading) => {
    for (const glue of [' ', '', ' **', '\n']) {
      const joined = text.replace(lastItem, () => `${lastItem}${glue}${heading}`);
      const others = findingsOf(joined).filter((finding) => !before.includes(finding));
      expect(others, JSON.stringify(glue)).toEqual([]);
    }
  });
});
