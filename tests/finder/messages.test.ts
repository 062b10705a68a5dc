import { describe, expect, test } from 'vitest';

import { findForce } from '../../src/finder/find.ts';
import { finderForces } from '../../src/finder/finder-forces.ts';
import { describeResult, summariseResult, type FinderMessage } from '../../src/finder/messages.ts';
import { describeShare } from '../../src/finder/words.ts';
import { forces } from '../../src/register/forces.ts';
import { finderData } from './finder-data.ts';

const bedfordshire = {
  grade: 'requires-improvement' as const,
  label: 'Effectiveness 2017, published in March 2018',
  meaning: 'There are shortcomings.',
  toImprove: 'Inspectors listed 12 areas for improvement.',
};
const context = {
  forces: finderForces(forces.map((force) => ({ force, report: undefined }))).map((force) =>
    force.slug === 'bedfordshire' ? { ...force, report: bedfordshire } : force,
  ),
};
const NOT_HERE = 'We have no report on it yet; its page says where its reports are published.';
const OUT_OF_LIST =
  'Only if the postcode is not on Ordnance Survey’s list of October 2025: newer, out of use or mistyped.';
const NONE_HERE = 'No report here yet.';

function say(text: string): FinderMessage {
  return describeResult(findForce(text, finderData), context);
}

