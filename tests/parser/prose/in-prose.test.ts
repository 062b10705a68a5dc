import { expect, test } from 'vitest';
import { createReporter } from '../../../src/parser/diagnostics.ts';
import { isAsked } from '../../../src/parser/prose/asked.ts';
import { extractInProse } from '../../../src/parser/prose/in-prose.ts';
import { plainReader } from '../../../src/parser/prose/plain-passage.ts';
import { sinceEarlierIn } from '../../../src/parser/prose/since-earlier.ts';

test.each([
  'the force also needs to enhance its ability to prevent serious and organised crime.',
  'the force must improve its ability to protect vulnerable people.',
  'While the quality of handovers is mixed, there has been progress, which the force needs to embed.',
  'It should also make sure accurate records of their use are kept.',
  'Management of registered sex offenders remains an area in which the force needs to improve.',
  'It recognises that it needs to improve in this area.',
  'the force recognises the need to improve the way it investigates less serious crimes.',
  "However, the force's understanding is more limited, and needs to improve.",
  'High-risk victims of domestic abuse and rape should be regularly updated by the investigator, but are not.',
  'the force lead recognises that more support should be provided to investigators.',
  'Its work with schools is patchy and must be improved.',
  'We found that the force needs to train its supervisors.',
  'The force has few detectives, so it needs to recruit more.',
  'the force has few detectives and needs to recruit more.',
  'However, the force has made progress, but should still do more to share what it learns.',
  'If it is to keep this up, the force needs to train its staff.',
  'THE FORCE SHOULD TRAIN ITS STAFF.',
])('asks: %s', (sentence) => {
  expect(isAsked(sentence)).toBe(true);
});

test.each([
  [
    'an earlier request',
    'To address this concern, we recommended that the force should increase the number of officers.',
  ],
  [
    'an earlier inspection',
    'An area for improvement highlighted in the 2016 inspection was that the force should ensure that it has sufficient resources.',
  ],
  [
    'what it helps to decide',
    'the force uses this process to help decide how it needs to respond to incidents.',
  ],
  [
    'what a measure should bring',
    'In addition to this work, it should help the force to identify problems earlier.',
  ],
  [
    'what others must do',
    'The chief officer must also set out clear rationales for the number of armed officers.',
  ],
  ['what is not known', 'Officers were not aware that their use must be recorded.'],
  ['what was not done', 'incidents to which a unit should have been sent were not attended.'],
  [
    'a case in doubt',
    "the way it determines whether a case should be treated as 'missing' or 'absent'.",
  ],
  ['what it could do', 'the force could still do more to develop an approach.'],
  [
    'what a reader should do',
    'Forces count these calls in different ways, so the figure should be treated with caution.',
  ],
  [
    'what staff say',
    'Officers feel the force should do more, and told us that it should do so soon.',
  ],
  ['what it decided', 'the force decided that it should stop these visits.'],
  ['what a plan says', 'The plan sets out the steps the force should take.'],
  ['what a reader should know', 'It should be noted that these numbers are small.'],
  ['what partners say', 'Partners told us that communication needs to improve.'],
  ['a rule for all', 'Crimes must be recorded within 24 hours of a report.'],
  ['what nobody knows yet', 'It needs to be seen whether this will work.'],
  ['praise', 'The force should be commended for its work.'],
  ['what can be expected', 'The force should be able to finish this in spring.'],
  ['an earlier finding', 'In 2016, we found that the force should look after its records.'],
  [
    'an earlier recommendation',
    'We recommended that, to put this right, the force should train its staff.',
  ],
  ['what is planned', 'The new system should be completed by March 2018.'],
  ['what is expected', 'The project should be finished in the next six months.'],
  ['what partners must do', 'The force recognises that its partners need to be involved.'],
  ['the opposite', 'the force no longer needs to improve in this respect.'],
  ['the law', 'By law, the force must publish its plan.'],
  ['what will come of it', 'The force should soon see the benefits of this investment.'],
  ['what it saves', 'The force must make savings of 10m by 2020.'],
  ['a condition', 'If the force does not act, it should expect complaints.'],
  ['a plan', 'According to the plan, the force should answer within an hour.'],
  ['a rule for all forces', 'As a minimum, local profiles should be produced for each force.'],
  ['whom it works with', 'the force works with partners who know the risk and must act.'],
  [
    'praise after what it did',
    'the force has changed its approach and should be commended for it.',
  ],
  [
    'an earlier request without its quotation marks',
    'HMICFRS found that this was not done and said that, the force should review how it is done.',
  ],
  [
    'an earlier request in capitals',
    'THIS IS BETTER THAN IN 2016, WHEN WE SAID THE FORCE SHOULD TRAIN ITS STAFF.',
  ],
  ['what it has', 'the force has fewer qualified detectives than it needs, which leads to delays.'],
])('asks nothing: %s', (_why, sentence) => {
  expect(isAsked(sentence)).toBe(false);
});

