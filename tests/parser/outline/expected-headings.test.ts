import { expect, test } from 'vitest';
import { annex, outline } from './outline-of.ts';

const between = [
  ...['Contents', 'Effectiveness overview 8', 'Protecting vulnerable people 9'],
  ...['Mental health 9', 'Wider context 10'],
  ...['Partners 11', 'Tackling serious and organised crime 12', 'Annex A – About the data 13'],
  ...['Effectiveness overview', 'It is good.', ''],
  ...['Protecting vulnerable people', 'It is good.', '', 'Mental health', 'Nurses help.', ''],
  ...['Wider context', 'It rained.', '', 'Partners', 'They help.', ''],
  ...['Tackling serious and organised crime', 'It is good.'],
];

test('an entry of the contents list that only it knows is a section of the question before the next one', () => {
  const found = outline(...between, ...annex);
  expect(found.chapters).toEqual([
    '9 overview',
    '12 protecting-vulnerable-people',
    '24 serious-and-organised-crime',
    `${String(between.length + 3)} annex`,
  ]);
  expect(found.sections).toEqual(['Mental health', 'Wider context', 'Partners']);
  expect(found.rules).toEqual([]);
});

test.each<[string, string[], string[]]>([
  [
    'a chapter that only the contents list knows',
    [
      ...['Contents', 'Effectiveness overview 6', 'Wider context 7', 'Annex A – About the data 8'],
      ...['Effectiveness overview', 'The force is good.', '', 'Wider context', 'It rained.'],
    ],
    ['5 overview', '8 other'],
  ],
  [
    'a chapter before that of the next question, numbered as the chapters are',
    [
      ...['Contents', 'Effectiveness overview 8', '4. Tackling serious and organised crime 9'],
      ...['Wider context 9'],
      ...['5. Wider society 10', '6. Specialist capabilities 11', 'Annex A – About the data 8'],
      ...['Effectiveness overview', 'It is good.', ''],
      ...['Tackling serious and organised crime', 'It is good.', '', 'Wider context', 'It rained.'],
      ...['', 'Wider society', 'It snowed.', '', 'Specialist capabilities', 'It is good.'],
    ],
    ['8 overview', '11 serious-and-organised-crime', '17 other', '20 specialist-capabilities'],
  ],
  [
    'a chapter that only the contents list knows after those of all questions',
    [
      ...['Contents', 'Effectiveness overview 8', 'Specialist capabilities 11', 'Wider context 12'],
      ...['Annex A – About the data 13', 'Effectiveness overview', 'It is good.', ''],
      ...['Specialist capabilities', 'It is good.', ''],
      ...['Wider context', 'It rained.'],
    ],
    ['6 overview', '9 specialist-capabilities', '12 other'],
  ],
])('finds %s', (_name, lines, chapters) => {
  const found = outline(...lines, ...annex);
  expect(found.chapters).toEqual([...chapters, `${String(lines.length + 3)} annex`]);
  expect(found.rules).toEqual([]);
});
