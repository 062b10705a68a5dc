import { expect, test } from 'vitest';
import { withForceForIt } from '../../../src/parser/prose/of-the-force.ts';
import { sinceEarlierIn } from '../../../src/parser/prose/since-earlier.ts';

const { isCertain: isSinceEarlier, mayBe } = sinceEarlierIn(2017);

test.each([
  "Since HMICFRS' 2016 effectiveness inspection the force has made solid progress.",
  'Since our 2016 effectiveness inspection, the force has improved.',
  'Since then the force has explored more opportunities.',
  'Compared with last year, the force now identifies more victims.',
  "The force has done much since last year's inspection.",
  'The force has improved its arrest rate for domestic abuse investigations since 2016.',
  'Although it has made progress since 2016, the force needs to resource its teams.',
  'The force has improved its work: for example, since 2016 it has increased the number of referrals.',
  "The force is making good progress in addressing the areas identified in HMICFRS' 2016 effectiveness report.",
  'This rate has risen in the 12 months to 30 June 2017 compared to the 12 months to 30 June 2016.',
  'The rate of repeat victimisation has also risen over the same period.',
  'ACRO checks by the force have reduced by 23 percent since 2016.',
  'The awareness and involvement of frontline officers has improved since 2016.',
  'Average delays for device examination are low and have not increased since 2016.',
  'Data provided by the force showed that in the last 12 months, the number of occasions in which officers used legal powers fell by 30 percent.',
  'This backlog is smaller than it was in 2016.',
  'The number of referrals rose from 112 in the 12 months to 30 June 2016 to 240.',
  'Sickness absence has fallen since our last inspection, from 5.1 percent to 4.4 percent.',
  'This is an increase of 7.5 percent on the number of records in August 2016.',
  'This is an improvement on 2016, when we said the force should develop its profile.',
  'This is 8 percent lower than in the previous year.',
  'This was identified in 2016 as an area for improvement, and the force has made it part of its plan.',
  'In our 2016 effectiveness inspection, we found inconsistencies in the quality of investigations.',
  'Last year, we found that the force was concentrating on gang violence.',
  'Our 2016 effectiveness inspection highlighted this issue.',
  'Since 2016, lead officers have been given training.',
  'Since our last inspection, a new crime allocation policy has come into use.',
  'The force has more officers trained for public order than at our last inspection.',
  'Fewer people were detained under these powers than in the 12 months to 30 June 2016.',
  'The average time to attend has fallen since 2016.',
  'The queue of devices is shorter than at the time of our 2016 inspection.',
  'In our 2016 inspection we were concerned about the way calls were assessed; this is no longer so.',
  "A theme of HMICFRS' 2016 effectiveness inspection had been that the force should ensure supervision.",
])('tells what has changed or was found: %s', (sentence) => {
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
  ['another service', 'Since last year, the fire service has helped to search for missing people.'],
  ['another force', 'The force has more PCSOs than in neighbouring Essex, and has had since 2014.'],
  ['a new prison', 'Since 2016, a new prison has opened near the police station.'],
  ['more crimes of others', 'More crimes were recorded by Essex Police than in 2016.'],
  ['a charity', "Since 2015, Barnardo's has run the service."],
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
  ['a place', 'Crime in Hertfordshire has fallen since 2016.'],
  ['another force', 'Durham Constabulary has improved its approach since 2015.'],
  ['most forces', 'Most forces have improved their response since 2016.'],
  ['a duty of all', 'Since 2015, all forces have been required to keep such records.'],
  ['the country', 'Their use throughout the country has decreased since 2016.'],
  ['the country by its name', 'The number of arrests in England and Wales has fallen since 2014.'],
  ['a charity', 'Since 2014 a charity has provided advice at the desk.'],
  ['a law', 'The law on seizure has changed since our last inspection.'],
  ['a person', "The witness's position has improved since last year."],
  ['a criminal', 'The burglar has been active since 2015.'],
  ['what the force has met with', 'The force has dealt with a man wanted since last year.'],
  ['whom it has appointed', 'The force has appointed a sergeant who has served since 2014.'],
  ['a road', 'Since 2013, the bridge has been closed.'],
  ['an expectation', 'By 2020, the force expects to have reduced its backlog since 2016.'],
  ['a target', 'The target is to reduce the rate by half compared with 2016.'],
  ['a condition', 'If the rate has fallen since last year, nobody knows.'],
  ['a belief', 'One officer believes that the force has improved since 2016.'],
  ['a colleague', "'The force has improved since 2016,' said a constable."],
  ['a reason', 'Since we did not look at this in 2016, we cannot compare.'],
  ['where a report is', 'Our 2016 report is on the website.'],
  ['how it is inspected', 'We changed our questions after the 2016 inspection.'],
  ['a finding elsewhere', 'In 2016, we identified good practice in Wales.'],
  ['another number', 'The number of nurses has fallen since 2016.'],
  ['another rate', 'The rate of inflation has risen since 2016.'],
])('tells nothing since earlier of the force: %s', (_why, sentence) => {
  expect(isSinceEarlier(sentence)).toBe(false);
});

test('takes what points to the doings of others for no change of the force', () => {
  const isOfForce = (...sentences: string[]) =>
    isSinceEarlier(withForceForIt(sentences).at(-1) ?? '');
  const sentence = 'This is a reduction compared with 2016.';
  expect(isOfForce('The force makes 40 arrests a day.', sentence)).toBe(true);
  expect(isOfForce('The county council has fewer lamps.', sentence)).toBe(false);
  expect(isOfForce('In England and Wales, 40 are made.', sentence)).toBe(false);
});

test.each([
  'Since 2016, two more vehicles are on the road.',
  'The number of visitors has risen since 2016.',
  'In 2016 there were hubs in only some council areas; this has changed.',
])('tells nothing for certain, but may: %s', (sentence) => {
  expect(isSinceEarlier(sentence)).toBe(false);
  expect(mayBe(sentence)).toBe(true);
});
