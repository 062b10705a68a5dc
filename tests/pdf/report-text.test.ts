import { describe, expect, test } from 'vitest';

import type { TextItem } from '../../src/pdf/page.ts';
import { reportText } from '../../src/pdf/report-text.ts';
import { item, lines, page } from './items.ts';

const bodies = ['Kent Police', 'England and Wales'];

/** A page of running text, so that sizes and distances have something to be measured against. */
const prose = page(
  ...lines(
    Array.from({ length: 20 }, () => 'The force understands the threats that its communities face'),
    60,
    60,
  ),
);

/** Print one page of a document that has a title page and a page of prose before it. */
function pageText(...items: readonly TextItem[]): string {
  const { text } = reportText([page(item('Title', 60, 60)), prose, page(...items)], bodies);
  return text.split('\f\n')[2]?.trimEnd() ?? '';
}

describe('reportText(pages, bodies)', () => {
  test('puts a form feed on a line of its own between pages', () => {
    const pages = [page(item('One', 60, 60)), page(item('Two', 60, 60))];
    expect(reportText(pages, bodies).text).toBe('One\n\n\f\nTwo\n');
  });

  test('parts the numbers of pages from the last lines above them, and joins other numbers', () => {
    const words = (nth: string) => [
      `The force has worked for years with each of its partners in ${nth}`,
      `and it shares all that it knows of the people in place ${nth}.`,
    ];
    const pages = ['4', '5', '6'].map((number) =>
      page(...lines(words(number), 60, 700), item(number, 60, 724)),
    );
    const other = page(...lines(['Its officers know the people of', '82'], 60, 100));
    const { text } = reportText([prose, ...pages, other], bodies);
    const printed = text.split('\f\n').slice(1);
    expect(printed.map((one) => one.trim())).toEqual([
      ...['4', '5', '6'].map((number) => `${words(number).join(' ')}\n\n${number}`),
      'Its officers know the people of 82',
    ]);
  });

  test('unwraps a paragraph and parts it from the next one', () => {
    expect(
      pageText(
        ...lines(['The force investigates most crimes', 'to a good standard.'], 60, 60),
        ...lines(['It needs to do more.'], 60, 92),
      ),
    ).toBe('The force investigates most crimes to a good standard.\n\nIt needs to do more.');
  });

  test('ends a paragraph at a line that stops short, even where the next one is close', () => {
    expect(
      pageText(
        ...lines(['The force is good.', 'It needs to do more so that people are safe.'], 60, 60),
      ),
    ).toBe('The force is good.\n\nIt needs to do more so that people are safe.');
  });

  test('marks larger type as a heading, over two lines too', () => {
    expect(
      pageText(
        item('Preventing crime and tackling', 60, 60, { size: 18 }),
        item('anti-social behaviour', 60, 82, { size: 18 }),
        item('The force is good.', 60, 120),
      ),
    ).toBe('## Preventing crime and tackling anti-social behaviour\n\nThe force is good.');
  });

  test('marks a bold line as a heading, but no bold sentence', () => {
    expect(
      pageText(
        item('Summary', 60, 60, { bold: true }),
        item('The force must act.', 60, 90, { bold: true }),
      ),
    ).toBe('## Summary\n\nThe force must act.');
  });

  test.each(['Good', 'Requires improvement', 'Ungraded'])('takes %s for no heading', (grade) => {
    expect(pageText(item(grade, 60, 60, { size: 16 }))).toBe(grade);
  });

  test('joins the lines of a list item and keeps items apart', () => {
    expect(
      pageText(
        item('•', 60, 60),
        ...lines(['The force should ensure that it has', 'enough detectives.'], 78, 60),
        item('•', 60, 84),
        item('The force should review it.', 78, 84),
      ),
    ).toBe(
      '- The force should ensure that it has enough detectives.\n- The force should review it.',
    );
  });

  test('begins a new paragraph at each footnote, however close', () => {
    expect(
      pageText(
        item('3', 60, 700, { size: 5 }),
        item('A model for the', 66, 703, { size: 8 }),
        item('response.', 60, 712, { size: 8 }),
        item('4', 60, 718, { size: 5 }),
        item('Golden hour.', 66, 721, { size: 8 }),
      ),
    ).toBe('³ A model for the response.\n\n⁴ Golden hour.');
  });

  test('writes contents with a tab before the page, and no leaders', () => {
    expect(
      pageText(
        item('Force in numbers ........................ 3', 60, 60),
        item('Annex A – About the data . . . . . . 32', 60, 72),
      ),
    ).toBe('Force in numbers\t3\nAnnex A – About the data\t32');
  });

  test('keeps turned text after the rest of its page', () => {
    expect(pageText(item('per 1,000', 40, 300, { turned: true }), item('Figure 1', 60, 60))).toBe(
      'Figure 1\n\nper 1,000',
    );
  });

  test('reads prose in two columns one column after the other', () => {
    const left = ['The left column has', 'four lines of words', 'before the reader gets', 'to it'];
    const right = [
      'the right column where',
      'the sentence goes on',
      'for as many lines as',
      'that.',
    ];
    expect(pageText(...lines(left, 60, 60), ...lines(right, 300, 60))).toBe(
      `${left.join(' ')}\n\n${right.join(' ')}`,
    );
  });

  describe('in a table', () => {
    const header = [
      item('Question', 60, 60),
      item('Grade', 250, 60),
      item('Last inspected', 400, 60),
    ];
    const expected =
      'Question\tGrade\tLast inspected\n' +
      'Preventing crime and tackling anti-social behaviour\tRequires improvement\t2017\n' +
      'Specialist capabilities\tUngraded\t2016';

    test('joins a wrapped cell beside cells that stand in the middle', () => {
      expect(
        pageText(
          ...header,
          ...lines(['Preventing crime and tackling anti-', 'social behaviour'], 60, 90),
          item('Requires improvement', 250, 96),
          item('2017', 400, 96),
          item('Specialist capabilities', 60, 132),
          item('Ungraded', 250, 132),
          item('2016', 400, 132),
        ),
      ).toBe(expected);
    });

    test('joins two wrapped cells that begin at the top', () => {
      expect(
        pageText(
          ...header,
          ...lines(['Preventing crime and tackling anti-', 'social behaviour'], 60, 90),
          ...lines(['Requires', 'improvement'], 250, 90),
          item('2017', 400, 90),
          item('Specialist capabilities', 60, 132),
          item('Ungraded', 250, 132),
          item('2016', 400, 132),
        ),
      ).toBe(expected);
    });

    test('parts rows that stand as close as lines do, by the year that each has', () => {
      expect(
        pageText(
          ...header,
          ...lines(['Preventing crime and tackling anti-', 'social behaviour'], 60, 72),
          ...lines(['Requires improvement'], 250, 72),
          item('2017', 400, 72),
          item('Specialist capabilities', 60, 96),
          item('Ungraded', 250, 96),
          item('2016', 400, 96),
        ),
      ).toBe(expected);
    });
  });
});
