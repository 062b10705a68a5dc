import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';

import { attributeOf, loadPage, textOf } from '../../scripts/site/html-page.ts';
import { listPages } from '../../scripts/site/list-pages.ts';
import { shownValues, type ShownValue } from './shown-values.ts';
import { SITE } from './site-under-test.ts';

type Row = Record<string, string>;

/** Read a file of the data to take away, as others would. */
function rowsOf(file: string): Row[] {
  return parse<Row>(readFileSync(join(SITE, 'data', file)), { columns: true });
}

const figures = rowsOf('figures.csv');
const grades = rowsOf('grades.csv');
const pages = await Promise.all((await listPages(SITE)).map(loadPage));
const shown = pages.flatMap(({ route, elements }) =>
  shownValues(elements).map((value) => ({ route, ...value })),
);

/** A printed figure as pages show it; worked out here, so that the site is not its own judge. */
function inPrint({ printed = '', unit = '' }: Row): string {
  return `${printed.replace('-', '−')}${unit.startsWith('percent') ? '%' : ''}`;
}

/** The rows that a shown figure can be: of its report, measure, place and area. */
function rowsFor({ report, entry, area }: ShownValue): Row[] {
  const [, metric] = /^metric-(.+)$/u.exec(entry) ?? [];
  const [, told] = /^prose-(.+)-\d+$/u.exec(entry) ?? [];
  return figures.filter(
    (row) =>
      row.report === report &&
      row.area === area &&
      row.measure === (metric ?? told) &&
      row.place === (metric === undefined ? 'prose' : 'force-in-numbers'),
  );
}

const isFigure = /^[+−]?\d/u;

function isStatedBy(words: string, rows: readonly Row[]): boolean {
  return rows.some((row) => {
    const figure = inPrint(row);
    return (
      row.status === 'stated' &&
      words.startsWith(figure) &&
      !/^[\d.]/u.test(words.slice(figure.length))
    );
  });
}

describe('pages and figures.csv', () => {
  const stated = shown.filter(
    ({ entry, words }) => !entry.startsWith('grade-') && isFigure.test(words),
  );

  test('have figures to compare on every kind of page', () => {
    const kinds = new Set(stated.map(({ route }) => route.split('/')[1]));
    expect([...kinds].toSorted()).toEqual(['compare', 'forces', 'metrics', 'questions']);
    expect(stated.length).toBeGreaterThan(400);
  });

  test('agree on every figure that a page shows', () => {
    const wrong = stated.filter((value) => !isStatedBy(value.words, rowsFor(value)));
    expect(wrong).toEqual([]);
  });

  test('agree on every figure that is missing', () => {
    const gaps = shown.filter(
      ({ entry, words }) => entry.startsWith('metric-') && !isFigure.test(words),
    );
    const wrong = gaps.filter((value) => rowsFor(value).some(({ status }) => status === 'stated'));
    expect(wrong).toEqual([]);
  });

  test('agree that no figure of the file is shown nowhere', () => {
    const unseen = figures
      .filter((row) => row.status === 'stated' && row.area === 'force')
      .filter((row) => row.comparison !== undefined && !isOfYearBefore(row))
      .filter(
        (row) =>
          !stated.some((value) => rowsFor(value).includes(row) && isStatedBy(value.words, [row])),
      );
    expect(unseen.map(({ report, measure, printed }) => [report, measure, printed])).toEqual([]);
  });
});

/** The year before stands in a sentence of its own beside the current figure. */
function isOfYearBefore(row: Row): boolean {
  return figures.some(
    (other) =>
      other.report === row.report &&
      other.measure === row.measure &&
      other.quote === row.quote &&
      other.place === 'prose' &&
      row.place === 'prose' &&
      (other.period_to ?? '') > (row.period_to ?? ''),
  );
}

describe('pages and grades.csv', () => {
  const graded = shown.filter(({ entry }) => entry.startsWith('grade-'));

  test('agree on every grade that a page shows', () => {
    expect(graded.length).toBeGreaterThan(50);
    const wrong = graded.filter(({ report, entry, words }) => {
      const row = grades.find(
        (known) => known.report === report && entry === `grade-${known.question ?? ''}`,
      );
      return row?.grade !== words.toLowerCase().replaceAll(' ', '-');
    });
    expect(wrong).toEqual([]);
  });
});