describe('describeResult(result, context)', () => {
  test('names the force of a postcode, with what its report found', () => {
    expect(say('MK40 2AA')).toEqual({
      tone: 'answer',
      heading: 'MK40 2AA is in the area of',
      forces: [
        {
          ...{ slug: 'bedfordshire', name: 'Bedfordshire Police', notes: [] },
          report: bedfordshire,
        },
      ],
      notes: [],
      alternatives: [],
      choices: [],
    });
  });

  test('says where a report is missing, and what a force is called today', () => {
    expect(say('Hampshire').forces).toEqual([
      {
        slug: 'hampshire',
        name: 'Hampshire Constabulary',
        notes: ['Now called Hampshire and Isle of Wight Constabulary.', NOT_HERE],
      },
    ]);
  });

  test('asserts nothing of a postcode that may be newer than the data', () => {
    const message = say('MK17 9WA');
    expect(message.tone).toBe('choice');
    expect(message.heading).toBe('MK17 9, the first part of MK17 9WA, lies in two police areas.');
    expect(message.forces.map(({ slug, notes }) => [slug, notes[0]])).toEqual([
      ['thames-valley', 'If the postcode is on Ordnance Survey’s list of October 2025.'],
      ['bedfordshire', OUT_OF_LIST],
    ]);
    expect(message.notes).toEqual([
      'We do not keep that list. Type the village, the town or the council instead.',
    ]);
  });

  test('offers the forces of a divided district with their shares in words', () => {
    expect(say('BH24')).toMatchObject({
      tone: 'choice',
      heading: 'BH24 lies in two police areas.',
      forces: [
        {
          slug: 'hampshire',
          notes: ['About 70 in 100 postcodes of BH24.', expect.anything(), NONE_HERE],
        },
        { slug: 'dorset', notes: ['About 30 in 100 postcodes of BH24.', NONE_HERE] },
      ],
      notes: ['A full postcode tells which one it is.'],
    });
  });

  test.each([
    ['ashford', 'Ashford can mean two police areas.'],
    ['London', 'London can mean two police areas.'],
    ['newcastle', '“newcastle” can mean two police areas.'],
  ])('calls %s what was meant, not what the first force is called', (typed, heading) => {
    const message = say(typed);
    expect(message.heading).toBe(heading);
    expect(message.notes).toEqual(['Do you mean another place of this name? Type its postcode.']);
  });

  test('tells a place that shares its name by its council', () => {
    const notes = say('Ashford').forces.map((force) => [force.slug, force.notes[0]]);
    expect(notes).toEqual([
      ['kent', 'Ashford, council and town.'],
      ['surrey', 'Ashford, town in Spelthorne.'],
    ]);
  });

  test('tells the country from the village of its name', () => {
    expect(say('Wales').heading).toBe('Wales can mean six police areas.');
    expect(say('Wales').forces.map(({ slug, notes: [note] }) => [slug, note])).toEqual([
      ['dyfed-powys', 'A part of Wales.'],
      ['gwent', 'A part of Wales.'],
      ['north-wales', 'A part of Wales.'],
      ['south-wales', 'A part of Wales.'],
      ['south-yorkshire', 'A place called Wales.'],
      ['derbyshire', 'Wales is near its border.'],
    ]);
    expect(say('England').heading).toBe(
      'That has many police forces. Type a postcode, a town or a council in it.',
    );
  });

  test('tells the parts of London apart', () => {
    const notes = say('London').forces.map((force) => [force.slug, force.notes[0]]);
    expect(notes).toEqual([
      ['metropolitan', 'Most of London.'],
      ['city-of-london', 'A part of London.'],
    ]);
  });

  test('calls two forces near a border either of two', () => {
    expect(say('Chepstow').heading).toBe(
      'Chepstow is near a border, and can lie in either of two police areas.',
    );
  });

  test('says that it does not know a sector, and which force has the rest of the district', () => {
    expect(say('NN1 OAA')).toMatchObject({
      tone: 'choice',
      heading: 'We do not know NN1 0AA; it may be newer than October 2025, or have a typing error.',
      notes: [
        'We read what you typed as NN1 0AA: the letter O and the number 0, or I and 1, are easily mixed up.',
        'The postcodes that we know in NN1 are in the area of Northamptonshire Police.',
      ],
    });
  });

  test.each([
    ['EH1 1AA', 'EH1 1AA is in Scotland.'],
    ['BT1 5GS', 'BT1 5GS is in Northern Ireland.'],
    ['JE2 3AB', 'JE2 3AB is in Jersey.'],
    ['IM1', 'IM1 is on the Isle of Man.'],
  ])('tells for %s where it is and what the site covers', (text, heading) => {
    expect(say(text)).toMatchObject({
      tone: 'answer',
      heading,
      forces: [],
      notes: ['The inspections on this site cover the 43 police forces of England and Wales.'],
    });
  });

  test('counts Scotland among the areas of a border district without linking to it', () => {
    const message = say('TD15');
    expect(message.heading).toBe('TD15 lies in two police areas.');
    expect(message.forces.map(({ slug }) => slug)).toEqual(['northumbria']);
    expect(message.notes).toContain(
      'About 6 in 100 postcodes are in Scotland, which this site does not cover.',
    );
  });

  test('names the English force of a postcode of Gretna only if it is newer', () => {
    const message = say('DG16 5AA');
    expect(message.forces.map(({ slug, notes }) => [slug, notes[0]])).toEqual([
      ['cumbria', OUT_OF_LIST],
    ]);
    expect(message.notes).toEqual([
      'If the postcode is on Ordnance Survey’s list of October 2025, it is in Scotland, which is not covered here.',
      'We do not keep that list. Type the village, the town or the council instead.',
    ]);
  });

  test.each([
    ['Birmingham', 'Birmingham (council and town) is in the area of'],
    ['Liverpool', 'Liverpool (council and town) is in the area of'],
    ['Hull', 'Kingston upon Hull (council and town) is in the area of'],
    ['Clwyd', '“Clwyd” leads to'],
    ['Kent', 'The force of this name:'],
    ['Whitby', 'Whitby is in the area of'],
    ['Edinburgh', 'Edinburgh is in Scotland.'],
    ['Scotland', 'This site does not cover Scotland.'],
    ['Belfast', 'Belfast is in Northern Ireland.'],
  ])('leads up to the answer for %s', (text, heading) => {
    expect(say(text)).toMatchObject({ tone: 'answer', heading });
  });

  test('sends whoever means another place of the name to its postcode', () => {
    expect(say('Sandy').notes).toEqual([
      'Do you mean another place of this name? Type its postcode.',
    ]);
    expect(say('Rushden').notes[0]).toBe(
      'Rushden is near a border: at its edge, a postcode tells which force it is.',
    );
    expect(say('Rushden').alternatives.map(({ slug }) => slug)).toEqual(['bedfordshire']);
    expect(say('Bangor').notes).toContain(
      'A place of this name is in Northern Ireland, which this site does not cover.',
    );
  });

  test('asks which postcode is meant where a slip can be read in two ways', () => {
    const message = say('BA1O');
    expect(message.heading).toBe('“BA1O” can be read in more than one way. Which do you mean?');
    expect(message.choices).toEqual([
      { label: 'BA10', query: { typed: 'BA10' } },
      { label: 'BA1 0', query: { typed: 'BA1 0' } },
    ]);
  });

  test('warns that a box stands where the post is sorted', () => {
    const message = say('PR0 2AA');
    expect(message.heading).toBe('PR0 2AA is for post boxes and large users.');
    expect(message.notes[0]).toContain('sorted in the area of Lancashire Constabulary');
  });

  test('offers names for one with a typing error', () => {
    const message = say('bedforshire');
    expect(message).toMatchObject({
      tone: 'choice',
      heading: 'We have no “bedforshire”. Did you mean one of these?',
    });
    expect(message.choices[0]?.label).toBe('Bedfordshire Police (police force)');
  });

  test.each([
    ['', 'Type a postcode, a place, a council or the name of a force.'],
    [
      '12345',
      'This does not look like a postcode. A full one looks like NN1 1AA, its first half like NN1.',
    ],
    ['NN1 1CA', 'Check the last two letters: postcodes never end in C, I, K, M, O or V there.'],
    ['NN', 'These are only the first letters of a postcode. Add the number, as in NN1.'],
    [
      'ZZ1 1AA',
      'We do not know ZZ1 1AA. Check it, or try the council or the town; our postcodes are those of October 2025.',
    ],
    [
      'qwerty',
      'We found no force, council or place called “qwerty”. Type the postcode instead, or choose from the list of forces.',
    ],
  ])('ties to the field what is wrong with %j', (text, heading) => {
    expect(say(text)).toMatchObject({ tone: 'error', heading });
  });
});

describe('summariseResult(result, context)', () => {
  test.each([
    ['NN1 1', 'Northamptonshire Police'],
    ['BH24', 'Hampshire Constabulary or Dorset Police'],
    ['TD15', 'Northumbria Police or Scotland'],
    ['EH1', 'EH1 is in Scotland.'],
    ['W1A', 'post boxes and large users'],
  ])('names for %s: %s', (text, summary) => {
    expect(summariseResult(findForce(text, finderData), context)).toBe(summary);
  });
});

describe('describeShare(share)', () => {
  test.each([
    [0.001, 'Fewer than 1 in 100 postcodes'],
    [0.0099, 'Fewer than 1 in 100 postcodes'],
    [0.01, 'About 1 in 100 postcodes'],
    [0.4981, 'About 50 in 100 postcodes'],
    [0.99, 'About 99 in 100 postcodes'],
    [0.999, 'More than 99 in 100 postcodes'],
  ])('never rounds %d to all or nothing: %s', (share, words) => {
    expect(describeShare(share)).toBe(words);
  });
});
