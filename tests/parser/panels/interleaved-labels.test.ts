import { expect, test } from 'vitest';
import { readLines } from '../../../src/parser/text/lines.ts';
import { withPartedLabels } from '../../../src/parser/panels/interleaved-labels.ts';
import { panelWords } from '../../../src/parser/panels/unit-pattern.ts';
import { programmeTitled } from '../../../src/programme/programmes.ts';

/** The lines with each label by itself, as `number text`; nothing where no labels stand side by side. */
function partedLabels(...lines: string[]): string[] | undefined {
  const programme = programmeTitled('effectiveness', 2017);
  if (!programme) throw new Error('no programme');
  const pieces = readLines(lines.join('\n')).map(({ text, number }) => ({ text, line: number }));
  const words = panelWords(programme, ['Kent Police', 'Kent']);
  const parted = withPartedLabels(pieces, words);
  return parted?.map((piece) => `${String(piece.line)} ${piece.text}`);
}

test('parts labels of two tiles whose lines were joined', () => {
  expect(
    partedLabels(
      '50 77 +16% +14%',
      'Crimes recorded per 1,000 population 12 months to Change in recorded crime 12 months to 30 June',
      '30 June 2017 2016 against 12 months to 30 June 2017',
      'Crime outcomes*',
    ),
  ).toEqual([
    '1 50 77 +16% +14%',
    '2 Crimes recorded per 1,000 population 12 months to 30 June 2017',
    '2 Change in recorded crime 12 months to 30 June 2016 against 12 months to 30 June 2017',
    '4 Crime outcomes*',
  ]);
});

test('parts labels of which one has no period, or whose lines take turns', () => {
  expect(
    partedLabels(
      'Charged/summonsed Evidential difficulties: suspect Investigation completed but no',
      'identified but victim does not suspect identified',
      'support action',
    ),
  ).toEqual([
    '1 Charged/summonsed',
    '1 Evidential difficulties: suspect identified but victim does not support action',
    '1 Investigation completed but no suspect identified',
  ]);
  expect(
    partedLabels(
      'Domestic abuse incidents per 1,000 population 12',
      'Domestic abuse as a percentage of all recorded',
      'months to 30 June 2017',
      'crime (excluding fraud) 12 months to 30 June 2017',
    ),
  ).toEqual([
    '1 Domestic abuse incidents per 1,000 population 12 months to 30 June 2017',
    '2 Domestic abuse as a percentage of all recorded crime 12 months to 30 June 2017',
  ]);
});

const crimes =
  'Crimes recorded per 1,000 population 12 months to Change in recorded crime 12 months to 30 June';

test.each([
  [
    'a number is over, which may be a figure',
    [crimes, '30 30 June 2017 2016 against 12 months to 30 June 2017'],
  ],
  ['a word is lost', [crimes, '30 June 2017 2016 against 12 months to 30 June']],
  ['the period is another', [crimes, '30 June 2018 2017 against 12 months to 30 June 2018']],
  ['a dash stands among them', [crimes, '30 June 2017 – 2016 against 12 months to 30 June 2017']],
  ['one label stands alone', ['Incidents per 1,000 population', '12 months to 30 June 2017']],
])('leaves lines as they are where %s', (_why, lines) => {
  expect(partedLabels(...lines)).toBeUndefined();
});
