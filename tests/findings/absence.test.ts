import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { findingAbsence } from '../../src/findings/absence.ts';
import { isPartLost, toldBy } from '../../src/findings/told.ts';
import { formatAbsence, formatAbsenceShort } from '../../src/format/absence.ts';
import { parseReports } from '../../src/parser/parse-reports.ts';
import { forces } from '../../src/register/forces.ts';
import { realReports, reportOf, withoutChapter, withoutRestOf } from '../examples/real-reports.ts';

// Read in the judgments tables and the chapters of the five texts.
test.each([
  ['bedfordshire', ['none-listed: Specialist capabilities']],
  [
    'cambridgeshire',
    [
      'not-inspected: Preventing crime and tackling anti-social behaviour; Tackling serious and organised crime',
      'none-listed: Specialist capabilities',
    ],
  ],
  [
    'leicestershire',
    [
      'not-inspected: Preventing crime and tackling anti-social behaviour; Tackling serious and organised crime',
      'none-listed: Investigating crime and reducing re-offending; Protecting vulnerable people; Specialist capabilities',
    ],
  ],
  ['northamptonshire', ['none-listed: Specialist capabilities']],
  ['staffordshire', ['none-listed: Tackling serious and organised crime; Specialist capabilities']],
])('the report on %s tells why it has no finding under a question', (force, expected) => {
  const named = realReports.find(({ report }) => report.force === force);
  const { absences } = toldBy(named ?? { report: reportOf(force), name: force });
  expect(absences.map(({ absence, titles }) => `${absence}: ${titles.join('; ')}`)).toEqual(
    expected,
  );
});

const staffordshire = reportOf('staffordshire');
const organised = 'serious-and-organised-crime';

test('a chapter that our copy lost lists nothing that we know of', () => {
  expect(findingAbsence(withoutChapter(staffordshire, organised), organised)).toBe('chapter-lost');
});

test('a chapter whose end our copy lost is not said to list none', () => {
  const cut = withoutRestOf(staffordshire, organised, (words) => words.startsWith('Preventing'));
  expect(findingAbsence(cut, organised)).toBe('chapter-lost');
});

test('a chapter whose list lost its heading is not said to list none', () => {
  const text = readFileSync('content/reports/staffordshire-2017-effectiveness.txt', 'utf8');
  const cut = text.replace(/\n[#* ]*Area for improvement[* ]*\n/, '\n\n');
  expect(cut).not.toBe(text);
  const bytes = new TextEncoder().encode(cut);
  const [{ record } = { record: undefined }] = parseReports({
    files: [{ path: 'report.txt', bytes }],
    register: forces,
  });
  if (!record) throw new Error('nothing was read');
  expect(findingAbsence(record, 'preventing-crime')).toBe('chapter-lost');
});

test('a report whose copy lost a part is told apart from one that lists none', () => {
  const lost = withoutChapter(reportOf('leicestershire'), 'investigating-crime');
  expect(isPartLost(toldBy({ report: lost, name: 'Leicestershire' }))).toBe(true);
  expect(realReports.map(toldBy).filter(isPartLost)).toEqual([]);
});

test('a list that has a heading and no items is lost', () => {
  const bedfordshire = { ...reportOf('bedfordshire'), areasForImprovement: [] };
  expect(findingAbsence(bedfordshire, 'preventing-crime')).toBe('list-lost');
});

test('four kinds of nothing have four wordings, long and short', () => {
  const kinds = ['none-listed', 'not-inspected', 'list-lost', 'chapter-lost'] as const;
  expect(kinds.map((kind) => formatAbsence(kind, ['Specialist capabilities'], 2017))).toEqual([
    'Lists no area for improvement and no cause of concern under: Specialist capabilities.',
    'Not inspected in 2017: Specialist capabilities.',
    'The list is missing from our copy, or cannot be read, under: Specialist capabilities.',
    'Missing from our copy, or not certain to be whole: Specialist capabilities.',
  ]);
  expect(kinds.map((kind) => formatAbsenceShort(kind, 2017))).toEqual([
    'nothing to improve listed',
    'not inspected in 2017',
    'list missing from our copy',
    'chapter missing or not certain to be whole',
  ]);
});
