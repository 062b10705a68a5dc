import { expect, test } from 'vitest';
import { isAsked, mayBeAsked } from '../../../src/parser/prose/asked.ts';
import { withForceForIt } from '../../../src/parser/prose/of-the-force.ts';

/** Tell whether the last of some sentences asks something of the force. */
function asks(...sentences: string[]): boolean {
  return isAsked(withForceForIt(sentences).at(-1) ?? '');
}

test.each([
  'It should improve.',
  'Management remains an area in which, as we said, the force needs to improve.',
  'We found that the force needs to train its supervisors.',
  'The force has few detectives, and urgently needs to recruit more.',
  'There is more that the force needs to do.',
  'The force needs to attend more quickly where evidence may be lost.',
  'The force should plan for the threats that it has not yet looked at.',
  'The force needs to decide what it expects of its teams and tell them so.',
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
  'The force has few detectives, so it needs to recruit more.',
  'the force has few detectives and needs to recruit more.',
  'However, the force has made progress, but should still do more to share what it learns.',
  'If it is to keep this up, the force needs to train its staff.',
  'THE FORCE SHOULD TRAIN ITS STAFF.',
  'The force needs, however, to be certain that its staff understand this.',
  'Although it has made progress since 2016, it needs to resource local policing teams fully.',
  'However, as mentioned above, it needs to increase its capacity for intelligence analysis.',
  'The force recognises that, in order to be fully effective, it must properly resource its model.',
  'It has improved its understanding of threats, although it should do more to involve local teams.',
  'These should be considered more routinely to enhance its ability to provide protection.',
  'However, the number of disclosures remains low and the force should do more to prevent abuse.',
  "The force's approach to problem solving has got better since 2016, but its recording and evaluation processes need to improve.",
  'the force has identified areas where it needs to increase its preparedness.',
  'Few plans were assessed - although reports include updates - the force needs to improve its use of evidence.',
  "The force's supervision of investigations needs to be more consistent.",
  'The way in which the force supervises investigations should be improved.',
  'We think that the force should review this decision.',
  'the force should, as a matter of urgency, review the cases of these children.',
])('asks: %s', (sentence) => {
  expect(asks('The force is slow.', sentence)).toBe(true);
});

