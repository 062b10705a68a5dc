import { describe, expect, test } from 'vitest';
import { readTitlePage } from '../../../src/parser/identity/title-page.ts';
import { readLines } from '../../../src/parser/text/lines.ts';
import { settleFurniture, withFurniture } from '../../../src/parser/outline/furniture.ts';
import type { Part, PlacedLine } from '../../../src/parser/report-tree.ts';
import type { ChapterKind } from '../../../src/schema/document.ts';

const page = [
  'PEEL: Police effectiveness 2017',
  'An inspection of Durham Constabulary',
  '',
  '',
  '',
];

/** Lines after a title page, with the reason for which each is out of the flow. */
function reasons(...body: string[]): (string | undefined)[] {
  const lines = readLines([...page, ...body].join('\n'));
  const titlePage = readTitlePage(lines);
  if (!titlePage) throw new Error('no title page');
  const isName = (key: string) => key === 'durham constabulary';
  const placed = withFurniture(lines, { titlePage, isContent: () => false, isName });
  const settled = settleFurniture(chaptersOf(placed), isName);
  return settled
    .flatMap(({ children }) => children.map(({ furniture }) => furniture))
    .slice(page.length);
}

/** The title page, Force in numbers from its heading to that of the next chapter, and that. */
function chaptersOf(lines: readonly PlacedLine[]): Part[] {
  const numbers = lines.findIndex(({ plain }) => plain === 'Force in numbers');
  const next = lines.findIndex(({ plain }) => plain === 'Risk-based inspection');
  const [from, to] = [numbers < 0 ? page.length : numbers, next < 0 ? lines.length : next];
  const part = (kind: ChapterKind, children: readonly PlacedLine[]): Part => {
    return { type: 'part', chapter: { kind, title: kind }, hasHeading: true, children };
  };
  return [
    part('title-page', lines.slice(0, from)),
    part(numbers < 0 ? 'overview' : 'force-in-numbers', lines.slice(from, to)),
    part('risk-based-inspection', lines.slice(to)),
  ];
}

describe('withFurniture(lines, titlePage)', () => {
  test.each([
    ['UNDER EMBARGO UNTIL 00.01 ON THURSDAY 22 MARCH 2018', 'embargo'],
    ['Embargoed until 00:01', 'embargo'],
    ['Page 4 of 32', 'page-number'],
    ['- 4 -', 'page-number'],
    ['4 | Page', 'page-number'],
    ['4 of 32', 'page-number'],
    ['4/32', 'page-number'],
    ['p. 4', 'page-number'],
    ['[Page 4]', 'page-number'],
    ['## Page 4', 'page-number'],
    ['--- PAGE 4 ---', 'page-number'],
    ['{4}------', 'page-number'],
    ['<!-- image -->', 'chart-text'],
    ['![](page-4.jpeg)', 'chart-text'],
    ['^^^^^^^^', 'rule'],
    ['```text', 'rule'],
    ['12', 'page-number'],
    ['---', 'rule'],
    ['_', 'rule'],
    ['|---|:-:|', 'rule'],
    ['–', 'rule'],
    ['PEEL: Police effectiveness 2017', 'running-header'],
    ['4 PEEL Police effectiveness 2017', 'running-header'],
    ['PEEL: Police effectiveness 2017 – An inspection of Durham Constabulary 7', 'running-header'],
    ['1.400 1,200 1,000 800 600 400 200 0 Staffordshire Gwent', 'chart-text'],
  ])('takes `%s` out of the flow: %s', (line, reason) => {
    expect(reasons(line)).toEqual([reason]);
  });

  test.each([
    ['2017'],
    ['1,282'],
    ['- The force should look again.'],
    ['The embargo was lifted.'],
    ['PEEL: Police effectiveness 2017 found that the force is good.'],
    ['PEEL: Police effectiveness 2017 on other forces'],
    ['199 282 35 31 officers'],
  ])('leaves `%s` in the flow', (line) => {
    expect(reasons(line)).toEqual([undefined]);
  });

  test('takes a number alone for a figure inside Force in numbers', () => {
    expect(reasons('Force in numbers', '', '35', '', '–', '**–**', '')).toEqual(
      Array.from({ length: 7 }, () => undefined),
    );
  });

  test('takes it for a page number beside a form feed', () => {
    expect(reasons('Force in numbers', '', '35', '', '4', '\fAnti-social behaviour', '31')).toEqual(
      [...[undefined, undefined, undefined, undefined, 'page-number', undefined, undefined]],
    );
  });

  test.each([
    ['on the line of the form feed', ['\f4']],
    ['under a form feed', ['\f', '', '4']],
    ['three lines above one', ['4', '', '', '\fAnti-social behaviour']],
  ])('takes it for a page number %s', (_where, body) => {
    expect(reasons('Force in numbers', '35', 'Incidents', ...body)).toContain('page-number');
  });

  test.each([
    ['under the words of a new page', ['\fAnti-social behaviour', '31']],
    ['four lines above a form feed', ['31', '', '', '', '\fAnti-social behaviour']],
  ])('takes it for a figure %s', (_where, body) => {
    expect(reasons('Force in numbers', '35', 'Incidents', ...body)).not.toContain('page-number');
  });

  test.each([
    ['inside Force in numbers', ['Force in numbers', '\f', '135', 'Incidents']],
    ['amid a sentence', ['Summary', 'It had 4.8 arrests per', '100', 'domestic incidents.']],
  ])('takes no number of three digits for that of a page: %s', (_where, body) => {
    expect(reasons(...body)).not.toContain('page-number');
  });

  test('takes it for a page number again after Force in numbers', () => {
    expect(reasons('Force in numbers', '35', 'Risk-based inspection', '35').at(-1)).toBe(
      'page-number',
    );
  });
});

test('keeps the name of a force that ends a sentence at the foot of a page, and finds one that is its head', () => {
  const pages = (name: string) => [4, 5, 6].flatMap((number) => ['of', name, String(number)]);
  const number = 'page-number';
  const [kept, head] = [undefined, 'running-header'];
  expect(reasons(...pages('Durham Constabulary.'))).toEqual(
    [4, 5, 6].flatMap(() => [undefined, kept, number]),
  );
  expect(reasons(...pages('Durham Constabulary'))).toEqual(
    [4, 5, 6].flatMap(() => [undefined, head, number]),
  );
});
