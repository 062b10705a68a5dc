import fc from 'fast-check';

import type { Damage } from './damages.ts';
import { drawDamages } from './draw-damages.ts';
import { drawEncoding, type Encoding } from './encodings.ts';
import type { Company, ReportUnderTest } from './report-trials.ts';
import type { Breach } from './trial.ts';

/** The smallest damage found that makes a report break the law. */
export interface Failure {
  /** With this seed the first damage drawn that fails is shrunk to `damages`. */
  seed: number;
  report: string;
  company: Company;
  encoding: Encoding;
  damages: readonly Damage[];
  breaches: readonly Breach[];
}

/** Damage a report so many times, and shrink whatever breaks the law; after a failure the hunt goes on. */
export function hunt(
  report: ReportUnderTest,
  { runs, seed, company }: { runs: number; seed: number; company: Company },
): Failure[] {
  const failures: Failure[] = [];
  const breaches = (damages: readonly Damage[], encoding: Encoding) =>
    breachesAfter(report, damages, { company, encoding });
  const property = fc.property(
    drawDamages(report.text),
    drawEncoding,
    (damages, encoding) => breaches(damages, encoding).length === 0,
  );
  let done = 0;
  while (done < runs) {
    const from = seed + done;
    const result = fc.check(property, { seed: from, numRuns: runs - done });
    done += result.numRuns;
    if (!result.failed) break;
    const [drawn = [], encoding = 'utf-8'] = result.counterexample ?? [];
    const damages = withoutHarmless(drawn, (some) => breaches(some, encoding).length > 0);
    failures.push({
      seed: from,
      report: report.id,
      company,
      encoding,
      damages,
      breaches: breaches(damages, encoding),
    });
  }
  return failures;
}

/** Leave out the damages without which the law is broken too. */
function withoutHarmless(
  damages: readonly Damage[],
  fails: (damages: readonly Damage[]) => boolean,
): readonly Damage[] {
  const fewer = damages
    .map((_damage, at) => damages.toSpliced(at, 1))
    .find((some) => some.length > 0 && fails(some));
  return fewer ? withoutHarmless(fewer, fails) : damages;
}

/** A parser that throws breaks the law too. */
function breachesAfter(
  report: ReportUnderTest,
  damages: readonly Damage[],
  { company, encoding }: Pick<Failure, 'company' | 'encoding'>,
): Breach[] {
  try {
    return report.breachesAfter(damages, company, encoding);
  } catch (error) {
    const got = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return [{ fact: 'parser', expected: 'a record or a diagnostic', got, why: 'it threw' }];
  }
}

/** Reports take turns, and every fourth round a report is read alone. */
export function turn(
  reports: readonly ReportUnderTest[],
  nth: number,
): { report: ReportUnderTest; company: Company } {
  const report = reports[nth % reports.length];
  if (!report) throw new Error('Found no reports to damage');
  return { report, company: Math.floor(nth / reports.length) % 4 === 3 ? 'alone' : 'alongside' };
}

/** Write a failure for a person: how to repeat it, and each fact that went wrong. */
export function formatFailure(failure: Failure): string {
  const { seed, report, company, encoding, damages, breaches } = failure;
  const lines = breaches
    .slice(0, 4)
    .flatMap(({ fact, expected, got, why }) => [
      `  ${fact}: ${why}`,
      `    expected ${expected}`,
      `    got      ${got}`,
    ]);
  const more = breaches.length > 4 ? [`  and ${String(breaches.length - 4)} more`] : [];
  const damage = damages.map((each) => `  ${JSON.stringify(each)}`);
  return [
    `${report}, ${company}, ${encoding}, seed ${String(seed)}`,
    ...damage,
    ...lines,
    ...more,
  ].join('\n');
}