test.each([
  [
    'an earlier request',
    'To address this concern, we recommended that the force should increase the number of officers.',
  ],
  [
    'what it helps to decide',
    'the force uses this process to help decide how it needs to respond to incidents.',
  ],
  [
    'what others must do',
    'The chief officer must also set out clear rationales for the number of armed officers.',
  ],
  ['what is not known', 'Officers were not aware that their use must be recorded.'],
  ['what was not done', 'incidents to which a unit should have been sent were not attended.'],
  ['what it could do', 'the force could still do more to develop an approach.'],
  [
    'what staff say',
    'Officers feel the force should do more, and told us that it should do so soon.',
  ],
  ['what it decided', 'the force decided that it should stop these visits.'],
  ['what a plan says', 'The plan sets out the steps the force should take.'],
  ['what partners say', 'Partners told us that communication needs to improve.'],
  ['a rule for all', 'Crimes must be recorded within 24 hours of a report.'],
  ['what nobody knows yet', 'It needs to be seen whether this will work.'],
  ['what can be expected', 'The force should be able to finish this in spring.'],
  ['an earlier finding', 'In 2016, we found that the force should look after its records.'],
  ['what partners must do', 'The force recognises that its partners need to be involved.'],
  ['the opposite', 'the force no longer needs to improve in this respect.'],
  ['the law', 'By law, the force must publish its plan.'],
  ['what will come of it', 'The force should soon see the benefits of this investment.'],
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
  ['a victim', "A victim told us, 'the force should do more.'"],
  [
    'an earlier inspection',
    'An area for improvement highlighted in the 2016 inspection was that the force should improve.',
  ],
  ['an earlier report', 'We recommended that, to address this, the force should act.'],
  ['a condition', 'If the force does not act, it should expect complaints.'],
  ['a plan', 'According to the plan, the force should answer within an hour.'],
  ['a rule', 'As a minimum, it must publish its plan.'],
  ['what officers decide', 'Officers decide whether a case should be treated as missing.'],
  [
    'how figures are read',
    'Forces count in different ways, so the figure should be treated with caution.',
  ],
  ['what helps', 'It should help the force to identify problems earlier.'],
  ['savings', 'the force must make savings of £10m by 2020.'],
  ['praise', 'the force should be commended for its work.'],
  ['what is difficult', 'It must be difficult for officers to work alone.'],
  ['what is noted', 'It should be noted that these numbers are small.'],
  ['what is planned', 'The new system should be completed by March 2018.'],
  ['what it has', 'the force has fewer qualified detectives than it needs, which leads to delays.'],
  [
    'its system',
    'The force has a new records system, and it must be backed up and should improve.',
  ],
  ['what others recognise', 'The hospital recognises that it needs to improve its discharges.'],
  ['a college', 'The college accepts that it should review its courses.'],
  ['a duty of all', 'Like every employer, the force must provide training.'],
  ['a duty like all', 'the force must, like any landlord, ensure that its buildings are safe.'],
  ['a condition turned round', 'Should the force sell the building, it must share the proceeds.'],
  ['what will oblige it', 'As soon as the rules change, the force must act.'],
  ['a document', 'Before a statement is sent to a court, it must provide a date.'],
  ['a slogan', 'The poster in the foyer reads: the force should do more.'],
  ['a document in single marks', "The vision begins: 'The force must do more.'"],
  ['what has been done', 'The force should (and does) review these.'],
  ['what is done and praised', 'the force must, and we are glad that it does, review these.'],
  ['what is done within a time', 'the force must respond within 15 minutes to such calls.'],
  ['what is done at once', 'The force should respond to such calls at once, and it does.'],
  ['what will come of more staff', 'With more staff, calls should be answered sooner.'],
  ['how a number is to be read', 'This should be treated with caution.'],
  ['what is to be kept in mind', 'It should be borne in mind that July was wet.'],
  ['praise of officers', 'Credit should be given to these officers.'],
  ['where it is said', 'The areas where it needs to improve are listed in the next chapter.'],
  ['a power of law', 'The power to search should be used rarely.'],
  ['what other forces may learn', 'The scheme should be adopted by other forces.'],
  ['what it knows', 'the force should know better.'],
  ['what is expected of it', 'The force should reach its full strength in spring.'],
  ['what it pays', 'The force needs to pay for the use of the system.'],
  ['what it surely knows', 'The force must surely know this.'],
  ['what it does every day', 'It needs to refuel the helicopter twice a day.'],
  ['what comes once', 'The force should reduce delays once the system is in place.'],
  ['what comes next year', 'The force should increase its officers by 20 next year.'],
  ['another opinion', 'The force should improve, according to its staff.'],
  ['a supplier', 'Its main supplier needs to be more reliable.'],
  ['the work of others', "The quality of the council's data needs to improve."],
  [
    'a list that has lost its bullets',
    'These are: hold a meeting each month; visit schools; and the force should also publish results.',
  ],
])('asks nothing: %s', (_why, sentence) => {
  expect(asks('The force is slow.', sentence)).toBe(false);
});

test.each([
  ['The Crown Prosecution Service has few lawyers.', 'It needs to improve its decisions.'],
  ['The parish council looks after the lights.', 'It should do more at night.'],
  ['The force shares the building with the fire service.', 'It should review its use.'],
  ['The force has a new strategy.', 'It should ensure that victims come first.'],
  ['Crime is rising.', 'It must act.'],
])(
  'takes what is asked of another or of nobody known for none of the force: %s %s',
  (above, sentence) => {
    expect(asks(above, sentence)).toBe(false);
    expect(asks('The force is slow.', sentence)).toBe(true);
  },
);

test('finds the force in a chain of pronouns that nothing breaks', () => {
  expect(asks('The force is slow.', 'It knows this.', 'It needs to improve.')).toBe(true);
  expect(asks('The force is slow.', 'The trust is not.', 'It needs to improve.')).toBe(false);
});

test('tells of a demand of the force that is left out, and of no praise', () => {
  expect(mayBeAsked('The force should be commended for this.')).toBe(false);
  expect(mayBeAsked('The force should have known this.')).toBe(false);
  expect(mayBeAsked('The police federation says that the force must do more.')).toBe(false);
  expect(mayBeAsked('The force must comply with the code.')).toBe(true);
  expect(mayBeAsked('This was found in 2016, when The force should look.')).toBe(true);
});
