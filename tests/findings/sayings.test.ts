import { expect, test } from 'vitest';

import { sayingsOf } from '../../src/findings/sayings.ts';
import { realReports } from '../examples/real-reports.ts';

const earlier = sayingsOf(realReports, 'since-earlier');
const asked = sayingsOf(realReports, 'asked');

test('Leicestershire, whose report lists nothing, is told two things in passing', () => {
  const said = asked.find(({ report }) => report.force === 'leicestershire')?.sayings ?? [];
  expect(said.map(({ text, place }) => [text.slice(0, 43), place])).toEqual([
    [
      'The force recognises the need to improve th',
      'Investigating crime and reducing re-offending: Investigation quality',
    ],
    [
      'Leicestershire Police should ensure that it',
      'Protecting vulnerable people: Initial response',
    ],
  ]);
});

// Each of them read in the text, with the sentence that stands before it.
test.each([
  [
    'bedfordshire',
    'This is an improvement on 2016.',
    'The right processes are now in place to ensure that new OCGs are properly assessed as soon as they have been identified – this assessment is known as OCG ‘mapping’.',
  ],
  [
    'northamptonshire',
    'This backlog is smaller than it was in 2016.',
    'As of 1 July 2017, a backlog of 588 devices awaited examination in the high-tech crime unit.',
  ],
  [
    'staffordshire',
    'The number of DVPOs applied for and granted has also increased since 2016.',
    undefined,
  ],
])('a sentence of %s that leans on the one before brings it along: %s', (force, text, before) => {
  const said = earlier.find(({ report }) => report.force === force)?.sayings ?? [];
  expect(said.find((saying) => saying.text === text)).toMatchObject({ text, before });
});
