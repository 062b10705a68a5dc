import { readText } from '../convert/read-text.ts';
import type { ScoredText } from './score-batch.ts';

/** One fact that was not read rightly, with the lines that give it. */
export interface Fault {
  outcome: string;
  kind: string;
  about: string;
  expected: string;
  found?: string;
  converter: string;
  layout: string;
  mode: string;
  report: string;
  path: string;
  line?: number;
  excerpt: readonly string[];
}

/** List what was not read rightly, the worst first. */
export function faultsOf(texts: readonly ScoredText[]): Fault[] {
  const order = ['wrong', 'silent', 'told'];
  return texts
    .flatMap(({ scored, converter, layout, mode, report, path }) => {
      const lines = readText(path).text.split(/\r\n|[\n\r]/);
      return scored
        .filter(({ outcome }) => order.includes(outcome))
        .map(({ outcome, fact, found, span, isStopped }): Fault => ({
          outcome: outcome === 'wrong' && isStopped ? 'wrong, stopped' : outcome,
          kind: fact.kind,
          about: fact.about,
          expected: fact.says,
          ...(found !== undefined && { found }),
          ...{ converter, layout, mode, report, path },
          ...(span && { line: span.line }),
          excerpt: span ? lines.slice(span.line - 1, span.endLine) : [],
        }));
    })
    .toSorted((one, other) => rank(one) - rank(other));

  function rank({ outcome }: Fault): number {
    return order.indexOf(outcome.split(',')[0] ?? '');
  }
}
