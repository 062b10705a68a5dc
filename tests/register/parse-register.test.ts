import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { forceBySlug, forces } from '../../src/register/forces.ts';
import { parseRegister } from '../../src/register/parse-register.ts';

const text = readFileSync('content/forces.csv', 'utf8');
const header = text.slice(0, text.indexOf('\n'));
const row =
  'gwent,Gwent Police,Gwent,,W15000002,Gwent,Wales,Wales,W92000004,Newport;Torfaen,Heddlu Gwent,https://www.gwent.police.uk/,591200';

describe('the register', () => {
  test('holds the 43 forces, 39 of England and 4 of Wales', () => {
    expect(forces).toHaveLength(43);
    expect(forces.filter(({ country }) => country === 'Wales').map(({ slug }) => slug)).toEqual([
      'dyfed-powys',
      'gwent',
      'north-wales',
      'south-wales',
    ]);
  });

  test('is sorted by short name, so the Metropolitan Police comes after Merseyside', () => {
    const names = forces.map(({ shortName }) => shortName);
    expect(names.slice(0, 2)).toEqual(['Avon and Somerset', 'Bedfordshire']);
    expect(names[names.indexOf('Metropolitan Police') - 1]).toBe('Merseyside');
    expect(names.at(-1)).toBe('Wiltshire');
  });

  test('finds a force by its slug, and nothing by another word', () => {
    expect(forceBySlug('hampshire')).toMatchObject({
      name: 'Hampshire Constabulary',
      nameNow: 'Hampshire and Isle of Wight Constabulary',
      areas: ['Hampshire', 'Isle of Wight', 'Portsmouth', 'Southampton'],
      populationMid2018: 1_985_800,
    });
    expect(forceBySlug('constructor')).toBeUndefined();
  });
});

describe('parseRegister(text)', () => {
  test('leaves out what a row does not give', () => {
    const [force] = parseRegister(`${header}\n${row.replace('Heddlu Gwent', '')}\n`);
    expect(force).not.toHaveProperty('nameNow');
    expect(force?.aliases).toEqual([]);
  });

  test.each([
    [
      'a slug in capitals',
      row.replace('gwent', 'Gwent'),
      /^Line 2 of the force register, content\/forces.csv: `slug`: .*force slug/,
    ],
    ['a population with a comma', row.replace('591200', '"591,200"'), /whole number/],
    ['a country that is neither', row.replace('Wales,Wales', 'Scotland,Wales'), /country/],
    ['a website without https', row.replace('https', 'http'), /website/],
    ['a row given twice', `${row}\n${row}`, /gives `gwent` twice/],
  ])('refuses %s', (_oddity, rows, message) => {
    expect(() => parseRegister(`${header}\n${rows}\n`)).toThrow(message);
  });

  test('refuses an unknown column', () => {
    expect(() => parseRegister(`${header},colour\n${row},blue\n`)).toThrow(/colour/);
  });
});
