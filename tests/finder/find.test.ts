import { describe, expect, test } from 'vitest';

import { findAsked, findForce } from '../../src/finder/find.ts';
import { finderData, places } from './finder-data.ts';

function find(text: string) {
  return findForce(text, finderData);
}

function suggestedNames(text: string): string[] {
  const result = find(text);
  if (result.kind !== 'suggestions') throw new Error(`Expected suggestions, found ${result.kind}`);
  return result.places.map(({ name }) => name);
}

describe('findForce(text) with a name', () => {
  test.each([
    ['a force', 'Bedfordshire Police', 'bedfordshire'],
    ['a short name in small letters', 'thames valley', 'thames-valley'],
    ['another word for constabulary', 'west mercia constabulary', 'west-mercia'],
    ['an ampersand', 'Devon & Cornwall', 'devon-and-cornwall'],
    ['an abbreviation', 'GMP', 'greater-manchester'],
    ['the name of today', 'Hampshire and Isle of Wight Constabulary', 'hampshire'],
    ['a Welsh name', 'Heddlu Gogledd Cymru', 'north-wales'],
    ['a Welsh council without its circumflex', 'Ynys Mon', 'north-wales'],
    ['a council of 2017', 'Corby Borough Council', 'northamptonshire'],
    ['a council of today', 'West Northamptonshire', 'northamptonshire'],
    ['the common name of a council', 'Hull', 'humberside'],
    ['a London borough in full', 'Royal Borough of Kensington and Chelsea', 'metropolitan'],
    ['a county council', 'Kent County Council', 'kent'],
    ['a town', 'Accrington', 'lancashire'],
    ['an apostrophe left out', 'Kings Lynn', 'norfolk'],
    ['the City, not London', 'City of London', 'city-of-london'],
    ['the other spelling of a town', 'Burton on Trent', 'staffordshire'],
    ['a town in its county', 'Luton, Bedfordshire', 'bedfordshire'],
    ['a town in its county, for short', 'Corby, Northants', 'northamptonshire'],
    ['which of two towns, by its county', 'Gillingham, Dorset', 'dorset'],
    ['a postcode after its town', 'Leicester, LE1 6AA', 'leicestershire'],
    ['a postcode in an address', 'Dudley Road, Birmingham B18 7QH', 'west-midlands'],
    ['a postcode with a word before it', 'postcode LE16AA', 'leicestershire'],
  ])('finds %s: %s', (_what, text, force) => {
    expect(find(text)).toMatchObject({ kind: 'force', force });
  });

  test('finds every force, council, town and place by its own name, alone or among candidates', () => {
    const lost = places.filter(({ name, forces: slugs, elsewhere }) => {
      const result = find(name);
      if (elsewhere && result.kind === 'outside') return result.where !== elsewhere;
      if (result.kind === 'force') return !slugs.includes(result.force);
      if (result.kind !== 'candidates') return true;
      const named = result.candidates.map(({ territory }) => territory);
      return !slugs.every((slug) => named.includes(slug));
    });
    expect(lost).toEqual([]);
  });

  test.each([
    ['Ashford', ['kent', 'surrey']],
    ['London', ['metropolitan', 'city-of-london']],
    ['Greater London', ['metropolitan', 'city-of-london']],
    ['Newcastle', ['northumbria', 'staffordshire']],
    ['Gillingham', ['kent', 'dorset']],
    ['Rothwell', ['west-yorkshire', 'northamptonshire']],
    ['Clifton', ['nottinghamshire', 'avon-and-somerset', 'north-yorkshire', 'bedfordshire']],
    ['Swinton', ['greater-manchester', 'south-yorkshire']],
    ['Fulwood', ['lancashire', 'south-yorkshire']],
    ['Beeston', ['nottinghamshire', 'west-yorkshire', 'cheshire']],
    ['Middleton', ['greater-manchester', 'west-yorkshire']],
    ['Sutton', ['metropolitan', 'cambridgeshire', 'west-mercia', 'bedfordshire']],
    ['Richmond', ['metropolitan', 'north-yorkshire']],
    ['Burton', ['lincolnshire', 'dyfed-powys', 'staffordshire']],
    ['Weston', ['cheshire', 'avon-and-somerset']],
    ['Stockton', ['warwickshire', 'wiltshire', 'cleveland']],
  ])('offers the forces that %s can mean', (text, territories) => {
    const result = find(text);
    if (result.kind !== 'candidates') throw new Error(`Expected candidates, found ${result.kind}`);
    expect(result.reason).toBe('several-places');
    const named = result.candidates.map(({ territory }) => territory);
    expect(named.toSorted()).toEqual(territories.toSorted());
  });

  test.each([
    ['bedforshire', 'Bedfordshire Police'],
    ['Nothamptonshire', 'Northamptonshire Police'],
    ['leicstershire', 'Leicestershire Police'],
    ['Cambrigeshire police', 'Cambridgeshire Constabulary'],
    ['Notingham', 'Nottingham'],
    ['Thmaes Valley', 'Thames Valley Police'],
    ['Middlesborough', 'Middlesbrough'],
  ])('suggests for %s first of all %s, and does not answer for it', (typed, name) => {
    expect(suggestedNames(typed)[0]).toBe(name);
  });

  test('suggests what a beginning can mean rather than answering for it', () => {
    expect(suggestedNames('Northampto').slice(0, 3)).toEqual([
      'Northamptonshire Police',
      'Northamptonshire',
      'Northampton',
    ]);
    expect(suggestedNames('yorkshire').slice(0, 3)).toEqual([
      'North Yorkshire Police',
      'South Yorkshire Police',
      'West Yorkshire Police',
    ]);
  });

  test.each([
    ['Birmingham', 'west-midlands', 'Birmingham'],
    ['Birmingham Police', 'west-midlands', 'Birmingham'],
    ['Liverpool', 'merseyside', 'Liverpool'],
    ['Hull', 'humberside', 'Kingston upon Hull'],
  ])('takes %s for the city and not for a force', (text, force, name) => {
    const result = find(text);
    if (result.kind !== 'force' || result.subject.kind !== 'place') throw new Error(result.kind);
    expect(result.force).toBe(force);
    expect(result.subject.label).toBe(name);
    expect(result.subject.place.kinds).not.toContain('force');
  });

  test.each([
    ['Llandudno', 'north-wales'],
    ['Caernarfon', 'north-wales'],
    ['Whitby', 'north-yorkshire'],
    ['Sandy', 'bedfordshire'],
    ['Royton', 'greater-manchester'],
  ])('finds the smaller place %s', (text, force) => {
    expect(find(text)).toMatchObject({ kind: 'force', force });
  });

  test('asserts nothing of a place near a border, and tells the forces near by from its own', () => {
    expect(find('Royston')).toMatchObject({
      kind: 'candidates',
      reason: 'several-places',
      candidates: [
        { territory: 'hertfordshire' },
        { territory: 'south-yorkshire' },
        { territory: 'cambridgeshire', isNear: true },
        { territory: 'west-yorkshire', isNear: true },
      ],
    });
    expect(find('Abertridwr')).toMatchObject({
      kind: 'candidates',
      reason: 'near-border',
      candidates: [{ territory: 'gwent' }, { territory: 'south-wales', isNear: true }],
    });
  });

  test('answers for a town near a border, and names the force beyond it', () => {
    expect(find('Rushden')).toMatchObject({
      ...{ kind: 'force', force: 'northamptonshire', near: ['bedfordshire'] },
    });
    // The border of a council is known, so nothing is near it.
    expect(find('Harlow')).not.toHaveProperty('near');
  });

  test.each([
    ['Edinburgh', 'scotland'],
    ['Belfast', 'northern-ireland'],
    ['PSNI', 'northern-ireland'],
    ['Jersey', 'jersey'],
  ])('tells where %s is', (text, where) => {
    expect(find(text)).toMatchObject({ kind: 'outside', where });
  });

  test('knows that Bangor is in Wales and in Northern Ireland', () => {
    expect(find('Bangor')).toMatchObject({
      ...{ kind: 'candidates', candidates: [{ territory: 'north-wales' }] },
      alsoIn: ['northern-ireland'],
    });
  });

  test.each([
    ['Bourne End, Bedfordshire', ['Bourne End']],
    ['Luton, Nowhere', ['Luton']],
  ])('suggests for %s what it knows by that name, and does not answer for it', (text, names) => {
    expect(suggestedNames(text)).toEqual(names);
  });

  test.each(['England', 'uk', 'Great Britain'])('asks for less than %s', (text) => {
    expect(find(text)).toMatchObject({ kind: 'invalid', problem: 'too-wide' });
  });

  test.each(['qwerty', '?', 'x'])('finds nothing for %j', (text) => {
    expect(find(text).kind).toBe('none');
  });
});

