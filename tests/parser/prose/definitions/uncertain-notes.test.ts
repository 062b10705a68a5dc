import { expect, test } from 'vitest';
import { createReporter } from '../../../../src/parser/diagnostics.ts';
import { definitionsIn } from '../../../../src/parser/prose/definitions/definitions.ts';

/** The rules that speak of a footnote from which no term is taken. */
function toldOf(text: string): string[] {
  const source = { line: 388, endLine: 389 };
  const note = { number: 16, content: [{ type: 'text' as const, text, line: 388 }], source };
  const reporter = createReporter();
  expect(definitionsIn([note], [], { openLines: new Set(), reporter })).toEqual([]);
  return reporter.diagnostics().map(({ rule }) => rule);
}

test.each([
  'Bail is a contentious subject and a review of it is under way.',
  'Domestic abuse is the subject of our 2014 report, Everyone’s business.',
  'The Office for National Statistics is the source of these population estimates.',
  'The chief constable is a member of the board.',
  'Crime is a matter of definition, as one officer put it.',
  'Honour-based violence is a term that some victims dislike.',
  'Chief Constable Alan Pughsley QPM is the national lead for this area of policing.',
  'Jane Smith QPM is an officer who leads this work.',
  'The hub is a place where partners meet.',
  'Burglary is a crime that we have inspected before.',
  'Triage is a useful service for people in crisis.',
  'Triage is a service problem.',
  'Luton is a place with high levels of crime.',
  'Peterborough is the centre of the county.',
  'Kent refers to it as a hub.',
  'Overtime is a measure that cannot last.',
  'The Crown Prosecution Service (CPS) provides advice too late.',
  'Demand means that officers cannot attend.',
  'The National Crime Agency is not a police force.',
  'The Crown Prosecution Service (CPS) is reviewing this.',
  'Body-worn video (BWV) is used by few officers.',
])('%j may say something else than what its first words mean, which is told', (text) => {
  expect(toldOf(text)).toEqual(['footnote-uncertain']);
});

test('tells nothing of a note on no term', () => {
  expect(toldOf('The 2017 survey is the third of its kind.')).toEqual([]);
});
