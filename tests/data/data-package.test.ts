import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import Ajv2020 from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';

import { dataPackage } from '../../src/data/data-package.ts';
import { figureRows, figuresTable } from '../../src/data/figures-table.ts';
import { findingRows, findingsTable } from '../../src/data/findings-table.ts';
import { gradeRows, gradesTable } from '../../src/data/grades-table.ts';
import { toCsv } from '../../src/data/table.ts';
import { observe } from '../../src/observations/observe.ts';
import { GET } from '../../src/pages/data/schema/record.json.ts';
import { recordsInOrder } from '../../src/summary/records-in-order.ts';
import { parsedReports } from '../parser/content-reports.ts';

interface Resource {
  name: string;
  profile: string;
  path: string;
  schema?: { fields: { name: string; type: string }[] };
}

const records = recordsInOrder(
  parsedReports.flatMap(({ record }) => (record ? [{ data: record }] : [])),
);
const described = dataPackage(
  records.map(({ id }) => id),
  false,
) as { profile: string; resources: Resource[] };
const tables = described.resources.filter(({ profile }) => profile === 'tabular-data-resource');

/** List what a profile of the standard has against a descriptor. */
function faultsOf(profile: string, descriptor: unknown): string[] {
  const schema = JSON.parse(
    readFileSync(`tests/data/frictionless/${profile}.json`, 'utf8'),
  ) as object;
  // The profiles carry notes of their own beside the words of JSON Schema.
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const isValid = ajv.validate(schema, descriptor);
  return isValid
    ? []
    : (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

describe('the data package', () => {
  test('is what the standard calls a data package', () => {
    expect(faultsOf('data-package', described)).toEqual([]);
  });

  test('is no tabular one, because it has resources that are no tables', () => {
    const isTabular = tables.length === described.resources.length;
    expect(described.profile).toBe(isTabular ? 'tabular-data-package' : 'data-package');
  });

  test.each(tables)('describes the table `$name` as the standard asks', (table) => {
    expect(faultsOf('tabular-data-resource', table)).toEqual([]);
  });

  test('would not pass with a resource that has neither a path nor data', () => {
    expect(faultsOf('data-package', { ...described, resources: [{ name: 'lost' }] })).not.toEqual(
      [],
    );
  });

  test('would not pass with a table whose fields have no names', () => {
    const [table] = tables;
    const nameless = { ...table, schema: { fields: [{ type: 'string' }] } };
    expect(faultsOf('tabular-data-resource', nameless)).not.toEqual([]);
  });
});

/** What a cell of each type looks like, in the terms of a Table Schema; empty is missing. */
const forms: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/u,
  integer: /^-?\d+$/u,
  number: /^-?\d+(?:\.\d+)?$/u,
  date: /^\d{4}-\d\d-\d\d$/u,
};

const addressOf = (path: string): string => `https://peel.example${path}`;
const files: Readonly<Record<string, string>> = {
  figures: toCsv(figuresTable(addressOf), figureRows(observe(records))),
  grades: toCsv(gradesTable(addressOf), gradeRows(records)),
  findings: toCsv(findingsTable(addressOf), findingRows(records)),
};

test.each(tables)('the cells of `$name` are of the types that the package says', (table) => {
  const rows = parse<Record<string, string>>(files[table.name] ?? '', { columns: true });
  expect(rows.length).toBeGreaterThan(20);
  const wrong = (table.schema?.fields ?? []).flatMap(({ name, type }) =>
    rows
      .map((row) => row[name] ?? 'no such column')
      .filter((cell) => cell !== '' && forms[type]?.test(cell) !== true)
      .map((cell) => `${name} is no ${type}: ${cell}`),
  );
  expect(wrong).toEqual([]);
});

test.each(records)('the record of $id fits the published JSON Schema', async (record) => {
  const schema = (await GET().json()) as object;
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.validate(schema, JSON.parse(JSON.stringify(record)));
  expect(ajv.errors ?? []).toEqual([]);
});
