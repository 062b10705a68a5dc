import { expect, test } from 'vitest';
import { hasStrayWords } from '../../../src/parser/sentences/stray-words.ts';

test.each([
  'Rate of powers per 1 million population, by force, in the 12 months to 30 June 2017 The force should act.',
  '2017 England and Wales Source: 2016 and 2017 data return The force should act.',
  'For further information about these data, please see annex A The force should act.',
  'Areas for The force should ensure that officers complete improvement risk assessments well.',
  'The force should ensure that officers complete DASH risk Areas for assessments well.',
  'In 2016 we This was an area for improvement in 2016, and asked the force to improve its profile.',
  'The force needs to visit offenders as often as planned. recorded by it in 2017, 65 arrests were made.',
  'The force needs to tell victims how their case is going.Wiltshire Police sent us its data.',
  'This was an area for improvement in 2016, and The public hears about this work.',
  'The force should assess every case. ° DASH is a form that officers fill in.',
  'The force should make sure that officers speak to the police. it',
  'The force should share what works with others. its The force needs communities better.',
  'The force should keep people safe. 6 A domestic violence protection order bars a man.',
  "The force should use Clare ' s Law more often.",
  "The force should use Clare s' Law more often.",
  'The force should use ClareâEUR[tm]s Law more often.',
  'look at every call once an hour;make sure that a supervisor sees it.',
  'allocate every crime; e ensure that supervisors review it.',
  'The force should make sure that supervisors check em.',
  'This is better than what we saw in 2016, when 1.',
  'Officers are told by the hub (MASH) The force should look at this.',
  'This is a high rate PEEL: Police effectiveness 2016, HMIC, 2017.',
  'This is a high rate lt;sup>9 Cases with action are those that ended in a charge.',
  'The force no longer uses the system.[11] ACRO checks are made now.',
  '(#sdfootnote11sym)ACRO checks by the force have fallen since 2016.',
  'This was an area for 12DASH is a form in 2016.',
  'In 2016 officers were told to find 3Golden hour refers to them.',
  'The force needs to use more orders (DVPOs)20 granted by a court.',
  '15 Although the force has improved since 2016, it has more to do.',
])('finds words of something else: %s', (sentence) => {
  expect(hasStrayWords(sentence)).toBe(true);
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
])('finds nothing but a sentence: %s', (sentence) => {
  expect(hasStrayWords(sentence)).toBe(false);
});
