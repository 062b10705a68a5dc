import { expect, test } from 'vitest';
import { isConverterDamage } from '../../../scripts/harness/score/converter-damage.ts';

const said = 'cases were open when the data were made';

test.each([
  [
    'words glued within a line',
    'cases were open whenthe data were made',
    ['open whenthe data', 'were made'],
  ],
  ['a word parted within a line', 'cases were open when the data were m ade', ['were m ade']],
])('%s are the converter’s', (_title, found, lines) => {
  expect(isConverterDamage(said, found, lines)).toBe(true);
});

test.each([
  [
    'a word broken at a hyphen',
    'cases were open when the da ta were made',
    ['when the da-', 'ta were'],
  ],
  [
    'a word broken at a soft hyphen',
    'cases were open when the da ta were made',
    ['the da\u00AD', 'ta'],
  ],
  ['another word', 'cases were open when that data were made', ['when that data']],
])('%s is the reader’s', (_title, found, lines) => {
  expect(isConverterDamage(said, found, lines)).toBe(false);
});