describe('findForce(text) tells a postcode from a name', () => {
  test('by its digit', () => {
    expect(find('nn1 1aa')).toMatchObject({ kind: 'force', force: 'northamptonshire' });
    expect(find('12345')).toMatchObject({ kind: 'invalid', problem: 'not-a-postcode' });
    expect(find('from LE1 6AA to MK40 2AA')).toMatchObject({ problem: 'not-a-postcode' });
  });

  test('or by its shape, where every digit was typed as a letter', () => {
    expect(find('NNI IAA')).toMatchObject({ kind: 'force', readAs: 'NN1 1AA' });
  });

  test('and asks for more where only its first letters are there', () => {
    expect(find('NN')).toMatchObject({ kind: 'invalid', problem: 'area-only' });
  });

  test.each(['', '   '])('and asks for something where %j was typed', (text) => {
    expect(find(text)).toMatchObject({ kind: 'invalid', problem: 'empty' });
  });
});

describe('findAsked(query) for an address', () => {
  test('finds the place that was chosen among those of its name', () => {
    expect(findAsked({ typed: 'Gillingham', force: 'dorset' }, finderData)).toMatchObject({
      ...{ kind: 'force', force: 'dorset' },
    });
  });

  test('asks again where there is no such place', () => {
    expect(findAsked({ typed: 'Gillingham', force: 'surrey' }, finderData).kind).toBe('candidates');
    expect(findAsked({ typed: 'NN1 1AA' }, finderData)).toMatchObject({
      force: 'northamptonshire',
    });
  });
});
