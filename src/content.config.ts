import { globSync, readFileSync } from 'node:fs';
import { defineCollection } from 'astro:content';

import { metricIdSchema } from './schema/metric.ts';
import { effectiveness2017Metrics } from './programme/metrics.ts';
import { recordSchema } from './schema/record.ts';

/** Stands in for the parser until it reads the texts: the records that a person read by eye. */
const reports = defineCollection({
  loader: () =>
    globSync('tests/golden/*.json').map((path) =>
      fromGolden(JSON.parse(readFileSync(path, 'utf8'))),
    ),
  schema: recordSchema,
});

export const collections = { reports };

/* eslint-disable @typescript-eslint/no-explicit-any */
function fromGolden(golden: any): { id: string } & Record<string, unknown> {
  const { id, force, programme, pillar, year, title, published, isbn, overall, judgments } = golden;
  const periodOf = new Map(effectiveness2017Metrics.map((metric) => [metric.id, metric.period]));
  return {
    id,
    force,
    programme,
    pillar,
    year,
    title,
    published,
    isbn,
    overall,
    judgments,
    metrics: golden.metrics.map((metric: any) => ({
      metric: metric.metric,
      period: periodOf.get(metricIdSchema.parse(metric.metric)),
      force: withPrinted(metric.force, metric.metric.endsWith('change')),
      englandAndWales: withPrinted(metric.englandAndWales, metric.metric.endsWith('change')),
    })),
    areasForImprovement: golden.areasForImprovement,
    causesOfConcern: golden.causesOfConcern.map(({ leadIn, leadInSource, ...cause }: any) => ({
      ...cause,
      recommendations: cause.recommendations.map((item: any) => ({ ...item, leadIn })),
    })),
    narrativeFigures: golden.narrativeFigures.map((item: any) => ({
      ...item,
      force: withPrinted(item.force),
      englandAndWales: withPrinted(item.englandAndWales),
      ...(item.previousYear && {
        previousYear: {
          period: item.previousYear.period,
          force: withPrinted(item.previousYear.force),
          englandAndWales: withPrinted(
            item.previousYear.englandAndWales ?? { status: 'not-in-text' },
          ),
        },
      }),
      source: item.source ?? item.force.source,
    })),
    definitions: [],
    document: { chapters: [], footnotes: [], furniture: [] },
  };
}

function withPrinted(value: any, signed = false): unknown {
  if (value.status !== 'stated') return value;
  return { ...value, printed: `${signed && value.value > 0 ? '+' : ''}${value.value}` };
}
