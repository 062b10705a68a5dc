import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { neighbour, readRecord, reportWith } from './report-with.ts';

/**
 * Excerpts as real converters left them, of one invented report in several layouts: `<layout>-<converter>.txt`.
 *
 * A person reads the same in each of them; the figures and sentences below were read from the printed pages.
 */
const numbers = globSync('tests/converter-excerpts/force-in-numbers/*.txt');
const findings = globSync('tests/converter-excerpts/findings/*.txt');

/** Metric, figure of Greater Manchester Police, figure of England and Wales. */
const figures = [
  ['incidents', 241, 282],
  ['asb-incidents', 23, 31],
  ['asb-change', 11, -0.05],
  ['crimes', 47, 77],
  ['crime-change', 16, 14],
  ['charged-or-summonsed', 13, 10],
  ['evidential-difficulties', 20, 13],
  ['no-suspect-identified', 51, 48],
  ['domestic-abuse-incidents', 13, 15],
  ['domestic-abuse-share', 9, 11],
  ['organised-crime-groups', 93, 47],
] as const;

const cause =
  'The force does not investigate crime to an acceptable standard. Victims are not told what happens in their cases, and opportunities to secure evidence are lost.';
const recommendations = [
  'allocate every crime to an officer with the right skills;',
  'ensure that supervisors review each investigation, and that they record their advice;',
  'examine digital devices in the order of the risk to the victim; and',
  'recruit and train enough detectives to keep workloads manageable.',
];
const areas = [
  'The force should reduce the time that telephones and computers wait to be examined.',
  'The force should ensure that it complies with the Code of Practice for Victims of Crime.',
  'The force should ensure that checks are made routinely to verify the identity, nationality and overseas convictions of arrested foreign nationals.',
];

/**
 * The three shares of outcomes stand in columns or in rows here, and nothing tells which is which label's: the national
 * figures do, but for 13, of which there are two.
 */
const withOutcomesOpen: ReadonlySet<string> = new Set([
  'panels-pdftotext-layout',
  'panels-pymupdf-sorted',
  'tiles-pdfminer-text',
  'tiles-pdftotext',
]);
const outcomes: ReadonlySet<string> = new Set([
  'charged-or-summonsed',
  'evidential-difficulties',
  'no-suspect-identified',
]);

describe('Force in numbers is read from', () => {
  test.each(numbers.map((path) => ({ path, name: basename(path, '.txt') })))(
    '$name',
    ({ path, name }) => {
      const { metrics } = readRecord(reportWith({ page: readFileSync(path, 'utf8') }), [neighbour]);
      const read = metrics.map(({ metric, force, englandAndWales }) => [
        metric,
        'value' in force ? force.value : force.status,
        'value' in englandAndWales ? englandAndWales.value : englandAndWales.status,
      ]);
      const areOpen = withOutcomesOpen.has(name);
      const isTwice = name !== 'panels-pdftotext-layout';
      expect(read).toEqual(
        figures.map(([metric, force, nation]) =>
          areOpen && outcomes.has(metric)
            ? [metric, 'ambiguous', nation === 13 && isTwice ? 'ambiguous' : nation]
            : [metric, force, nation],
        ),
      );
    },
  );
});

describe('findings are read from', () => {
  test.each(findings.map((path) => ({ path, name: basename(path, '.txt') })))(
    '$name',
    ({ path }) => {
      const record = readRecord(reportWith({ chapterEnd: readFileSync(path, 'utf8') }));
      const question = 'investigating-crime';
      expect(record.causesOfConcern).toMatchObject([
        { question, text: cause, recommendations: recommendations.map((text) => ({ text })) },
      ]);
      expect(record.causesOfConcern[0]?.recommendations).toHaveLength(recommendations.length);
      expect(record.areasForImprovement.map(({ text }) => text)).toEqual(areas);
      expect(record.areasForImprovement.every((area) => area.question === question)).toBe(true);
      expect(record.inProse).toEqual([]);
    },
  );
});
