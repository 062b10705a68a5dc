import { expect, test } from 'vitest';
import { contentReports, idOf, parseChanged } from '../content-reports.ts';

const [bedfordshire] = contentReports.filter((file) => idOf(file).startsWith('bedfordshire'));

/** Put twelve lines about orders for domestic abuse and sex offenders, with notes 18 to 20, between notes 2 and 3. */
function withPageMoved(): ReturnType<typeof parseChanged> {
  if (!bedfordshire) throw new Error('there is no report on Bedfordshire');
  const lines = new TextDecoder().decode(bedfordshire.bytes).split('\n');
  const page = lines.splice(420, 12);
  expect(page.at(0)).toMatch(/^The force makes little use of the range of legal powers/);
  lines.splice(241, 0, ...page);
  return parseChanged(bedfordshire, new TextEncoder().encode(lines.join('\n')));
}

test('gives nothing of a page to another question where notes and marks run ahead and come back', () => {
  const { record, diagnostics } = withPageMoved();
  expect(record?.areasForImprovement).toEqual([]);
  expect(record?.inProse).toEqual([]);
  expect(diagnostics.filter(({ rule }) => rule === 'sections-mixed')).toEqual([
    {
      severity: 'warning',
      rule: 'sections-mixed',
      line: 295,
      message:
        'Expected sections, notes and their marks in the order in which reports print them, found 2 after others that come later; findings and what it asks or compares are left out, put the pages in order or convert the PDF in another way',
    },
  ]);
});
