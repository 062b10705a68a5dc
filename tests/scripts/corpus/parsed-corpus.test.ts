import { describe, expect, test } from 'vitest';
import { drawReport } from '../../../scripts/corpus/draw-report.ts';
import { knownFacts } from '../../../scripts/corpus/known-facts.ts';
import { textStyles } from '../../../scripts/corpus/text/style.ts';
import { writeText } from '../../../scripts/corpus/text/write-text.ts';
import { parseReports } from '../../../src/parser/parse-reports.ts';
import { forces } from '../../../src/register/forces.ts';

const reports = forces.map((force) => drawReport(force, 1));

describe.each(textStyles.map((style, at) => ({ style, name: ['plain', 'marked', 'tabbed'][at] })))(
  'the parser reads an invented report in $name text',
  ({ style }) => {
    const parsed = parseReports({
      files: reports.map((report) => ({
        path: `${report.id}.txt`,
        bytes: new TextEncoder().encode(writeText(report, style)),
      })),
      register: forces,
    });

    test.each(reports.map((report, at) => ({ report, id: report.id, result: parsed[at] })))(
      '$id',
      ({ report, result }) => {
        const known = knownFacts(report);
        const record = result?.record;
        if (!record) throw new Error(JSON.stringify(result?.diagnostics));
        expect(record).toMatchObject({
          ...{ id: known.id, force: known.force, isbn: known.isbn, published: known.published },
          overall: known.overall,
          judgments: known.judgments,
          metrics: known.metrics.map(({ metric, period }) => ({ metric, period })),
        });
        expect(
          record.areasForImprovement.map(({ question, text }) => ({ question, text })),
        ).toEqual(known.areasForImprovement.map(({ question, text }) => ({ question, text })));
        expect(
          record.causesOfConcern.map(({ question, text, recommendations }) => ({
            ...{ question, text },
            recommendations: recommendations.map((item) => ({ text: item.text })),
          })),
        ).toEqual(
          known.causesOfConcern.map(({ question, text, recommendations }) => ({
            ...{ question, text, recommendations },
          })),
        );

        // A figure is read as known, or it is left open and a diagnostic names it.
        const told = result.diagnostics.map(({ message }) => message).join('\n');
        for (const [at, { metric, force, englandAndWales }] of known.metrics.entries()) {
          const read = record.metrics[at];
          if (read?.force.status === 'ambiguous') expect(told).toContain(`\`${metric}\``);
          else expect(read).toMatchObject({ force, englandAndWales });
        }
        for (const { figure, force, englandAndWales } of known.narrativeFigures) {
          const read = record.narrativeFigures.find((other) => other.figure === figure);
          if (read)
            expect(read).toMatchObject({
              force,
              englandAndWales: englandAndWales ?? { status: 'not-in-text' },
            });
          else expect(told).toContain(`\`${figure}\``);
        }
        expect(record.narrativeFigures.length).toBeLessThanOrEqual(known.narrativeFigures.length);
      },
    );
  },
);
