import type { ParsedReport } from '../../src/parser/parse-reports.ts';
import type { ReportRecord } from '../../src/schema/record.ts';

/**
 * What a report says, without the places where it says it.
 *
 * A conversion that lays the same report out in another way may move every line; it must not change these.
 */
export function factsOf({ record }: Pick<ParsedReport, 'record'>): unknown {
  if (!record) return undefined;
  const { id, title, published, isbn, overall, judgments, metrics } = record;
  return {
    ...{ id, title, published, isbn },
    overall: withoutSource(overall),
    judgments: judgments.map(withoutSource),
    metrics: metrics.map(({ metric, period, force, englandAndWales }) => ({
      metric,
      period: withoutSource(period),
      force: withoutSource(force),
      englandAndWales: withoutSource(englandAndWales),
    })),
    areasForImprovement: record.areasForImprovement.map(({ text, ...area }) => ({
      ...withoutSource(area),
      text: inPlainCharacters(text),
    })),
    causesOfConcern: record.causesOfConcern.map(causeFacts),
    narrativeFigures: record.narrativeFigures.map(
      ({ figure, base, comparison, caveats, period, force, englandAndWales, previousYear }) => ({
        figure,
        base: base && inPlainCharacters(base.words),
        comparison: comparison && inPlainCharacters(comparison.words),
        caveats: caveats.map(({ text }) => inPlainCharacters(text)),
        period: withoutSource(period),
        force: withoutSource(force),
        englandAndWales: withoutSource(englandAndWales),
        previousYear: previousYear && {
          period: withoutSource(previousYear.period),
          force: withoutSource(previousYear.force),
          englandAndWales: withoutSource(previousYear.englandAndWales),
        },
      }),
    ),
    inProse: record.inProse.map(({ kind, question, section, text }) => ({
      ...{ kind, question },
      section: section && inPlainCharacters(section),
      text: inPlainCharacters(text),
    })),
  };
}

/** The definitions of a report that another reading of it lacks without a word, or has in other words. */
export function lostTerms(parsed: ParsedReport, { record, diagnostics }: ParsedReport): string[] {
  const before = new Set(parsed.record?.definitions.map(termOf));
  const after = new Set(record?.definitions.map(termOf));
  const isTold = (term: string) =>
    diagnostics.some(({ message }) => {
      const [, found = ''] = /found .*?`(.*?)`/.exec(message) ?? [];
      return found !== '' && term.includes(`: ${inPlainCharacters(found)}`);
    });
  return [...before.symmetricDifference(after)].filter((term) => !isTold(term));
}

function termOf({ term, text }: ReportRecord['definitions'][number]): string {
  return inPlainCharacters(`${term}: ${text}`);
}

function causeFacts(cause: ReportRecord['causesOfConcern'][number]): unknown {
  return {
    ...{ id: cause.id, question: cause.question },
    text: inPlainCharacters(cause.text),
    recommendations: cause.recommendations.map(({ text, leadIn }) => [
      leadIn,
      inPlainCharacters(text),
    ]),
  };
}

/** Conversions may print other quotation marks and dashes for the same ones. */
function inPlainCharacters(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—‐‑]/g, '-');
}

function withoutSource<Fact extends object>(fact: Fact): Omit<Fact, 'source'> {
  const copy: Fact & { source?: unknown } = { ...fact };
  delete copy.source;
  return copy;
}
