import { recordSchema, type ReportRecord } from '../../src/schema/record.ts';
import { at, exampleDocument } from './document.ts';
import { printedPeriod, stated } from './values.ts';

/** A record whose facts stand on the lines of the example document. */
export const exampleRecord: ReportRecord = recordSchema.parse({
  id: 'kent-2017-effectiveness',
  force: 'kent',
  programme: 'PEEL',
  programmeId: 'effectiveness-2017',
  pillar: 'effectiveness',
  year: 2017,
  title: 'PEEL: Police effectiveness 2017',
  published: '2018-03',
  overall: { basis: 'stated', grade: 'good', source: at(23) },
  judgments: [
    {
      question: 'preventing-crime',
      title: 'Preventing crime',
      grade: 'requires-improvement',
      lastInspected: 2017,
      source: at(25),
    },
  ],
  metrics: [
    {
      metric: 'incidents',
      period: printedPeriod('12 months to 30 June 2017'),
      force: stated('199', 15),
      englandAndWales: { status: 'not-in-text' },
    },
    {
      metric: 'domestic-abuse-share',
      period: printedPeriod('12 months to 30 June 2017'),
      force: stated('10', 16),
      englandAndWales: stated('11', 17),
    },
  ],
  areasForImprovement: [
    {
      id: 'kent-2017-effectiveness-afi-1',
      question: 'preventing-crime',
      text: 'The force should share practice.',
      source: at(52, 53),
    },
  ],
  causesOfConcern: [],
  narrativeFigures: [],
  inProse: [],
  definitions: [],
  document: exampleDocument,
});
