import { describe, expect, test } from 'vitest';

import { findForce } from '../../src/finder/find.ts';
import { summariseResult } from '../../src/finder/messages.ts';
import { describeShare } from '../../src/finder/words.ts';
import { finderData } from './finder-data.ts';
import { context, notHere, say } from './say.ts';

describe('describeResult(result, context)', () => {
  test('says where a report is missing, and what a force is called today', () => {
    expect(say('Hampshire').forces).toEqual([
      {
        slug: 'hampshire',
        name: 'Hampshire Constabulary',
        notes: ['Now called Hampshire and Isle of Wight Constabulary.', notHere],
      },
    ]);
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

  test.each([
    ['Birmingham', 'Birmingham (council and town) is in the area of'],
    ['Liverpool', 'Liverpool (council and town) is in the area of'],
    ['Hull', 'Kingston upon Hull (council and town) is in the area of'],
    ['Clwyd', '“Clwyd” leads to'],
    ['Kent', 'The force of this name:'],
    ['Whitby', 'A place called Whitby is in the area of'],
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
