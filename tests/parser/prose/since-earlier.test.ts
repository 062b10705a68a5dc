import { expect, test } from 'vitest';
import { comparisonsIn, sinceEarlierIn } from '../../../src/parser/prose/since-earlier.ts';

const isSinceEarlier = sinceEarlierIn(2017, ['Essex', 'Hertfordshire']);

test.each(Object.entries(comparisonsIn(2017)))('compares as its form does: %s', (example, form) => {
  expect(new RegExp(form, 'i').test(example)).toBe(true);
  expect(isSinceEarlier(example)).toBe(true);
});

test('tells the areas of other forces from its own', () => {
  expect(isSinceEarlier('Crime in Hertfordshire has fallen since 2016.')).toBe(false);
  expect(isSinceEarlier('Crime in Luton has fallen since 2016.')).toBe(true);
  expect(isSinceEarlier('Since 2016, the force has shared teams of Essex with others.')).toBe(true);
});

test.each([
  "Since HMICFRS' 2016 effectiveness inspection the force has made solid progress.",
  'This rate has risen in the 12 months to 30 June 2017 compared to the 12 months to 30 June 2016.',
  'This is an increase of 7.5 percent on the number of records in August 2016.',
  'In our 2016 effectiveness inspection, we found inconsistencies.',
  'Last year, we found that the force was concentrating on gang violence.',
  'Since then the force has exploited more opportunities.',
  'This was an area for improvement in 2016, and the force has made it part of its plan.',
  'Compared with last year, the force has improved its work.',
  "The force has done much since last year's inspection.",
  'Burglary has fallen from 400 offences in 2016 to 120.',
])('compares with an earlier time: %s', (sentence) => {
  expect(isSinceEarlier(sentence)).toBe(true);
});

test.each([
  [
    'another inspection of the year',
    "HMICFRS' 2017 child protection inspection found that the ratio is acceptable.",
  ],
  ['an event', 'The PAVE teams were created in 2016.'],
  ['a start', 'Since October 2016 the team has worked with around 130 people.'],
  ['this inspection', 'In our 2017 effectiveness inspection, we found no backlog.'],
  ['a comparison with others', 'The force recorded high levels compared with other forces.'],
  ['no change', 'The force has not applied for any gang injunctions in the last year.'],
  [
    'the nation',
    'Across England and Wales, crime rose compared with the 12 months to 30 June 2016.',
  ],
  ['the nation since', 'Crime has increased across England and Wales since 2016.'],
  ['the national rate', 'The national rate has risen since 2016.'],
  ['what is not clear', 'It is not clear that response times have improved since 2016.'],
  ['a reference', 'PEEL: Police effectiveness 2015 - An inspection of Kent Police, HMIC, 2016.'],
  ['what is to come', 'the force expects demand to rise over the same period.'],
  [
    'all forces',
    'HMICFRS inspected how well forces were prepared in our 2016 effectiveness inspections.',
  ],
  ['the population', "the force's population has grown since 2011."],
  ['partners', 'Its partner organisations have improved their services since our last inspection.'],
  ['an aim', 'The force aims to reduce burglary compared with 2016.'],
  ['what would have been', 'The scheme would have reduced demand since 2016.'],
  ['a doubt', 'The force could not say whether this has fallen since 2016.'],
  ['no inspection', 'There has been no inspection of this since 2016.'],
  ['care', 'Data on crime should be treated with care since our inspection in 2014.'],
  ['advice', 'The reader should note the increase in crime over the last year.'],
  ['a state', 'The act has been in force since 2015.'],
  ['a short time', 'Since 2016 is a short time, we make no judgment here.'],
  [
    'one offender',
    'One offender, in custody since our last inspection, told us of his experience.',
  ],
  ['the end of a reference', '2016 inspection.'],
  ['a later year', 'The force plans to complete this by 2018.'],
])('compares with nothing earlier: %s', (_why, sentence) => {
  expect(isSinceEarlier(sentence)).toBe(false);
});
