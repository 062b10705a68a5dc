import { expect, test } from 'vitest';
import { annex, outline } from './outline-of.ts';

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
    'a chapter that only the contents list knows, and that may be a section, before that of the next question',
    [
      ...['Contents', 'Effectiveness overview 8', 'Tackling serious and organised crime 9'],
      ...['Wider context 9', 'Specialist capabilities 11', 'Annex A – About the data 12'],
      ...['Effectiveness overview', 'It is good.', ''],
      ...['Tackling serious and organised crime', 'It is good.', '', 'Wider context', 'It rained.'],
      ...['', 'Specialist capabilities', 'It is good.'],
    ],
    ['7 overview', '10 serious-and-organised-crime', '13 other', '16 specialist-capabilities'],
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
