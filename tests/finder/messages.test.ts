import { describe, expect, test } from 'vitest';

import { findForce } from '../../src/finder/find.ts';
import { describeResult, summariseResult, type FinderMessage } from '../../src/finder/messages.ts';
import { describeShare } from '../../src/finder/words.ts';
import { finderData, placeFile } from './finder-data.ts';

const context = { forces: placeFile.forces, withReport: new Set(['northamptonshire', 'kent']) };
const HERE = 'Its inspection report is on this site.';
const NOT_HERE =
  'We have no report text for it yet; its page says where its reports are published.';

function say(text: string): FinderMessage {
  return describeResult(findForce(text, finderData), context);
}

describe('describeResult(result, context)', () => {
  test('names the force of a postcode as a link, and says that its report is here', () => {
    expect(say('NN1 1AA')).toEqual({
      tone: 'answer',
      heading: 'NN1 1AA is in the area of',
      forces: [{ slug: 'northamptonshire', name: 'Northamptonshire Police', notes: [HERE] }],
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

  test('names the other force of a divided sector apart from the answer', () => {
    const message = say('NN13 5AA');
    expect(message.forces.map(({ slug }) => slug)).toEqual(['northamptonshire']);
    expect(message.alternatives.map(({ slug }) => slug)).toEqual(['thames-valley']);
    expect(message.notes).toEqual([
      'Some postcodes of NN13 5 lie in the area of Thames Valley Police. NN13 5AA was not one of them in October 2025, but if it is newer than that it might be.',
    ]);
  });

  test('offers the forces of a divided district with their shares in words', () => {
    expect(say('BH24')).toMatchObject({
      tone: 'choice',
      heading: 'BH24 lies in two police areas.',
      forces: [
        {
          slug: 'hampshire',
          notes: ['About 70 in 100 postcodes of BH24.', expect.anything(), NOT_HERE],
        },
        { slug: 'dorset', notes: ['About 30 in 100 postcodes of BH24.', NOT_HERE] },
      ],
      notes: ['A full postcode tells which one it is.'],
    });
  });

  test.each([
    ['newport', 'Newport can mean two police areas.'],
    ['London', 'London can mean two police areas.'],
    ['newcastle', '“newcastle” can mean two police areas.'],
  ])('calls %s what was meant, not what the first force is called', (typed, heading) => {
    const message = say(typed);
    expect(message.heading).toBe(heading);
    expect(message.notes).toEqual([
      'We know councils and towns, not every village: if you mean a smaller place, type its postcode.',
    ]);
  });

  test('tells a place that shares its name by its council', () => {
    const notes = say('Ashford').forces.map((force) => [force.slug, force.notes[0]]);
    expect(notes).toEqual([
      ['kent', 'Ashford, council and town.'],
      ['surrey', 'Ashford, town in Spelthorne.'],
    ]);
  });

  test('tells the parts of London apart', () => {
    const notes = say('London').forces.map((force) => [force.slug, force.notes[0]]);
    expect(notes).toContainEqual(['city-of-london', 'A part of London.']);
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

  test('names the English force apart where a postcode of Gretna might be newer', () => {
    const message = say('DG16 5AA');
    expect(message).toMatchObject({ heading: 'DG16 5AA is in Scotland.', forces: [] });
    expect(message.alternatives.map(({ slug }) => slug)).toEqual(['cumbria']);
  });

  test('asks which postcode is meant where a slip can be read in two ways', () => {
    const message = say('BA1O');
    expect(message.heading).toBe('“BA1O” can be read in more than one way. Which do you mean?');
    expect(message.choices).toEqual([
      { label: 'BA10', postcode: 'BA10' },
      { label: 'BA1 0', postcode: 'BA1 0' },
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
    ['', 'Type a postcode, a council, a town or the name of a force.'],
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
      'We found no force, council or town called “qwerty”. Check the spelling, try a postcode, or choose from the list of forces.',
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
