import { expect, test } from 'vitest';
import { readLines } from '../../../src/parser/text/lines.ts';
import { markPlainNotes } from '../../../src/parser/text/plain-notes.ts';

/** The lines with marks drawn as `[1]`. */
function marked(...lines: string[]): string[] {
  return markPlainNotes(readLines(lines.join('\n'))).map(({ text }) =>
    text.replace(/\uE000(\d+)\uE001/g, '[$1]'),
  );
}

const page = [
  'The risk to the public is greatest.1 Judgments from 20162 remain.',
  '1 Full details are on the website.',
  '2',
  'The report of 2016 can be found there.',
  'It uses the OSARA model3 and the code (CPIA)4 of practice.',
  '3 The model is a way of working.',
  '4 22 files were reviewed.',
];

test('marks digits that count up through the text, each with its note after it', () => {
  expect(marked(...page)).toEqual([
    'The risk to the public is greatest.[1] Judgments from 2016[2] remain.',
    '[1] Full details are on the website.',
    '',
    '[2] The report of 2016 can be found there.',
    'It uses the OSARA model[3] and the code (CPIA)[4] of practice.',
    '[3] The model is a way of working.',
    '[4] 22 files were reviewed.',
  ]);
});

test('marks a number that a converter joined to its note', () => {
  const joined = page.map((line) => line.replace(/^([13]) /, '$1'));
  expect(marked(...joined)).toEqual([
    'The risk to the public is greatest.[1] Judgments from 2016[2] remain.',
    '[1]Full details are on the website.',
    '',
    '[2] The report of 2016 can be found there.',
    'It uses the OSARA model[3] and the code (CPIA)[4] of practice.',
    '[3]The model is a way of working.',
    '[4] 22 files were reviewed.',
  ]);
});

test.each([
  ['square', '[', ']'],
  ['escaped', '\\[', '\\]'],
  ['round', '(', ')'],
])('marks a number in %s brackets', (_kind, open, close) => {
  const inBrackets = page.map((line) =>
    line
      .replace(/(?<=greatest\.|2016|model|\))[1-4](?=[ :]|$)/g, `${open}$&${close}`)
      .replace(/^[1-4](?= [A-Z\d]|$)/, `${open}$&${close}`),
  );
  expect(inBrackets.join()).toContain(`${open}3${close} The model`);
  expect(marked(...inBrackets)).toEqual(marked(...page));
});

test.each([
  'It acts under section 44(1) and 45(2) of the Act of 1996.',
  'It says so [here](3).',
  'More is [on the site][1](https://www.example.org).',
])('takes no brackets of `%s` for marks', (line) => {
  expect(marked(line, '(1) One.', line, '[2] Two.', line, '[3] Three.').join('\n')).toContain(line);
});

test('marks a number that touches letters of more than one', () => {
  const lines = marked(...page, 'Four MASHs5 cover it.', '5', 'A hub is a place.');
  expect(lines.slice(-3)).toEqual(['Four MASHs[5] cover it.', '', '[5] A hub is a place.']);
});

test('takes the number of a page above a note of the same number for none of its own', () => {
  const below = marked(...page.slice(0, 5), '3', '', ...page.slice(5)).slice(5);
  expect(below).toEqual([
    '3',
    '',
    '[3] The model is a way of working.',
    '[4] 22 files were reviewed.',
  ]);
});

test.each([
  ['without their notes', page.filter((line) => !/^\d/.test(line))],
  ['in another order', page.toReversed()],
  ['beside marks that are raised', [...page, 'A term\u00B9 is raised here.']],
])('leaves digits alone %s', (_why, lines) => {
  expect(marked(...lines).join('\n')).not.toMatch(/\[[234]\]/);
});

test.each([
  'It takes 5 days, the M5 was closed, and 12.5 percent or 15% agreed.',
  'See www.example.org/reports/model5 for it.',
  'The year 2015 was better.',
])('takes no number of `%s` for the next mark', (line) => {
  const lines = marked(...page, line, '5 A note that nothing points to.');
  expect(lines.slice(-2)).toEqual([line, '5 A note that nothing points to.']);
});

test('takes no date at the start of a line for a note', () => {
  const lines = marked(
    page[0] ?? '',
    'per 1 million population as at',
    '1 July 2017',
    ...page.slice(1),
  );
  expect(lines.slice(1, 4)).toEqual([
    'per 1 million population as at',
    '1 July 2017',
    '[1] Full details are on the website.',
  ]);
});
