import { describeReport, inspected } from '../reports-written/description.ts';
import { layouts } from '../reports-written/layouts.ts';
import { printedQuestions } from '../reports-written/programme-2017.ts';
import { writeReport } from '../reports-written/write-report.ts';

/** Its one area for improvement. */
export const area = 'The force should look at this again.';
const report = describeReport({
  questions: printedQuestions.map(({ id }) =>
    inspected(id, {
      grade: id === 'specialist-capabilities' ? 'Ungraded' : 'Good',
      areasForImprovement: id === 'preventing-crime' ? [area] : [],
      causesOfConcern:
        id === 'investigating-crime'
          ? [
              {
                text: 'The force does not supervise its investigations.',
                recommendationsHeading: 'Recommendations',
                leadIn: 'The force should immediately take steps to:',
                recommendations: ['supervise its investigations; and', 'record that it did so.'],
              },
            ]
          : [],
    }),
  ),
});

/** A report with nothing to report. */
export const faultlessText = writeReport(report, layouts.plain);

/** The same for another force. */
export const otherText = writeReport(
  { ...report, slug: 'kent', force: 'Kent Police', summary: 'Kent Police is good.' },
  layouts.plain,
);

/** The faultless text with one passage changed, which must be there. */
export function changed(from: string, to: string): string {
  const at = faultlessText.indexOf(from);
  if (at < 0) throw new Error(`not in the faultless text: ${JSON.stringify(from)}`);
  return faultlessText.slice(0, at) + to + faultlessText.slice(at + from.length);
}
