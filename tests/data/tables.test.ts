import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { dataPackage, dataTables } from '../../src/data/data-package.ts';
import { figureRows, figuresTable } from '../../src/data/figures-table.ts';
import { findingRows, findingsTable } from '../../src/data/findings-table.ts';
import { gradeRows, gradesTable } from '../../src/data/grades-table.ts';
import { pythonExample } from '../../src/data/python-example.ts';
import { toCsv } from '../../src/data/table.ts';
import { observe } from '../../src/observations/observe.ts';
import { recordsInOrder } from '../../src/summary/records-in-order.ts';
import { parsedReports } from '../parser/content-reports.ts';

const records = recordsInOrder(
  parsedReports.flatMap(({ record }) => (record ? [{ data: record }] : [])),
);
const addressOf = (path: string): string => `https://peel.example${path}`;
const files = {
  figures: toCsv(figuresTable(addressOf), figureRows(observe(records))),
  grades: toCsv(gradesTable(addressOf), gradeRows(records)),
  findings: toCsv(findingsTable(addressOf), findingRows(records)),
};

function rowsOf(file: string): Record<string, string>[] {
  return parse<Record<string, string>>(file, { columns: true });
}

function golden(id: string): {
  metrics: { metric: string; force: { status: string; value?: number } }[];
  judgments: { question: string; grade: string; lastInspected: number }[];
  areasForImprovement: { text: string }[];
} {
  return JSON.parse(readFileSync(`tests/golden/${id}.json`, 'utf8')) as ReturnType<typeof golden>;
}

describe.each(records.map(({ id }) => id))('%s', (id) => {
  test('has in figures.csv what a person read in Force in numbers', () => {
    const rows = rowsOf(files.figures).filter(
      (row) => row.report === id && row.place === 'force-in-numbers' && row.area === 'force',
    );
    const read = golden(id).metrics.map(({ metric, force }) => [
      metric,
      force.status,
      force.value === undefined ? '' : String(force.value),
    ]);
    expect(rows.map(({ measure, status, value }) => [measure, status, value])).toEqual(read);
  });

  test('has in grades.csv what a person read in the judgments', () => {
    const rows = rowsOf(files.grades).filter(
      (row) => row.report === id && row.question !== 'overall',
    );
    expect(rows.map(({ question, grade, year }) => [question, grade, year])).toEqual(
      golden(id).judgments.map(({ question, grade, lastInspected }) => [
        question,
        grade,
        String(lastInspected),
      ]),
    );
  });

  test('has in findings.csv the areas for improvement that a person read', () => {
    const rows = rowsOf(files.findings).filter(
      (row) => row.report === id && row.kind === 'area-for-improvement',
    );
    expect(rows.map(({ text }) => text)).toEqual(
      golden(id).areasForImprovement.map(({ text }) => text),
    );
  });
});

test('figures.csv marks a period that is not stated, and gives the prose its base', () => {
  const [warrants] = rowsOf(files.figures).filter(
    (row) => row.value === '118.9' && row.area === 'force',
  );
  expect(warrants).toMatchObject({ measure: 'european-arrest-warrants', period: '' });
  const [charged] = rowsOf(files.figures).filter((row) => row.value === '8.5');
  expect(charged).toMatchObject({ force: 'northamptonshire', place: 'prose' });
  expect(charged?.base).toContain('cases');
});

test('the columns are those that other people’s scripts read', () => {
  expect(rowsOf(files.figures).map((row) => Object.keys(row).join())[0]).toBe(
    'report,force,programme,measure,name,place,area,status,value,printed,unit,base,period,period_from,period_to,comparison,caveat,quote,line,address,contradicted_by',
  );
  expect(rowsOf(files.grades).map((row) => Object.keys(row).join())[0]).toBe(
    'report,force,programme,question,title,grade,year,basis,line,address',
  );
  expect(rowsOf(files.findings).map((row) => Object.keys(row).join())[0]).toBe(
    'report,force,programme,kind,question,section,text,group_same_words,group_same_matter,line,address',
  );
});

test.each(['=1+1', '+SUM(A1)', '-cmd', '@here'])('a cell of `%s` cannot run', (words) => {
  const columns = [{ name: 'a', type: 'string', description: '', cell: () => words }] as const;
  expect(toCsv({ columns }, [{}])).toBe(`a\r\n'${words}\r\n`);
});

test.each(['-0.05', '+10', '2,015'])('a printed `%s` stays as it is', (words) => {
  const columns = [{ name: 'a', type: 'string', description: '', cell: () => words }] as const;
  expect(rowsOf(toCsv({ columns }, [{}]))).toEqual([{ a: words }]);
});

test('the data package names every file and its columns', () => {
  expect(JSON.stringify(dataPackage(['kent-2017-effectiveness'], false))).toContain(
    'records/kent-2017-effectiveness.json',
  );
  for (const { name, columns } of dataTables) {
    const [header] = parse(files[name as keyof typeof files], { columns: false });
    expect(columns.map((column) => column.name)).toEqual(header);
  }
});

const hasPython = spawnSync('python3', ['--version']).status === 0;

test.skipIf(!hasPython)('the example in Python prints the table of arrests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'figures-'));
  writeFileSync(join(folder, 'figures.csv'), files.figures);
  const { stdout } = spawnSync('python3', ['-'], {
    cwd: folder,
    input: pythonExample,
    encoding: 'utf8',
  });
  const lines = stdout.trim().split('\n');
  expect(lines.map((line) => line.split(' | ').slice(0, 2))).toEqual([
    ['bedfordshire', '56.3'],
    ['cambridgeshire', '52.8'],
    ['leicestershire', '45'],
    ['northamptonshire', '39.1'],
    ['staffordshire', '32.4'],
  ]);
  expect(lines.at(-1)).toContain('recording practices');
});
