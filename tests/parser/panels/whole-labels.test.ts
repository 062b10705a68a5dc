import { expect, test } from 'vitest';
import { readLines } from '../../../src/parser/text/lines.ts';
import { panelWords } from '../../../src/parser/panels/unit-pattern.ts';
import { withWholeLabels } from '../../../src/parser/panels/whole-labels.ts';
import { programmeTitled } from '../../../src/programme/programmes.ts';

/** The lines with each label whole, as `number text`; nothing where they stand as they are. */
function wholeLabels(text: string): string[] | undefined {
  const programme = programmeTitled('effectiveness', 2017);
  if (!programme) throw new Error('no programme');
  const pieces = readLines(text).map((line) => ({ text: line.text, line: line.number }));
  const words = panelWords(programme, ['Kent Police', 'Kent']);
  return withWholeLabels(pieces, words)?.map((piece) => `${String(piece.line)} ${piece.text}`);
}

test('puts figures that stand beside the first line of a label after the whole of it', () => {
  const text = [
    'Kent Police England and Wales',
    'Anti-social behaviour (ASB) incidents per 1,000 41 31',
    'population',
    '12 months to 31 March 2017',
    'Change in ASB incidents +11% -0.05%',
  ].join('\n');
  expect(wholeLabels(text)).toEqual([
    '1 Kent Police England and Wales',
    '2 Anti-social behaviour (ASB) incidents per 1,000',
    '3 population',
    '4 12 months to 31 March 2017',
    '2 41 31',
    '5 Change in ASB incidents',
    '5 +11% -0.05%',
  ]);
});

test('does so where they stand beside its middle, or on lines of their own', () => {
  const beside = [
    'Change in recorded crime',
    '12 months to 30 June 2016 against 12 months  –    +14%',
    'to 30 June 2017',
  ].join('\n');
  expect(wholeLabels(beside)).toEqual([
    '1 Change in recorded crime',
    '2 12 months to 30 June 2016 against 12 months',
    '3 to 30 June 2017',
    '2 –    +14%',
  ]);
  const apart = 'Crimes recorded per\n\n50\n\n77\n\n1,000 population\n\n12 months to 30 June\n2017';
  expect(wholeLabels(apart)).toEqual([
    '1 Crimes recorded per',
    '7 1,000 population',
    '9 12 months to 30 June',
    '10 2017',
    '3 50',
    '5 77',
  ]);
});

test.each([
  ['no figures stand within a label', 'Charged/summonsed 16% 10%\nDomestic abuse'],
  ['a number is of the label', 'Crimes recorded per\n1,000\npopulation\n50\n77'],
  [
    'they are no figures of that label',
    'Evidential difficulties: suspect identified but +3% +14%\nvictim does not support action',
  ],
])('leaves lines as they are where %s', (_why, text) => {
  expect(wholeLabels(text)).toBeUndefined();
});
