import { describe, expect, test } from 'vitest';
import { evidenceSchema, type MetricEvidence } from '../../src/schema/evidence.ts';
import { allReports } from './collection.ts';
import { contentReports, idOf, parsedReports } from './content-reports.ts';
import { parseReports } from '../../src/parser/parse-reports.ts';
import { forces } from '../../src/register/forces.ts';

const bedfordshire = 'bedfordshire-2017-effectiveness';
const cambridgeshire = 'cambridgeshire-2017-effectiveness';
const leicestershire = 'leicestershire-2017-effectiveness';
const staffordshire = 'staffordshire-2017-effectiveness';

function evidenceOf(force: string, metric: string): MetricEvidence | undefined {
  const parsed = parsedReports.find(({ path }) => idOf({ path }).startsWith(force));
  return parsed?.evidence?.metrics.find((known) => known.metric === metric);
}

describe('what decided whose the figures are', () => {
  test.each([
    // `Bedfordshire Police`, 199, `England and Wales`, 282, each on a line of its own
    ['bedfordshire', 'incidents', 'beside-names', 51, ['199 on 55', '282 on 59']],
    // `Leicestershire Police`, `England and Wales`, 249, 282
    ['leicestershire', 'incidents', 'order-of-names', 47, ['249 on 53', '282 on 55']],
    // `England and Wales Staffordshire Police Charged/summonsed 13% 10% …`, all on one line
    ['staffordshire', 'charged-or-summonsed', 'national-figure', 83, ['13 on 83', '10 on 83']],
    // two names, and 47 alone, which is the national figure
    ['staffordshire', 'organised-crime-groups', 'only-national', 102, ['47 on 106']],
    // a label and no figure under it
    ['northamptonshire', 'crimes', 'no-figures', 73, []],
  ])('%s, %s: %s', (force, metric, reason, line, found) => {
    const evidence = evidenceOf(force, metric);
    expect(evidence).toMatchObject({ reason, line, hasLabel: true });
    expect(evidence?.found.map((at) => `${at.printed} on ${String(at.line)}`)).toEqual(found);
  });

  test('a panel that is a picture has no label', () => {
    expect(evidenceOf('leicestershire', 'charged-or-summonsed')).toMatchObject({
      reason: 'no-figures',
      hasLabel: false,
      found: [],
    });
  });
});

describe('the reports that settle a national figure', () => {
  test.each([
    // Staffordshire and Northamptonshire print none; Leicestershire drew its outcomes.
    ['incidents', 282, [bedfordshire, cambridgeshire, leicestershire]],
    ['charged-or-summonsed', 10, [bedfordshire, cambridgeshire]],
    // Staffordshire prints both names over 22 and 15.
    ['domestic-abuse-incidents', 15, [bedfordshire, cambridgeshire, staffordshire]],
  ])('of %s are those that state it', (metric, value, reports) => {
    expect(evidenceOf('staffordshire', metric)?.national).toEqual({
      value,
      reports,
    });
  });

  test('are none where a report stands alone', () => {
    const [file] = contentReports.filter(({ path }) => path.includes('staffordshire'));
    const [parsed] = parseReports({ files: file ? [file] : [], register: forces });
    const outcomes = parsed?.evidence?.metrics.find(
      ({ metric }) => metric === 'charged-or-summonsed',
    );
    expect(outcomes?.reason).toBe('nothing-tells');
    expect(outcomes?.national).toBeUndefined();
  });
});

test('the summary bears out the overall grade in each of the five reports', () => {
  const lines = parsedReports.map(({ evidence }) => evidence?.judgments.summary?.line);
  expect(lines).toEqual([214, 221, 160, 120, 143]);
});

test.each(allReports)('the evidence of $path is valid, and has the diagnostics', (parsed) => {
  expect(evidenceSchema.parse(parsed.evidence).diagnostics).toEqual(parsed.diagnostics);
});
