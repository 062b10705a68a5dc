import { auditIds, metricAuditHref } from '../format/audit-link.ts';
import { formatFigure } from '../format/figure.ts';
import { formatLines } from '../format/quotation.ts';
import { formatPeriod } from '../format/period.ts';
import { quoteHref } from '../format/quote-link.ts';
import { againstOf } from '../observations/contradicted.ts';
import { formatObserved } from '../observations/format-observed.ts';
import type { Observation } from '../observations/observation.ts';
import type { ProseWitness } from '../schema/metric.ts';
import { sentenceCase } from '../format/sentence-case.ts';
import { citeLines, cutToQuote, partPageEnd } from './cited-lines.ts';
import type { AuditEntry, CitedLine, Witness } from './entry.ts';
import type { AuditContext } from './metric-entry.ts';

/** Tell how the figures were read that the report's sentences state, those of the year before with them. */
export function proseEntries(
  observations: readonly Observation[],
  context: AuditContext,
): AuditEntry[] {
  const inProse = observations.filter(({ place }) => place === 'prose');
  const entries = inProse
    .filter(({ time }) => time === 'current')
    .flatMap((observation) => {
      const before = inProse.find(
        ({ time, quote, measure }) =>
          time === 'year-before' &&
          measure.id === observation.measure.id &&
          quote?.text === observation.quote?.text,
      );
      return proseEntry(observation, before, { ...context, observations });
    });
  return entries.filter((entry, at) => entries.findIndex(({ id }) => id === entry.id) === at);
}

function proseEntry(
  observation: Observation,
  before: Observation | undefined,
  {
    record,
    printed,
    nameOf,
    observations,
  }: AuditContext & { observations: readonly Observation[] },
): AuditEntry[] {
  const { measure, force, englandAndWales, quote } = observation;
  if (quote === undefined) return [];
  const nation = englandAndWales.status === 'not-in-text';
  const cited = citeLines(printed, { evidence: [quote.source] });
  const { running, pageEnd } = partPageEnd(cited, record.document);
  return [
    {
      id: auditIds.prose(measure.id, quote.source.line),
      heading: measure.name,
      values: [
        {
          words: `${nameOf(record.force)}: ${formatObserved(force, observation)}`,
          certainty: 'read',
        },
        ...(nation
          ? []
          : [
              {
                words: `England and Wales: ${formatObserved(englandAndWales, observation)}`,
                certainty: 'read' as const,
              },
            ]),
      ],
      lines: cutToQuote(running, quote.text),
      href: quoteHref(record, quote.source, quote.text),
      steps: [
        'What and how much are said in these words, and of whom in them or in the sentence before; nothing in them leaves it open.',
        ...pageEndSteps(pageEnd),
        ...partSteps(observation, before),
      ],
      witnesses: witnessesIn(observation, observations),
      against: againstOf(observation),
    },
  ];
}

/** What is left out of the lines, so that their numbers do not jump unsaid. */
function pageEndSteps(lines: readonly CitedLine[]): string[] {
  const [first, last] = [lines.at(0), lines.at(-1)];
  if (first === undefined || last === undefined) return [];
  const words = sentenceCase(formatLines({ from: first.number, to: last.number }));
  return [
    `${words} ${first === last ? 'stands' : 'stand'} in the midst of these words, where a page ended, and ${first === last ? 'is' : 'are'} no part of them.`,
  ];
}

/** Where base, period and words of comparison stand, and what the sentences do not say. */
function partSteps(
  { base, period, englandAndWales, comparison, unit }: Observation,
  before: Observation | undefined,
): string[] {
  return [
    ...(base
      ? [`What it is a share or a rate of: “${base.words}”${lineWords(base.source?.line)}.`]
      : []),
    period.status === 'stated'
      ? `When: “${period.printed}”${lineWords(period.source.line)}.`
      : 'No period stands with it, and none is filled in.',
    ...(englandAndWales.status === 'not-in-text'
      ? ['We found no figure for England and Wales beside it.']
      : []),
    ...(comparison
      ? [`The report compares it: “${comparison.words}”${lineWords(comparison.source.line)}.`]
      : []),
    ...(before?.force.status === 'stated'
      ? [
          `The same words give ${formatFigure(before.force.printed, unit)} for the year before, ${formatPeriod(before.period)}.`,
        ]
      : []),
  ];
}

function lineWords(line: number | undefined): string {
  return line === undefined ? '' : `, line ${String(line)}`;
}

/** Figures of Force in numbers that agree with this one after rounding; of which side, where the other one does not. */
function witnessesIn(observation: Observation, observations: readonly Observation[]): Witness[] {
  const { report, contradictedBy } = observation;
  const isOf = ({ side, printed, source }: ProseWitness): boolean => {
    const value = observation[side];
    return (
      value.status === 'stated' && value.printed === printed && value.source.line === source.line
    );
  };
  return observations.flatMap(({ measure, confirmedBy = [] }) => {
    const agreeing = confirmedBy.find(isOf);
    if (agreeing === undefined) return [];
    const whose = agreeing.side === 'force' ? 'the force' : 'England and Wales';
    const only = contradictedBy.length === 0 ? '' : ` for ${whose}`;
    return [
      {
        words: `Force in numbers, which agrees after rounding${only}`,
        href: metricAuditHref(report, measure.id),
      },
    ];
  });
}
