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

// Each stands in the text right after the sentence that is listed before it.
test.each([
  ['northamptonshire', asked, 'It should also make sure accurate records of their use are kept.'],
  [
    'cambridgeshire',
    earlier,
    'However, a manual audit of domestic abuse arrests conducted by the force indicates that the domestic abuse arrest rate in Cambridgeshire has remained above the England and Wales rate for the previous two years.',
  ],
])('a sentence of %s does not repeat the one listed just above it', (force, lists, text) => {
  const said = lists.find(({ report }) => report.force === force)?.sayings ?? [];
  expect(said.find((saying) => saying.text === text)).toMatchObject({ before: undefined });
  const words = said.flatMap((saying) => [saying.before ?? '', saying.text]).filter(Boolean);
  expect(words.filter((sentence, index) => words.indexOf(sentence) !== index)).toEqual([]);
});