describe('charts and figures.csv', () => {
  const drawn = pages.flatMap(({ route, elements }) => {
    const measure = /^\/metrics\/([a-z-]+)\/$/u.exec(route)?.[1];
    return measure === undefined ? [] : elements.map((element) => ({ measure, element }));
  });

  test('agree on every bar', () => {
    const bars = drawn.filter(({ element }) => attributeOf(element, 'data-value') !== undefined);
    expect(bars.length).toBeGreaterThan(30);
    const wrong = bars.flatMap(({ measure, element }) => {
      const [force, value, words] = ['data-force', 'data-value', 'data-words'].map(
        (name) => attributeOf(element, name) ?? '',
      );
      const isThere = figures.some(
        (row) =>
          row.force === force &&
          row.measure === measure &&
          row.area === 'force' &&
          row.value === value &&
          `${inPrint(row)}${row.contradicted_by === '' ? '' : ' (in doubt)'}` === words,
      );
      return isThere ? [] : [{ measure, force, value, words }];
    });
    expect(wrong).toEqual([]);
  });

  test('agree on every line of England and Wales', () => {
    const lines = drawn.filter(({ element }) => attributeOf(element, 'data-nation') !== undefined);
    expect(lines.length).toBeGreaterThan(10);
    const wrong = lines.flatMap(({ measure, element }) => {
      const value = attributeOf(element, 'data-nation');
      const isThere = figures.some(
        (row) => row.measure === measure && row.area === 'england-and-wales' && row.value === value,
      );
      return isThere ? [] : [{ measure, value }];
    });
    expect(wrong).toEqual([]);
  });

  test('name in words only figures of the file', () => {
    const names = drawn.flatMap(({ measure, element }) =>
      element.tagName === 'canvas'
        ? [{ measure, name: attributeOf(element, 'aria-label') ?? '' }]
        : [],
    );
    expect(names.length).toBeGreaterThan(10);
    const wrong = names.flatMap(({ measure, name }) => {
      const own = figures.filter((row) => row.measure === measure && row.status === 'stated');
      const forces = new Set(own.map(({ force = '' }) => force));
      return [...forces].flatMap((force) => {
        const said = new RegExp(`${force}:? ([+−]?[\\d.]*\\d%?)`, 'iu').exec(name)?.[1];
        const isThere = own.some((row) => row.force === force && inPrint(row) === said);
        return said === undefined || isThere ? [] : [{ measure, force, said }];
      });
    });
    expect(wrong).toEqual([]);
  });
});

test('the records to take away have the figures of the file', () => {
  for (const report of new Set(figures.map((row) => row.report ?? ''))) {
    const record = JSON.parse(
      readFileSync(join(SITE, 'data/records', `${report}.json`), 'utf8'),
    ) as {
      metrics: {
        metric: string;
        force: { printed?: string };
        englandAndWales: { printed?: string };
      }[];
    };
    for (const { metric, force, englandAndWales } of record.metrics) {
      const rows = figures.filter(
        (row) =>
          row.report === report && row.measure === metric && row.place === 'force-in-numbers',
      );
      expect(rows.map(({ printed }) => printed)).toEqual([
        force.printed ?? '',
        englandAndWales.printed ?? '',
      ]);
    }
  }
});

test('the page of how a report was read shows what the file has', () => {
  const wrong = pages.flatMap(({ route, elements }) => {
    const report = /^\/about\/data\/([a-z0-9-]+)\/$/u.exec(route)?.[1];
    if (report === undefined) return [];
    return elements
      .filter((element) => element.tagName === 'article')
      .flatMap((article) => {
        const entry = attributeOf(article, 'id') ?? '';
        if (entry.startsWith('grade-')) return [];
        const words = textOf(article).replaceAll(/\s+/gu, ' ');
        const [force, nation] = (['force', 'england-and-wales'] as const).map((area) =>
          rowsFor({ report, entry, area, words: '' }).filter(({ status }) => status === 'stated'),
        );
        const said = /: ([+−]?\d[\d.]*%?)[^:]*England and Wales: ([+−]?\d[\d.]*%?)/u.exec(words);
        if (said === null || force?.length === 0 || nation?.length === 0) return [];
        return isStatedBy(said[1] ?? '', force ?? []) && isStatedBy(said[2] ?? '', nation ?? [])
          ? []
          : [{ report, entry, said: said[0] }];
      });
  });
  expect(wrong).toEqual([]);
});
