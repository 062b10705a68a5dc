import { describe, expect, test } from 'vitest';
import { isCertain } from '../../../src/parser/sentences/certain-wording.ts';
import { strays } from '../../../src/parser/sentences/strays.ts';

describe.each(Object.entries(strays))('%s', (_what, { examples, pattern }) => {
  test.each(examples)('is found in `%s`', (sentence) => {
    expect(pattern.test(sentence)).toBe(true);
    expect(isCertain(sentence)).toBe(false);
  });
});

test.each([
  'The force should use Clareâ€™s Law more often.',
  'The force should use ClareâEUR[tm]s Law more often.',
  'This is an increase of 4?.5 percent since 2016.',
])('finds what is not what the report printed: %s', (sentence) => {
  expect(isCertain(sentence)).toBe(false);
});

test.each([
  'Areas for improvement from 2016 still need to be addressed.',
  'The force should say where its data came from, and please its victims.',
  'Since 2016, the force has improved, as Kent Police and The Hague have.',
  'In 2016 we found that the force needs to work with It Is Rape, a charity.',
  "The force should review its use of Clare's Law, and a victims' panel.",
  'The force should answer 6 calls in 10. It does not.',
  'The force should use the 4Ps plan (2017) of 3 A&E units, M25 and 24/7.',
  'The force should make sure that it records powers.',
  'The force should review its use of powers; and',
  'The force should improve the speed of checks',
  'The victim(s) did not support the force (in part).',
  'The average has risen, e.g. in Kent, and annex A says how, i.e. by whom.',
  'Its links with Prüm countries, a café and Tŷ Llidiard need to improve.',
  'The force should have short- and long-term plans – for LGBT+ people – and £5m.',
  'The teams in the West Midlands were told that DASH is a form that means well.',
  'Warrants rose from 10 to fewer than the 64 European arrest warrants of 30 June 2016.',
])('finds nothing but a sentence: %s', (sentence) => {
  expect(isCertain(sentence)).toBe(true);
});
