import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { formatSectionStanding } from '../../src/format/section-standing.ts';
import { parseReports } from '../../src/parser/parse-reports.ts';
import { forces } from '../../src/register/forces.ts';
import { layOutSection } from '../../src/sections/lay-out-section.ts';
import { describeSection } from '../../src/sections/section-words.ts';
import { sections, type Section } from '../../src/sections/section.ts';
import { sectionHref } from '../../src/sections/standing.ts';
import { nameReports } from '../../src/summary/name-reports.ts';

/** Headings that converters lost, and one that stands twice. */
const damaged: Record<string, [from: RegExp, to: string]> = {
  bedfordshire: [/\n[#* ]*Mental health[#* ]*\n/u, '\n\n'],
  cambridgeshire: [/\n[#* ]*Firearms capability[#* ]*\n/u, '\n\n'],
  staffordshire: [
    /\n([#* ]*Mental health[#* ]*)\n/u,
    '\nInitial response\n\nThe force is good.\n\n$1\n',
  ],
};

const files = [
  'bedfordshire',
  'cambridgeshire',
  'leicestershire',
  'northamptonshire',
  'staffordshire',
].map((force) => {
  const path = `content/reports/${force}-2017-effectiveness.txt`;
  const text = readFileSync(path, 'utf8');
  const [from, to] = damaged[force] ?? [/^/u, ''];
  return { path, bytes: new TextEncoder().encode(text.replace(from, to)) };
});
const reports = nameReports(
  parseReports({ files, register: forces }).flatMap(({ record }) => record ?? []),
);

test.each([
  [
    'initial-response',
    'This section stands in the chapter “Protecting vulnerable people”. We can show it for certain from three of five reports.',
    ['unclear: Bedfordshire, Staffordshire'],
  ],
  [
    'national-policing-responsibilities',
    'This section stands in the chapter “Specialist capabilities”. We can show it for certain from four of five reports. One paragraph or list item stands in the same words in all that are shown.',
    ['unclear: Cambridgeshire'],
  ],
  [
    'mental-health',
    'This section stands in the chapter “Protecting vulnerable people”. We can show it for certain from four of five reports.',
    ['lost: Bedfordshire'],
  ],
  [
    'partnership-working',
    'Five reports have this section, in the chapter “Protecting vulnerable people”.',
    [],
  ],
])('the page of %s says of which reports it can be shown', (id, sentence, absences) => {
  const view = layOutSection(sectionOf(id), reports);
  expect(describeSection(view)).toBe(sentence);
  expect(
    view.absences.map(
      (absence) => `${absence.standing}: ${absence.reports.map(({ name }) => name).join(', ')}`,
    ),
  ).toEqual(absences);
});

test('a page without a passage says so', () => {
  const alone = reports.filter(({ report }) => report.force === 'bedfordshire');
  expect(describeSection(layOutSection(sectionOf('mental-health'), alone))).toBe(
    'This section stands in the chapter “Protecting vulnerable people”. We cannot show it for certain from any report.',
  );
});

test('a reader is led to the heading in doubt, else to the chapter, else to the report', () => {
  const report = reports.find((named) => named.report.force === 'bedfordshire')?.report;
  if (!report) throw new Error('no report');
  const page = '/forces/bedfordshire/2017-effectiveness/';
  expect(sectionHref(report, sectionOf('initial-response'))).toBe(`${page}#line-366`);
  expect(sectionHref(report, sectionOf('mental-health'))).toBe(
    `${page}#protecting-vulnerable-people`,
  );
  const document = { ...report.document, chapters: [] };
  expect(sectionHref({ ...report, document }, sectionOf('mental-health'))).toBe(page);
});

test('no two reasons are worded alike', () => {
  const standings = ['unclear', 'not-inspected', 'not-in-report', 'lost'] as const;
  expect(standings.map((standing) => formatSectionStanding(standing, 2017))).toEqual([
    'our copy does not show for certain where it begins or ends',
    'not inspected in 2017',
    'no such section in its contents list',
    'our copy does not show for certain where it is',
  ]);
});

function sectionOf(id: string): Section {
  const section = sections.find((candidate) => candidate.id === id);
  if (!section) throw new Error(`There is no section \`${id}\``);
  return section;
}
