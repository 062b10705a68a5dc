import { describe, expect, test } from 'vitest';
import { plainReader } from '../../../../src/parser/prose/plain-passage.ts';
import { sentencesOf } from '../../../../src/parser/sentences/sentences.ts';
import { inShort, readProse } from './read-prose.ts';
import { statedFigures } from './stated-figures.ts';

/** Ways in which converters and editors print the same words. */
const conversions: Record<string, (text: string) => string> = {
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'thin spaces before units': (text) => text.replace(/(\d) (percent|arrests)/g, '$1\u2009$2'),
  'two spaces after full stops': (text) => text.replaceAll('. ', '.  '),
  'curly quotes': (text) => text.replaceAll("'", '\u2019'),
  'no-break hyphens': (text) => text.replaceAll('-', '\u2011'),
  'soft hyphens': (text) => text.replaceAll('abuse', 'a\u00adbuse'),
  ligatures: (text) => text.replaceAll('ff', '\ufb00').replaceAll('fi', '\ufb01'),
  'percent signs': (text) => text.replaceAll(' percent', '%'),
  '`per cent` in two words': (text) => text.replaceAll('percent', 'per cent'),
  'raised footnote digits': (text) => text.replaceAll('population', 'population\u00b9\u2075'),
  'one million in digits': (text) => text.replaceAll('one million', '1,000,000'),
  'en dashes for hyphens': (text) => text.replaceAll('-', '\u2013'),
};

describe.each(statedFigures)('$title', ({ force, prose, states }) => {
  test.each(Object.keys(conversions))('says the same with %s', (name) => {
    const { figures, problems } = readProse(force, conversions[name]?.(prose) ?? '');
    expect(figures.map(inShort)).toEqual(states);
    expect(problems).toEqual([]);
  });
});

describe('plainReader', () => {
  const readPlainly = plainReader(['Avon and Somerset Constabulary', 'Dyfed-Powys']);
  const passage = (text: string) => ({ text, lineAt: () => 1 });

  test.each([
    ['Avon and Somerset Constabulary’s officers', "the force's officers"],
    ['in Dyfed‑Powys', 'in the force'],
    ['abuse “of” 1–2', 'abuse "of" 1-2'],
  ])('reads %j as %j', (printed, plain) => {
    expect(readPlainly(passage(printed)).text).toBe(plain);
  });

  test('leads back to the printed place after every change of length', () => {
    const printed = 'Avon and Somerset Constabulary offers this, then Dyfed-Powys that';
    const { text, printedOffset } = readPlainly(passage(printed));
    for (const word of ['offers', 'this', 'then', 'that']) {
      expect(printedOffset(text.indexOf(word))).toBe(printed.indexOf(word));
    }
    expect(printedOffset(text.length)).toBe(printed.length);
  });
});

describe('sentencesOf', () => {
  test.each([
    ['It is 45.5 now. It was 46.0 then.', ['It is 45.5 now.', 'It was 46.0 then.']],
    ['See e.g. Kent. Mr. Smith said so.', ['See e.g. Kent.', 'Mr. Smith said so.']],
    ["They said 'stop.' the force did.", ["They said 'stop.'", 'the force did.']],
    ['It ended (in June.) 95 percent did', ['It ended (in June.)', '95 percent did']],
    ['(MAPPA).16 Although it is so.7 It is.', ['(MAPPA).', 'Although it is so.', 'It is.']],
    ['It fell in the year to 3? June. It rose.', ['It fell in the year to 3? June.', 'It rose.']],
    ['In the year to 3. June it fell.', ['In the year to 3. June it fell.']],
    ['It was 3. June was dry.', ['It was 3.', 'June was dry.']],
    ['It was 43. 6 percent. It rose.', ['It was 43. 6 percent.', 'It rose.']],
    [
      'It is slow (Fig. 3 shows it. See p. 4). It is.',
      ['It is slow (Fig. 3 shows it. See p. 4).', 'It is.'],
    ],
    ['Our report (see page 4. It is', ['Our report (see page 4.', 'It is']],
    ...[
      'Supt',
      'Sgt',
      'Prof',
      'Cllr',
      'Insp',
      'Fig',
      'no',
      'No',
      'vol',
      'paras',
      'Sept',
      'Ltd',
      'U.K',
      'p.m',
    ].map((word): [string, string[]] => [
      `It saw ${word}. Smith. It is.`,
      [`It saw ${word}. Smith.`, 'It is.'],
    ]),
    [
      'It works in Kent. It uses a MASH. It may.',
      ['It works in Kent.', 'It uses a MASH.', 'It may.'],
    ],
    [
      'It uses OCGs. It has no SPR. They try. It is.',
      ['It uses OCGs.', 'It has no SPR.', 'They try.', 'It is.'],
    ],
    ['It should act. | Mental health | Good |', ['It should act.', '| Mental health | Good |']],
    ['It fell to ?0 June. It rose.', ['It fell to ?0 June.', 'It rose.']],
    ['', []],
  ])('splits %j', (text, expected) => {
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

test.each([
  ['a long line of numbers', '12 percent of recorded crimes led to a charge, and '.repeat(4000)],
  ['a long run of digits', `there were ${'9'.repeat(200_000)} arrests`],
  ['a long run of comparing words', `in the 12 months ${'which is the '.repeat(20_000)} 1 percent`],
  ['a text too long to be prose', `${statedFigures[0]?.prose ?? ''} `.repeat(1000)],
  ['names of things that are not there', '__proto__ constructor 5 percent <script> telephone'],
])('survives %s', (_title, prose) => {
  const [{ force }] = statedFigures as [(typeof statedFigures)[number]];
  expect(readProse(force, prose).figures).toEqual([]);
});
