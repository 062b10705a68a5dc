import { describe, expect, test } from 'vitest';

import { findForce } from '../../src/finder/find.ts';
import { finderData, placeFile } from './finder-data.ts';

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
  ])('finds %s: %s', (_what, text, force) => {
    expect(find(text)).toMatchObject({ kind: 'force', force });
  });

  test('finds every force, council and town by its own name, alone or among candidates', () => {
    const lost = placeFile.places.filter(({ name, forces: slugs }) => {
      const result = find(name);
      if (result.kind === 'force') return !slugs.includes(result.force);
      if (result.kind !== 'candidates') return true;
      const named = result.candidates.map(({ territory }) => territory);
      return !slugs.every((slug) => named.includes(slug));
    });
    expect(lost).toEqual([]);
  });

  test.each([
    ['Newport', ['gwent', 'hampshire']],
    ['Ashford', ['kent', 'surrey']],
    ['London', ['metropolitan', 'city-of-london']],
    ['Newcastle', ['northumbria', 'staffordshire']],
  ])('offers the forces that %s can mean', (text, territories) => {
    const result = find(text);
    if (result.kind !== 'candidates') throw new Error(`Expected candidates, found ${result.kind}`);
    expect(result.reason).toBe('several-places');
    expect(result.candidates.map(({ territory }) => territory)).toEqual(territories);
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

  test.each(['qwerty', 'Edinburgh', '?', 'x'])('finds nothing for %j', (text) => {
    expect(find(text).kind).toBe('none');
  });
});

describe('findForce(text) tells a postcode from a name', () => {
  test('by its digit', () => {
    expect(find('nn1 1aa')).toMatchObject({ kind: 'force', force: 'northamptonshire' });
    expect(find('12345')).toMatchObject({ kind: 'invalid', problem: 'not-a-postcode' });
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
