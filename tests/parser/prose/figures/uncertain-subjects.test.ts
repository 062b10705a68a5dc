import { expect, test } from 'vitest';
import { forces, readProse, readProseBelow, whyLeftOut } from './read-prose.ts';

const period = 'In the 12 months to 30 June 2017,';
const perHundred = 'per 100 domestic abuse-related offences';

/** Why a number is left out of whose sentence any word is not understood. */
const notUnderstood = (found: string): string =>
  `what \`${found}\` counts, whose it is or of what time cannot be told for certain`;

test.each([
  [
    'a place',
    `Across England and Wales, in the 12 months to 30 June 2017, there were 45.5 arrests ${perHundred}.`,
    notUnderstood('45.5'),
  ],
  [
    'another force',
    `The force is near Kent. For Kent Police in 2017: there were 45.5 arrests ${perHundred} in the 12 months to 30 June 2017.`,
    notUnderstood('45.5'),
  ],
  ['nobody', `${period} there were 45.5 arrests ${perHundred}.`, 'whose `45.5` is cannot be told'],
  [
    'nobody, at no time',
    `The force trains officers. There were 45.5 arrests ${perHundred}.`,
    'whose `45.5` is cannot be told',
  ],
])('leaves out a figure that is given to %s', (_whom, prose, why) => {
  expect(whyLeftOut(forces.bedfordshire, prose)).toEqual([['45.5', why]]);
});

const arrests = `${period} there were 45.5 arrests ${perHundred}.`;

test.each([
  'Humberside Police, which the force knows well, makes more arrests.',
  'Humberside Police makes arrests. Officers there work alone. The force knows this.',
  'Officers wear cameras.',
])('leaves out a figure that names nobody after: %s', (before) => {
  const why = 'whose `45.5` is cannot be told';
  expect(whyLeftOut(forces.bedfordshire, `${before} ${arrests}`)).toEqual([['45.5', why]]);
});

test.each([
  ['Case study: Humberside Police', []],
  ['Case study: Bedfordshire Police', ['56.3']],
  ['Mental health', ['56.3']],
])('takes the force for the one that the heading names: %s', (section, wanted) => {
  const paragraph = `${period} the force made 56.3 arrests ${perHundred}.`;
  const { figures } = readProseBelow(section, { force: forces.bedfordshire, paragraph });
  const printed = figures.map(({ force }) => 'printed' in force && force.printed);
  expect(printed).toEqual(wanted);
});

test.each([
  'The national figures concern the force.',
  'Nationally, performance fell; the force is no different.',
  'Performance in England and Wales worries the force.',
])('leaves out a share that names nobody after %j', (before) => {
  const prose = `${before} ${period} 12.5 percent of recorded crimes led to a charge.`;
  expect(whyLeftOut(forces.bedfordshire, prose)).toEqual([
    ['12.5', 'whose `12.5` is cannot be told'],
  ]);
});

/** Words before a figure that may say that only some are counted. */
test.each([
  'In the 12 months to 30 June, the force made',
  'In the 12 months to 30 June 20172, the force made',
  'For male victims, the force made',
  'Data for male victims showed that the force made',
  'Excluding breaches of orders, the force made',
  'This was done for children; the force made',
  'It is not true that the force made',
  'The force estimates that the force made',
])('leaves out a figure after %j', (before) => {
  expect(whyLeftOut(forces.bedfordshire, `${before} 46.1 arrests ${perHundred}.`)).toEqual([
    ['46.1', notUnderstood('46.1')],
  ]);
});

/** Words after a figure that take a part of it back. */
test.each([
  ' across England and Wales.',
  ', in Kent.',
  ', where the victim was male.',
  ', excluding breaches of orders.',
  ' - in one town alone.',
  ' and was for children.',
  ', which excludes breaches of orders.',
])('leaves out a figure that goes on with %j', (after) => {
  const prose = `The force makes arrests. ${period} the force made 46.1 arrests ${perHundred}${after}`;
  expect(whyLeftOut(forces.bedfordshire, prose)).toEqual([['46.1', notUnderstood('46.1')]]);
});

