import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { compareReports } from '../../scripts/parse/compare-reports.ts';
import { parseReports, type ParsedReport } from '../../src/parser/parse-reports.ts';
import { forces } from '../../src/register/forces.ts';
import { describeReport, type ReportDescription } from '../reports-written/description.ts';
import { layouts } from '../reports-written/layouts.ts';
import { writeReport } from '../reports-written/write-report.ts';

const bedfordshire = 'content/reports/bedfordshire-2017-effectiveness.txt';

function parsed(text: string): ParsedReport[] {
  const files = [{ path: 'report.txt', bytes: new TextEncoder().encode(text) }];
  return parseReports({ files, register: forces });
}

function written(report: Partial<ReportDescription> = {}): ParsedReport[] {
  return parsed(writeReport(describeReport(report), layouts.plain));
}

test('nothing is said of a report that says the same on other lines', () => {
  const text = readFileSync(bedfordshire, 'utf8');
  expect(compareReports(parsed(text), parsed(`\n\n${text}`))).toBe('Nothing would change.\n');
});

test('a changed figure is named with both values and the pages that show it', () => {
  const text = readFileSync(bedfordshire, 'utf8');
  const said = compareReports(parsed(text), parsed(text.replace('\n199\n', '\n198\n')));
  expect(said).toContain('metrics.incidents.force.printed: 199 → 198\n');
  expect(said).toContain('text gone: Incidents per 1,000 population');
  expect(said).toContain(
    'pages, with those below: /forces/bedfordshire/2017-effectiveness/ /forces/bedfordshire/ /about/ /compare/ /coverage/ /data/ /metrics/ /questions/ /search/ /sections/ /since-last-time/\n',
  );
});

test('a report that is new, and one that goes, is counted', () => {
  expect(compareReports([], written())).toMatch(
    /^durham-2017-effectiveness: \d+ facts would be new\n {2}pages, with those below: /,
  );
  expect(compareReports(written(), [])).toMatch(/^durham-2017-effectiveness: \d+ facts would go\n/);
});
