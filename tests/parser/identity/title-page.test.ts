import { describe, expect, test } from 'vitest';
import { readLines } from '../../../src/parser/text/lines.ts';
import {
  isbnCheckDigit,
  readIntegratedTitle,
  readTitlePage,
} from '../../../src/parser/identity/title-page.ts';

const read = (text: string) => readTitlePage(readLines(text));
const title = 'PEEL: Police effectiveness 2017';

describe('readTitlePage(lines)', () => {
  test.each([
    ['PEEL: Police effectiveness 2017', 'effectiveness', 2017],
    ['# **PEEL: Police effectiveness 2017**', 'effectiveness', 2017],
    ['PEEL: Police\neffectiveness\n2017', 'effectiveness', 2017],
    ['PEEL:  Police  effectiveness  2017', 'effectiveness', 2017],
    ['PEEL Police Efficiency 2016', 'efficiency', 2016],
    ['PEEL: Police legitimacy (including leadership) 2017', 'legitimacy', 2017],
  ])('reads the title `%s`', (text, pillar, year) => {
    expect(read(`\n${text}`)).toMatchObject({ pillar, year, titleLine: 2 });
  });

  test.each([
    ['Police effectiveness 2017'],
    ['PEEL: Police effectiveness'],
    ['PEEL: Police effectiveness 2018/19'],
    ['PEEL: Police effectiveness 2018–19'],
    ['PEEL: Police effectiveness, efficiency and legitimacy 2018/19'],
  ])('finds no title of one pillar and year in `%s`', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test.each([
    ['An inspection of Durham Constabulary', 'Durham Constabulary', 2],
    ['A inspection of Durham Constabulary', 'Durham Constabulary', 2],
    ['AN INSPECTION OF DURHAM CONSTABULARY', 'DURHAM CONSTABULARY', 2],
    ['An inspection of\n\nDurham Constabulary', 'Durham Constabulary', 4],
    ['**An inspection of Durham Constabulary**', 'Durham Constabulary', 2],
  ])('reads the force after `%s`', (text, firstLine, endLine) => {
    expect(read(`${title}\n${text}`)?.inspected).toMatchObject({
      firstLine,
      source: { line: 2, endLine },
    });
  });

  test.each([
    [`Kent Police’s response to ${title}\nAn inspection of Kent Police`, 1],
    [`Kent Police\nResponse under section 55 to the report\n${title}`, 2],
    [`${title} – revisit\nAn inspection of Kent Police`, 1],
    [`DRAFT\n\n${title}`, 1],
    [`${title}\nAn inspection of Kent Police\nCorrigendum`, 3],
  ])('finds the words of another document than the report in “%s”', (text, line) => {
    expect(read(text)?.otherwise?.line).toBe(line);
  });

  test.each([
    `${title}\nAn inspection of Kent Police\nMarch 2018`,
    `${title}\nContents\nResponse to the public`,
    `${title} An inspection of Kent Police March 2018 ${'It answers calls. '.repeat(20)}Its response to them is good.`,
    `${title}\nAn inspection of Kent Police\n\n\n\n\nIts response to calls is good.`,
  ])('finds none in “%s”', (text) => {
    expect(read(text)?.otherwise).toBeUndefined();
  });

  test.each([
    ['March 2018', '2018-03'],
    ['DECEMBER 2017', '2017-12'],
    ['Published March 2018', undefined],
    ['12 March 2018', undefined],
    ['March 2018 is the month', undefined],
    ['Contents\nIncidents per 1,000 population 12 months to 31\nMarch 2017', undefined],
    ['7 Contents\nMarch 2017', undefined],
    ['Force in numbers 3\nMarch 2017', undefined],
    ['An inspection of Durham Constabulary March 2018', '2018-03'],
  ])('reads the month of publication from `%s`', (text, published) => {
    expect(read(`${title}\n${text}`)?.published).toBe(published);
  });

  test.each([
    ['ISBN: 978-1-78655-526-7', '978-1-78655-526-7'],
    ['ISBN 978 1 78655 526 7', '978 1 78655 526 7'],
    ['ISBN: 9781786555267', '9781786555267'],
    ['ISBN-10: 0-306-40615-2', '0-306-40615-2'],
    ['978-1-78655-526-7', undefined],
  ])('reads the ISBN from `%s`', (text, printed) => {
    expect(read(`${title}\n${text}`)?.isbn?.printed).toBe(printed);
  });

  test('reads a title page set in wide columns', () => {
    const page = read(
      ['PEEL:', 'Police', 'effectiveness', '2017\nAn', 'inspection', 'of   Kent', 'Police'].join(
        ' '.repeat(34),
      ),
    );
    expect(page).toMatchObject({ title: 'PEEL: Police effectiveness 2017', year: 2017 });
    expect(page?.inspected?.words).toMatch(/^Kent Police/);
  });

  test('looks for the title near the start alone', () => {
    expect(read(`${'\n'.repeat(200)}${title}`)).toBeUndefined();
  });
});

describe('readIntegratedTitle(lines)', () => {
  test.each([
    [
      'PEEL: Police effectiveness, efficiency and legitimacy 2018/19',
      'effectiveness, efficiency and legitimacy',
      '2018/19',
    ],
    ['PEEL 2021/22', 'PEEL', '2021/22'],
    ['PEEL 2023–2025', 'PEEL', '2023–2025'],
  ])('names `%s`', (text, pillar, year) => {
    expect(readIntegratedTitle(readLines(`\n${text}`))).toEqual({ pillar, year, line: 2 });
  });
});

describe('isbnCheckDigit(printed)', () => {
  test.each([
    ['978-1-78655-526-7', '7'],
    ['978-0-306-40615-7', '7'],
    ['978-3-16-148410-0', '0'],
    ['0-306-40615-2', undefined],
    ['978-1-78655', undefined],
  ])('of %s is %s', (printed, digit) => {
    expect(isbnCheckDigit(printed)).toBe(digit);
  });
});
