import { describe, expect, test } from 'vitest';

import { findingsOf, type Finding } from '../../src/findings/finding.ts';
import { judgedByEye } from '../../src/findings/judged-by-eye.ts';
import type { Kinship } from '../../src/findings/kinship.ts';
import { twinGroups, type TwinGroup } from '../../src/findings/twins.ts';
import type { ParsedReport } from '../../src/parser/parse-reports.ts';
import { exampleRecord } from '../examples/record.ts';
import { allReports } from '../parser/collection.ts';
import { parsedReports } from '../parser/content-reports.ts';
import { judgedAlike, judgedPairs, pairName } from './judged-pairs.ts';

const findings = toldIn(parsedReports);
const groups = twinGroups(findings);

describe('the five reports', () => {
  test('have the findings that were judged', () => {
    const ids = new Set(findings.map(({ id }) => id));
    const named = [
      ...judgedPairs.sameWords,
      ...judgedPairs.sameMatter,
      ...judgedPairs.sameMatterWithinOneReport,
    ].flat();
    expect(ids.size).toBe(judgedPairs.findings);
    expect((ids.size * (ids.size - 1)) / 2).toBe(judgedPairs.pairs);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('have no pair that the rule calls alike and a reader does not', () => {
    const judged = new Set([...judgedPairs.sameWords, ...judgedPairs.sameMatter].map(pairName));
    const found = [...pairsOf('same-words'), ...pairsOf('same-matter')];
    expect(found.filter((pair) => !judged.has(pair))).toEqual([]);
  });

  test('have all pairs of the same words found, and no other pair called so', () => {
    expect(pairsOf('same-words').sort()).toEqual(judgedPairs.sameWords.map(pairName).sort());
  });

  test('have these pairs of the same matter missed, and no others', () => {
    const found = new Set(pairsOf('same-matter'));
    const missed = judgedPairs.sameMatter.map(pairName).filter((pair) => !found.has(pair));
    expect(missed.map((pair) => pair.replaceAll('-2017-effectiveness', ''))).toEqual([
      'bedfordshire-afi-8 and northamptonshire-afi-9',
      'bedfordshire-afi-10 and northamptonshire-afi-10',
      'cambridgeshire-afi-1 and northamptonshire-afi-10',
      'cambridgeshire-afi-4 and northamptonshire-afi-10',
      'cambridgeshire-afi-6 and northamptonshire-afi-12',
      'cambridgeshire-afi-6 and staffordshire-afi-7',
      'northamptonshire-afi-8 and staffordshire-afi-4',
    ]);
  });

  test('are told of on the page as they are', () => {
    const compared = pairs(findings).filter(([a, b]) => a.report.id !== b.report.id);
    const found = pairsOf('same-matter').length;
    expect(judgedByEye).toEqual({
      reports: parsedReports.length,
      findings: judgedPairs.findings,
      pairs: compared.length,
      sameWords: { judged: judgedPairs.sameWords.length, found: pairsOf('same-words').length },
      sameMatter: { judged: judgedPairs.sameMatter.length, found },
      wrong: 0,
    });
  });

  test('give the same groups in whatever order they come', () => {
    const names = (list: readonly Finding[]): string[] =>
      twinGroups(list)
        .map((group) => pairName(group.findings.map(({ id }) => id)))
        .sort();
    expect(names(findings.toReversed())).toEqual(names(findings));
  });

  test('are grouped as before when a report is added that is like none of them', () => {
    expect(twinGroups([...findings, ...findingsOf(exampleRecord)])).toEqual(groups);
  });
});

describe('every report', () => {
  const all = twinGroups(toldIn(allReports));

  test.each([
    ['same-words', judgedAlike.sameWords],
    ['same-matter', [...judgedAlike.sameWords, ...judgedAlike.sameMatter]],
  ] as const)('has pairs of the %s only where a reader calls them so', (kinship, judged) => {
    const known = new Set(judged.map(pairName));
    expect(
      pairsOf(kinship, all).filter((pair) => !known.has(pair)),
      'to be read: what is alike goes to `joined` in tests/findings/judged-pairs.json, anything else is a fault of src/findings/kinship.ts',
    ).toEqual([]);
  });

  test('still has the pairs that were judged since it joined', () => {
    const { sameWords, sameMatter } = judgedPairs.joined;
    const found = new Set([...pairsOf('same-words', all), ...pairsOf('same-matter', all)]);
    expect([...sameWords, ...sameMatter].map(pairName).filter((pair) => !found.has(pair))).toEqual(
      [],
    );
  });
});

function toldIn(reports: readonly ParsedReport[]): Finding[] {
  return reports.flatMap(({ record }) => (record ? findingsOf(record) : []));
}

function pairsOf(kinship: Kinship, among: readonly TwinGroup[] = groups): string[] {
  return among
    .filter((group) => group.kinship === kinship)
    .flatMap((group) => pairs(group.findings))
    .map((pair) => pairName(pair.map(({ id }) => id)));
}

function pairs(list: readonly Finding[]): [Finding, Finding][] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b): [Finding, Finding] => [a, b]));
}
