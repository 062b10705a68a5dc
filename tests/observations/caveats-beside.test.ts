import { expect, test } from 'vitest';
import { caveatsBeside } from '../../src/observations/caveats-beside.ts';
import { observe } from '../../src/observations/observe.ts';
import { parsedReports } from '../parser/content-reports.ts';

const observations = observe(parsedReports.flatMap(({ record }) => record ?? []));

test('no page says a sentence of a report twice', () => {
  expect(observations.some(({ caveats }) => caveats.length > 0)).toBe(true);
  for (const observation of observations)
    for (const { text } of caveatsBeside(observation))
      expect(observation.quote?.text).not.toContain(text);
});

test('a caveat that stands apart from the quotation stays', () => {
  const source = { line: 1, endLine: 1 };
  const caveats = [
    { text: 'It is rounded.', source },
    { text: 'Data differ.', source },
  ];
  const quote = { text: 'The rate is 5. It is rounded.', source };
  expect(caveatsBeside({ quote, caveats }).map(({ text }) => text)).toEqual(['Data differ.']);
});