/** Sentences before a share that make it one of something else than all crimes of the force. */
test.each([
  'The force looked at domestic abuse.',
  'The force has a team for vehicle crime.',
  'We looked at 20 cases of high risk in the force.',
  'HMICFRS reviewed a sample of files from the force.',
  'The force dip-sampled its files.',
  'The force has a pilot.',
  'The force has a team in one district.',
])('leaves out a share after %j', (before) => {
  const prose = `${before} ${period} 12.5 percent of cases resulted in a charge.`;
  expect(whyLeftOut(forces.bedfordshire, prose)).toEqual([
    ['12.5', '`12.5` may be of some cases or crimes only'],
  ]);
});

test.each([
  [
    '41.2',
    'cannot be told for certain',
    `The force looks at this. For every 100 domestic abuse-related offences in rural areas, 41.2 arrests were made by the force in the 12 months to 30 June 2017.`,
  ],
  [
    '12.8',
    'cannot be told for certain',
    'As of 1 July 2017, the force had 12.8 active OCGs per one million of the population.',
  ],
  [
    '8.5',
    'of some cases or crimes only',
    'We looked at 60 files of the force. In the force, 8.5 percent of cases resulted in a charge.',
  ],
  [
    '45.1',
    'cannot be told for certain',
    'The force no longer resolves a high proportion (45.1 percent) of calls by telephone.',
  ],
  [
    '12.5',
    'cannot be told for certain',
    `The force looked at outcomes. ${period} 12.5 percent of cases resulted in a charge or caution.`,
  ],
  [
    '40',
    'cannot be told for certain',
    'In Bedfordshire, approximately 40 percent of the offenders being managed through IOM re-offended in the 12 months to 31 March 2017.',
  ],
  [
    '9.2',
    'cannot be told for certain',
    `${period} 9.2 percent of investigations had an identified suspect, but there were evidential difficulties although the victim supported further action.`,
  ],
  [
    '9.5',
    'cannot be told for certain',
    'As of 1 July 2017, the force had 9.5 wanted people per 10,000 population, each of whom may have several records.',
  ],
])('leaves out %s, because %s', (found, why, prose) => {
  expect(whyLeftOut(forces.bedfordshire, prose)).toEqual([[found, expect.stringContaining(why)]]);
});

/** A share of the same outcomes that states no period, after what states one. */
const charged = `The force looks at outcomes. ${period} 12.5 percent of recorded crimes led to a charge.`;
const wanted = 'In July 2017, the force had 12.8 wanted records per 10,000 population.';

test.each<readonly [string, string, boolean]>([
  ['', `${charged} However, the`, true],
  [
    'figures for England and Wales',
    `${charged} This compares to the England and Wales rate of 10.2 percent. The`,
    true,
  ],
  ['other words', `${charged} It has trained its officers. However, the`, false],
  ['another time', `${charged} In 2015, England and Wales had more. However, the`, false],
  ['a figure of another unit', `${wanted} However, the`, false],
  ...['In addition, the', 'Similarly, the', 'Moreover, the'].map(
    (opening) => [opening, `${charged} ${opening}`, false] as const,
  ),
])('gives a share the period of another after %j: %s', (_what, before, isKnown) => {
  const prose = `${before} proportion of the force's cases where there were evidential difficulties, where the suspect was identified but the victim did not support police action - 19.3 percent - is notably higher than the England and Wales rate of 12.9 percent.`;
  const { figures, problems } = readProse(forces.bedfordshire, prose);
  const own = figures.filter(({ figure }) => figure === 'evidential-difficulties');
  expect(own.map((figure) => figure.period)).toMatchObject(
    isKnown ? [{ status: 'stated', from: '2016-07-01', to: '2017-06-30' }] : [],
  );
  expect(problems.map(({ facts }) => facts.found)).toEqual(isKnown ? [] : ['19.3']);
});
