import type { Force } from '../../src/schema/force.ts';
import { recordSchema, type ReportRecord } from '../../src/schema/record.ts';
import { printedPeriod, stated } from './values.ts';

/** A force that there is not, so that its figures say nothing about one that there is. */
export const exampleForce: Force = {
  slug: 'northamptonshire',
  name: 'Exampleshire Police',
  shortName: 'Exampleshire',
  onsCode: 'E23000000',
  onsName: 'Exampleshire',
  country: 'England',
  region: 'East Midlands',
  regionCode: 'E12000004',
  areas: ['Exampleshire'],
  aliases: [],
  website: 'https://www.example.org/',
  populationMid2018: 700_000,
};

/**
 * A report with one of everything that a page must be able to show: a grade from the summary, one
 * carried over, a question without a grade, a cause of concern, and figures in all four states.
 *
 * Slug and lines are those of a real report, so that its links lead somewhere.
 */
export const exampleReport: ReportRecord = recordSchema.parse({
  id: 'northamptonshire-2017-effectiveness',
  force: exampleForce.slug,
  programme: 'PEEL',
  programmeId: 'effectiveness-2017',
  pillar: 'effectiveness',
  year: 2017,
  title: 'PEEL: Police effectiveness 2017',
  overall: { basis: 'derived', grade: 'requires-improvement', source: on(107) },
  judgments: [
    {
      question: 'preventing-crime',
      title: 'Preventing crime and tackling anti-social behaviour',
      grade: 'good',
      lastInspected: 2016,
      source: on(112),
    },
    {
      question: 'investigating-crime',
      title: 'Investigating crime and reducing re-offending',
      grade: 'requires-improvement',
      lastInspected: 2017,
      source: on(113),
    },
    {
      question: 'serious-and-organised-crime',
      title: 'Tackling serious and organised crime',
      grade: 'inadequate',
      lastInspected: 2017,
      source: on(115),
    },
    {
      question: 'specialist-capabilities',
      title: 'Specialist capabilities',
      grade: 'ungraded',
      lastInspected: 2017,
      source: on(116),
    },
  ],
  metrics: [
    {
      metric: 'incidents',
      period: printedPeriod('12 months to 30 June 2017'),
      force: stated('199', 112),
      englandAndWales: stated('282', 112),
    },
    {
      metric: 'asb-change',
      period: printedPeriod('12 months to 31 March 2016 against 12 months to 31 March 2017'),
      force: stated('-5', 112),
      englandAndWales: stated('-0.05', 112),
    },
    {
      metric: 'crimes',
      period: printedPeriod('12 months to 30 June 2017'),
      force: { status: 'not-supplied', source: on(113) },
      englandAndWales: stated('77', 113),
    },
    {
      metric: 'charged-or-summonsed',
      period: printedPeriod('offences recorded in the 12 months to 30 June 2017'),
      force: { status: 'ambiguous', candidates: [10, 13], source: on(113) },
      englandAndWales: { status: 'ambiguous', candidates: [10, 13], source: on(113) },
    },
    {
      metric: 'domestic-abuse-share',
      period: printedPeriod('12 months to 30 June 2017'),
      force: stated('11', 113),
      englandAndWales: stated('11', 113),
    },
  ],
  areasForImprovement: [
    {
      id: 'example-afi-1',
      question: 'investigating-crime',
      text: 'The force should ensure that there is regular and active supervision of investigations.',
      source: on(113),
    },
    {
      id: 'example-afi-2',
      question: 'investigating-crime',
      text: 'The force should ensure that it is fully compliant with the Code of Practice for Victims of Crime.',
      source: on(113),
    },
  ],
  causesOfConcern: [
    {
      id: 'example-coc-1',
      question: 'serious-and-organised-crime',
      text: 'The force needs to strengthen its response to serious and organised crime.',
      recommendations: [
        {
          leadIn: 'The force should immediately take steps to:',
          text: 'engage routinely with partner agencies at a senior level; and',
          source: on(415),
        },
        {
          leadIn: 'The force should immediately take steps to:',
          text: 'begin to measure its activity across the four Ps.',
          source: on(416),
        },
      ],
      source: on(407),
    },
  ],
  narrativeFigures: [
    {
      figure: 'domestic-abuse-arrest-rate',
      period: printedPeriod('12 months to 30 June 2017'),
      force: stated('39.1', 289),
      englandAndWales: stated('45.5', 289),
      previousYear: {
        period: printedPeriod('12 months to 30 June 2016'),
        force: stated('46.0', 289),
        englandAndWales: { status: 'not-in-text' },
      },
      caveats: [],
      quote: 'The arrest rate for domestic abuse was 39.1 arrests per 100 offences.',
      source: on(289),
    },
  ],
  inProse: [],
  definitions: [],
  document: { chapters: [], footnotes: [], furniture: [] },
});

function on(line: number): { line: number; endLine: number } {
  return { line, endLine: line };
}
