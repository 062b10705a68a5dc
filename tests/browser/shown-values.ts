import {
  ancestorsOf,
  attributeOf,
  textOf,
  type HtmlElement,
} from '../../scripts/site/html-page.ts';

/** A figure or grade as a page shows it, with what it says it is of. */
export interface ShownValue {
  report: string;
  /** `metric-crimes`, `prose-wanted-on-pnc-254`, `grade-overall`: the entry that its sign leads to. */
  entry: string;
  area: 'force' | 'england-and-wales';
  words: string;
}

const nation = 'England and Wales';

/** Read every figure and grade that stands beside the sign that says how it was read. */
export function shownValues(elements: readonly HtmlElement[]): ShownValue[] {
  return elements.filter((element) => hasClass(element, 'how-read')).flatMap(valuesBeside);
}

function valuesBeside(sign: HtmlElement): ShownValue[] {
  const [, report = '', entry = ''] =
    /\/about\/data\/([a-z0-9-]+)\/#([\w-]+)$/u.exec(attributeOf(sign, 'href') ?? '') ?? [];
  if (entry === '') return [];
  const value = (area: ShownValue['area'], element: HtmlElement | undefined): ShownValue[] =>
    element === undefined ? [] : [{ report, entry, area, words: wordsOf(element) }];
  const around = ancestorsOf(sign);
  const [parent] = around;
  const row = around.find(({ tagName }) => tagName === 'tr');
  if (parent === undefined) return [];
  if (entry.startsWith('grade-')) return value('force', gradeIn(around));
  // A paragraph of the report shows its figures in its own words.
  if (attributeOf(parent, 'data-from') !== undefined) return [];
  // A row of a force's own table: its sign stands for both figures.
  const own = row
    ? insideOf(row).filter((cell) => attributeOf(cell, 'data-body') !== undefined)
    : [];
  if (own.length > 0)
    return own.flatMap((cell) =>
      value(attributeOf(cell, 'data-body') === nation ? 'england-and-wales' : 'force', cell),
    );
  const stated = row
    ? insideOf(row).filter((cell) => attributeOf(cell, 'data-status') !== undefined)
    : [];
  if (stated.length > 0)
    return [...value('force', stated[0]), ...value('england-and-wales', stated[1])];
  const isNation = (attributeOf(sign, 'aria-label') ?? '').endsWith(nation);
  const item = around.find(({ tagName }) => tagName === 'li');
  const strong = item && insideOf(item).find(({ tagName }) => tagName === 'strong');
  const figure =
    insideOf(parent).find((element) => element.tagName === 'a' && element !== sign) ??
    (row ? undefined : strong);
  return value(isNation ? 'england-and-wales' : 'force', figure);
}

/** The grade in the nearest element around the sign that has one. */
function gradeIn(around: readonly HtmlElement[]): HtmlElement | undefined {
  return around
    .map((element) => insideOf(element).find((inside) => hasClass(inside, 'grade')))
    .find((grade) => grade !== undefined);
}

/** The text of an element, without what only screen readers say. */
function wordsOf(element: HtmlElement): string {
  const hidden = insideOf(element)
    .filter((inside) => hasClass(inside, 'visually-hidden'))
    .map((inside) => textOf(inside));
  return hidden
    .reduce((words, part) => words.replace(part, ''), textOf(element))
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function insideOf(element: HtmlElement): HtmlElement[] {
  return element.childNodes
    .filter((node) => 'tagName' in node)
    .flatMap((child) => [child, ...insideOf(child)]);
}

function hasClass(element: HtmlElement, name: string): boolean {
  return (attributeOf(element, 'class') ?? '').split(' ').includes(name);
}