const isSinceEarlier = sinceEarlierIn(2017);

test.each([
  "Since HMICFRS' 2016 effectiveness inspection the force has made solid progress.",
  'This rate has risen in the 12 months to 30 June 2017 compared to the 12 months to 30 June 2016.',
  'This backlog is smaller than it was in 2016.',
  'This is an increase of 7.5 percent on the number of records in August 2016.',
  'In our 2016 effectiveness inspection, we found inconsistencies.',
  'Last year, we found that the force was concentrating on gang violence.',
  'In the last 12 months, the number of occasions fell by 30 percent.',
  'Since then the force has exploited more opportunities.',
  'In 2016 there were hubs in only some council areas; this has changed.',
  'This was an area for improvement in 2016, and the force has made it part of its plan.',
  'The backlog has reduced from 400 in 2016 to 120.',
  'Compared with last year, the force has improved its work.',
  "The force has done much since last year's inspection.",
])('compares with an earlier time: %s', (sentence) => {
  expect(isSinceEarlier(sentence)).toBe(true);
});

test.each([
  [
    'another inspection of the year',
    "HMICFRS' 2017 child protection inspection found that the ratio is acceptable.",
  ],
  ['an event', 'The PAVE teams were created in 2016.'],
  ['a start', 'Since October 2016 the team has worked with around 130 people.'],
  ['this inspection', 'In our 2017 effectiveness inspection, we found no backlog.'],
  ['a comparison with others', 'The force recorded high levels compared with other forces.'],
  [
    'all forces',
    'HMICFRS inspected how well forces were prepared in our 2016 effectiveness inspections.',
  ],
  ['no change', 'The force has not applied for any gang injunctions in the last year.'],
  [
    'the nation',
    'Across England and Wales, crime rose compared with the 12 months to 30 June 2016.',
  ],
  ['the nation since', 'Crime has increased across England and Wales since 2016.'],
  ['the national rate', 'The national rate has risen since 2016.'],
  ['an aim', 'the force aims to reduce burglary compared with 2016.'],
  ['what would have been', 'The scheme would have reduced demand since 2016.'],
  ['what nobody could say', 'the force could not say whether this has fallen since 2016.'],
  ['what is not clear', 'It is not clear that response times have improved since 2016.'],
  ['what nobody looked at', 'There has been no inspection of this since 2016.'],
  ['a reference', 'PEEL: Police effectiveness 2015 - An inspection of Kent Police, HMIC, 2016.'],
  ['the end of a reference', '2016 inspection.'],
  ['what is to come', 'the force expects demand to rise over the same period.'],
  ['a later year', 'The force plans to complete this by 2018.'],
])('compares with nothing earlier: %s', (_why, sentence) => {
  expect(isSinceEarlier(sentence)).toBe(false);
});

/** What is said in passing in a paragraph of the running text, and the rules reported. */
function saidIn(text: string, nextSection?: string): { texts: string[]; rules: string[] } {
  const reporter = createReporter();
  const source = { line: 1, endLine: 1 };
  const found = extractInProse(
    {
      passages: [
        {
          text,
          ...(nextSection !== undefined && { nextSection }),
          lineAt: () => 1,
          chapter: {
            type: 'chapter',
            id: 'overview',
            kind: 'overview',
            title: [],
            children: [],
            source,
          },
        },
      ],
      readPlainly: plainReader(['Kent Police', 'Kent']),
      year: 2017,
      footnotes: new Set(),
      gaps: new Set(),
    },
    reporter,
  );
  return {
    texts: found.map((said) => said.text),
    rules: reporter.diagnostics().map(({ rule }) => rule),
  };
}

test('takes a paragraph of nothing but what the force should do for no prose', () => {
  expect(saidIn('The force should look. The force must act.').texts).toEqual([]);
  expect(saidIn('The force looks. The force must act.').texts).toEqual(['The force must act.']);
});

test('leaves out what stands after the words of a chart', () => {
  expect(
    saidIn('It acts. For more, please see annex A The force should look. The force must act.'),
  ).toEqual({ texts: [], rules: ['run-in-words', 'run-in-words'] });
});

test('leaves out what may have strayed from a list', () => {
  expect(saidIn('risk and harm. The force should look.').texts).toEqual([]);
  expect(saidIn('the risk. The force looks. The force should act.').texts).toEqual([
    'The force should act.',
  ]);
  const paragraph = 'The force looks. The force must act.';
  expect(saidIn(paragraph, 'Mental health').texts).toEqual(['The force must act.']);
  expect(saidIn(paragraph, 'Areas for improvement')).toEqual({
    texts: [],
    rules: ['run-in-words'],
  });
});
