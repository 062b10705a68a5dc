import { expect, test } from 'vitest';

import { reportText } from '../../src/pdf/report-text.ts';
import type { TextItem } from '../../src/pdf/page.ts';
import { item, lines, page } from './items.ts';

const wide = 'The force understands the threats that people face';

function paragraphsOf(...items: readonly TextItem[]): string[] {
  const prose = page(...lines(Array<string>(20).fill(wide), 40, 60, { size: 9 }));
  const { text } = reportText([page(item('Title', 60, 60)), prose, page(...items)], []);
  return (text.split('\f\n')[2] ?? '').trim().split('\n\n');
}

test('reads two columns one after the other, with headings and short paragraphs level with the other column', () => {
  const small = { size: 9 };
  expect(
    paragraphsOf(
      item('Identifying vulnerability', 40, 60, { size: 14 }),
      ...lines([...Array<string>(8).fill(wide), 'and acts on them.'], 40, 80, small),
      item('It has a plan.', 40, 200, small),
      ...lines([...Array<string>(9).fill(wide), 'and talks to them.'], 310, 60, small),
      item('Mental health', 310, 190, { size: 14 }),
      item('Nurses advise officers.', 310, 210, small),
    ),
  ).toEqual([
    '## Identifying vulnerability',
    `${Array<string>(8).fill(wide).join(' ')} and acts on them.`,
    'It has a plan.',
    `${Array<string>(9).fill(wide).join(' ')} and talks to them.`,
    '## Mental health',
    'Nurses advise officers.',
  ]);
});

test('keeps the words of a justified line together, however far apart they are', () => {
  const small = { size: 9 };
  // Nine point type of 50 letters reaches from 40 to 265; four words of 30 letters leave gaps of 30 points.
  const stretched = ['including', 'peoplewho', 'moved', 'thereto'];
  const [a = '', b = '', c = '', d = ''] = stretched;
  expect(
    paragraphsOf(
      ...lines([wide, wide], 40, 60, small),
      item(a, 40, 84, small),
      item(b, 40 + 40.5 + 30, 84, small),
      item(c, 40 + 81 + 60, 84, small),
      item(d, 265 - 31.5, 84, small),
      item('this year.', 40, 96, small),
    ),
  ).toEqual([`${wide} ${wide} including peoplewho moved thereto this year.`]);
});

test('reads a table whose cells stand in two columns row by row', () => {
  const small = { size: 9 };
  expect(
    paragraphsOf(
      ...lines([wide, wide, wide], 40, 60, small),
      ...[item('Prevention', 40, 120, small), item('Good', 310, 120, small)],
      ...[item('Investigation', 40, 150, small), item('Outstanding', 310, 150, small)],
    ).slice(1),
  ).toEqual(['Prevention\tGood\nInvestigation\tOutstanding']);
});

test('reads the columns of a page with little text where other pages have theirs', () => {
  const small = { size: 9 };
  // No two pages have a line at one place, which would be a running head.
  const full = (nth: number): ReturnType<typeof page> =>
    page(
      ...lines(Array<string>(20).fill(wide), 40, 60 + 3 * nth, small),
      ...lines(Array<string>(20).fill(wide), 310, 60 + 3 * nth, small),
    );
  const last = page(
    item('Annex A', 40, 50, { size: 14 }),
    ...lines([wide, wide, wide, wide, 'and acts on them.'], 40, 70, small),
    ...lines([wide, wide, 'and talks to them.'], 310, 50, small),
  );
  const read = (fullPages: number): string[] => {
    const pages = Array.from({ length: fullPages }, (_none, nth) => full(nth));
    const { text } = reportText([page(item('Title', 60, 60)), ...pages, last], []);
    return (text.split('\f\n').at(-1) ?? '').trim().split('\n\n');
  };
  const inColumns = [
    '## Annex A',
    `${Array<string>(4).fill(wide).join(' ')} and acts on them.`,
    `${wide} ${wide} and talks to them.`,
  ];
  expect(read(3)).toEqual(inColumns);
  expect(read(2)).not.toEqual(inColumns);
});
