import { expect, test } from 'vitest';
import { isAsked } from '../../../src/parser/prose/asked.ts';

test.each([
  'It should improve.',
  'Management remains an area in which, as we said, the force needs to improve.',
  'We found that it needs to train its supervisors.',
  'The force has few detectives, and urgently needs to recruit more.',
  'There is more that the force needs to do.',
  'This was found in 2016, when The force should look.',
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
])('asks: %s', (sentence) => {
  expect(isAsked(sentence)).toBe(true);
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
])('asks nothing: %s', (_why, sentence) => {
  expect(isAsked(sentence)).toBe(false);
});
