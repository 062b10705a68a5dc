import { expect, test } from 'vitest';
import { forces, onLine, readPassages, readProse, whyLeftOut } from './read-prose.ts';

const period = 'In the 12 months to 30 June 2017,';
const perHundred = 'per 100 domestic abuse-related offences';

test.each([
  'Its plan sets a target for domestic abuse.',
  'The force claimed this in error.',
  'The force has analysed a sample of 100 cases.',
  'The commissioner published figures which the force disputes.',
  'A consultant modelled more arrests.',
])('leaves out a figure that the sentence before makes something else: %s', (before) => {
  const stated = `${period} the force made 56.3 arrests ${perHundred}.`;
  const why = 'what is said before `56.3` may make it something else';
  expect(whyLeftOut(forces.bedfordshire, `${before} ${stated}`)).toEqual([['56.3', why]]);
});

test.each([
  'It has since been revised to 31.2.',
  'The force then found an error, and it is now 48.2.',
  'This is not correct.',
  'That was the target.',
  'That, at least, was the aim. It achieved 48.2.',
  'The rate for the force itself was 31.',
  'That is what the force told us in September. In November it gave us another figure, 48.2.',
])('leaves out a figure that is taken back after it: %s', (after) => {
  const stated = `${period} the force made 56.3 arrests ${perHundred}.`;
  const why = 'what is said after `56.3` may limit it';
  expect(whyLeftOut(forces.bedfordshire, `${stated} ${after}`)).toEqual([['56.3', why]]);
});

/** What is said of a figure next, in its sentence or in another that points back to it. */
test.each([
  '; this was only for Luton.',
  '; this is not certain.',
  ', and this was only for Luton.',
  '. This was only for Luton.',
  '. This figure relates to one district only.',
  '. These figures are for female victims.',
  '. This does not include breaches of orders.',
])('leaves out a figure of which is said %j', (after) => {
  const prose = `${period} the force made 46.1 arrests ${perHundred}${after}`;
  expect(whyLeftOut(forces.bedfordshire, prose)).toEqual([
    ['46.1', expect.stringMatching(/^what (?:is said after|`46.1` counts)/)],
  ]);
});

const caveat = 'The way the force records arrests may have affected the accuracy of this figure.';
const compared = `This compares with the England and Wales rate of 45.5 arrests ${perHundred}.`;

/** A page may end within a paragraph, and its next words then begin another. */
test.each([
  ['withdraws', '', 'The force has since withdrawn the figure in the paragraph above.'],
  ['qualifies', '', caveat],
  ['qualifies after a comparison', ` ${compared}`, caveat],
  ['qualifies after a caveat', ` ${caveat}`, 'These data do not include all arrests.'],
  ['compares and qualifies', '', `${compared} ${caveat}`],
  ['limits', '', 'This was only for Luton.'],
])('leaves out a figure that the next paragraph %s', (_how, rest, below) => {
  const prose = `${period} the force made 46.1 arrests ${perHundred}.${rest}`;
  const { figures, problems } = readProse(forces.bedfordshire, prose, below);
  expect(figures).toEqual([]);
  expect(problems.map(({ line, facts }) => [line, facts.found])).toContainEqual([1, '46.1']);
});

test.each([
  ['after which its paragraph speaks of something else', ' The force trains its officers.', caveat],
  ['whose next paragraph speaks of something else', '', `The force trains officers. ${caveat}`],
])('keeps a figure %s', (_why, rest, below) => {
  const prose = `${period} the force made 46.1 arrests ${perHundred}.${rest}`;
  expect(readProse(forces.bedfordshire, prose, below).figures).toHaveLength(1);
});

test('keeps a figure whose next paragraph stands under another heading', () => {
  const prose = onLine(`${period} the force made 46.1 arrests ${perHundred}.`, 0);
  const passages = [{ ...prose, nextHeading: 'Mental health' }, onLine(caveat, 1)];
  expect(readPassages(forces.bedfordshire, passages).figures).toHaveLength(1);
});

/** Sentences that a page's end, a note or a caption runs into. */
test.each([
  'In July 2017, the force had 12.8 wanted records per 10,000 population, which is a high rate PEEL: Police effectiveness 2016, HMIC, 2017.',
  'In July 2017, the force had 12.8 wanted records per 10,000 population, which is a high rate lt;sup>9 Records include old ones.',
  'In July 2017, the force had 12.8 wanted records per 10,000 population, which is higher than in England and Wales',
])('leaves out a figure whose sentence is torn: %s', (prose) => {
  expect(whyLeftOut(forces.bedfordshire, prose)).toEqual([
    ['12.8', expect.stringMatching(/cannot be told for certain|is not whole/)],
  ]);
});

test.each([
  'Officers are told by the safeguarding hub (MASH)',
  'We found that on occasions, deman',
])(
  'takes no comparison from a sentence before into which another ran, and tells of it: %s',
  (torn) => {
    const prose = `${torn} The force arrests a high proportion of domestic abuse suspects. ${period} the force made 46.1 arrests ${perHundred}.`;
    const { figures, problems } = readProse(forces.bedfordshire, prose);
    expect(problems.map(({ facts }) => facts.found)).toEqual(['a high proportion']);
    expect(figures.map(({ comparison, quote }) => [comparison, quote])).toEqual([
      [undefined, `${period} the force made 46.1 arrests ${perHundred}.`],
    ]);
  },
);

test('keeps a figure that the next sentence compares', () => {
  const prose = `${period} the force made 46.1 arrests ${perHundred}. This is only slightly lower than before.`;
  expect(readProse(forces.bedfordshire, prose).figures).toHaveLength(1);
});
