import { describe, expect, test } from 'vitest';

import { bedfordshire, noneHere, outOfList, say } from './say.ts';

describe('describeResult(result, context) of a postcode', () => {
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

  test('asserts nothing of a postcode that may be newer than the data', () => {
    const message = say('MK17 9WA');
    expect(message.tone).toBe('choice');
    expect(message.heading).toBe('MK17 9, the first part of MK17 9WA, lies in two police areas.');
    expect(message.forces.map(({ slug, notes }) => [slug, notes[0]])).toEqual([
      ['thames-valley', 'If the postcode was in use in October 2025.'],
      ['bedfordshire', outOfList],
    ]);
    expect(message.notes).toEqual([
      'We do not keep a list of all postcodes. Type the village, the town or the council instead.',
    ]);
  });

  test('offers the forces of a divided district with their shares in words', () => {
    expect(say('BH24')).toMatchObject({
      tone: 'choice',
      heading: 'BH24 lies in two police areas.',
      forces: [
        {
          slug: 'hampshire',
          notes: ['About 70 in 100 postcodes of BH24.', expect.anything(), noneHere],
        },
        { slug: 'dorset', notes: ['About 30 in 100 postcodes of BH24.', noneHere] },
      ],
      notes: ['A full postcode tells which one it is.'],
    });
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
      ['cumbria', outOfList],
    ]);
    expect(message.notes).toEqual([
      'If the postcode was in use in October 2025, it is in Scotland, which is not covered here.',
      'We do not keep a list of all postcodes. Type the village, the town or the council instead.',
    ]);
  });

  test('says of a postcode of Berwick that only a newer one may be in Scotland', () => {
    const message = say('TD15 1UA');
    expect(message.forces.map(({ slug, notes }) => [slug, notes[0]])).toEqual([
      ['northumbria', 'If the postcode was in use in October 2025.'],
    ]);
    expect(message.notes[0]).toBe(
      'If it was not in use then, it may be in Scotland, which is not covered here.',
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
});
