import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { findPostcode } from '../../src/finder/find-postcode.ts';
import { parseExceptionRows, parseSectorRows } from '../../src/finder/geography-rows.ts';
import { finderData } from './finder-data.ts';

const { postcodes } = finderData;
const sectors = parseSectorRows(readFileSync('content/geography/postcode-sectors.csv', 'utf8'));
const exceptions = parseExceptionRows(
  readFileSync('content/geography/postcode-exceptions.csv', 'utf8'),
);

function find(text: string) {
  return findPostcode(text, postcodes);
}

/** Give the territory that a certain answer names, whatever its kind. */
function territoryOf(text: string): unknown {
  const result = find(text);
  if (result?.kind === 'force') return result.force;
  if (result?.kind === 'outside') return result.where;
  if (result?.kind === 'post-boxes') return result.sortedIn.join();
  return result;
}

describe('findPostcode(text) agrees with the source', () => {
  test('for each of the 16,599 exceptions, with certainty', () => {
    const units = exceptions.flatMap(({ sector, force, units: list }) =>
      list.map((unit) => ({ postcode: `${sector}${unit}`, force })),
    );
    expect(units).toHaveLength(16_599);
    const wrong = units.filter(({ postcode, force }) => territoryOf(postcode) !== force);
    expect(wrong).toEqual([]);
  });

  test('for each of the 9,712 sectors, and asserts none of those that divide it', () => {
    const wrong = sectors.filter(({ sector, force, others, kind }) => {
      const taken = new Set(exceptions.flatMap((row) => (row.sector === sector ? row.units : [])));
      const free = ['AA', 'AB', 'AD', 'XY', 'ZQ', 'QZ'].find((unit) => !taken.has(unit));
      const result = find(`${sector}${free}`);
      if (kind === 'po-box' || others.length === 0)
        return territoryOf(`${sector}${free}`) !== force;
      if (result?.kind !== 'candidates' || result.reason !== 'unit-not-listed') return true;
      const [first, ...rest] = result.candidates;
      const ifNew = rest.filter(({ isIfNew }) => isIfNew).map(({ territory }) => territory);
      return first?.territory !== force || ifNew.toSorted().join() !== others.toSorted().join();
    });
    expect(wrong).toEqual([]);
  });

  test('for each sector typed without its last letters, offering every force of it', () => {
    const wrong = sectors.filter(({ sector, force, others, kind }) => {
      const result = find(sector);
      if (kind === 'po-box') return result?.kind !== 'post-boxes';
      if (others.length === 0) return result?.kind !== 'force' || result.force !== force;
      if (result?.kind !== 'candidates') return true;
      const named = result.candidates.map(({ territory }) => territory);
      return named.toSorted().join() !== [force, ...others].toSorted().join();
    });
    expect(wrong).toEqual([]);
  });
});

describe('findPostcode(text)', () => {
  test.each([
    ['OX1 1AA', 'thames-valley'],
    ['ox11aa', 'thames-valley'],
    ['  cf10   1bh ', 'south-wales'],
    ['NR1-1AA', 'norfolk'],
    ['N R 1 1 A A', 'norfolk'],
    ['YO1 7', 'north-yorkshire'],
    ['SK13', 'derbyshire'],
    ['W1A 1AA', 'metropolitan'],
  ])('reads %j as a postcode of %s', (text, force) => {
    expect(find(text)).toEqual(expect.objectContaining({ kind: 'force', force }));
  });

  test.each([
    ['a listed exception of a divided sector', 'NN13 5BF', 'thames-valley'],
    ['the one exception of Harpenden', 'AL3 8QE', 'bedfordshire'],
    ['four postcodes of Birmingham', 'B14 5TU', 'west-mercia'],
  ])('answers for %s', (_what, text, force) => {
    expect(find(text)).toMatchObject({ kind: 'force', force });
  });

  test.each([
    ['NN13 5AA', ['northamptonshire', 'thames-valley']],
    ['AL3 8QF', ['hertfordshire', 'bedfordshire']],
    ['B75 5AA', ['west-midlands', 'staffordshire', 'warwickshire']],
    ['MK17 9WA', ['thames-valley', 'bedfordshire']],
    ['TD15 1AA', ['northumbria', 'scotland']],
    ['DG16 5AA', ['scotland', 'cumbria']],
  ])('asserts nothing of %s, which may be newer than the data', (text, territories) => {
    expect(find(text)).toMatchObject({
      kind: 'candidates',
      reason: 'unit-not-listed',
      candidates: territories.map((territory, at) =>
        at === 0 ? { territory } : { territory, isIfNew: true },
      ),
    });
  });

  test('offers both forces of a divided district, with their shares', () => {
    expect(find('BH24')).toEqual({
      kind: 'candidates',
      reason: 'divided',
      subject: { kind: 'district', label: 'BH24' },
      candidates: [
        { territory: 'hampshire', share: 0.7048 },
        { territory: 'dorset', share: 0.2952 },
      ],
    });
  });

  test('offers both forces of a divided sector, counted by its postcodes', () => {
    const result = find('B14 5');
    if (result?.kind !== 'candidates') throw new Error('Expected candidates');
    expect(result.candidates.map(({ territory }) => territory)).toEqual([
      'west-midlands',
      'west-mercia',
    ]);
    expect(result.candidates[0]?.share).toBeCloseTo(215 / 219, 10);
    expect(result.candidates[1]?.share).toBeCloseTo(4 / 219, 10);
  });

  test('takes a text without a space as a district where there is one, else as a sector', () => {
    expect(find('NN11')).toMatchObject({ subject: { kind: 'district', label: 'NN11' } });
    expect(find('NN1 1')).toMatchObject({ subject: { kind: 'sector', label: 'NN1 1' } });
    // There is no district TS97.
    expect(find('TS97')).toMatchObject({ subject: { kind: 'sector', label: 'TS9 7' } });
  });

  test('treats a postcode that lacks its last letter as its sector', () => {
    expect(find('NN13 5B')).toMatchObject({
      kind: 'candidates',
      subject: { kind: 'sector', label: 'NN13 5' },
    });
  });

  test('gathers the districts that go on with a letter', () => {
    expect(find('SW1')).toMatchObject({ kind: 'force', force: 'metropolitan' });
    const result = find('EC1');
    if (result?.kind !== 'candidates') throw new Error('Expected candidates');
    expect(result).toMatchObject({ reason: 'several-districts', subject: { label: 'EC1' } });
    expect(result.candidates.map(({ territory }) => territory).toSorted()).toEqual([
      'city-of-london',
      'metropolitan',
    ]);
  });

  test('never answers for a sector that it does not know, though its district has one force', () => {
    expect(find('NN1 0AA')).toMatchObject({
      kind: 'candidates',
      reason: 'sector-not-listed',
      candidates: [{ territory: 'northamptonshire' }],
    });
  });

  test.each([
    ['0X1 1AA', 'OX1 1AA', 'thames-valley'],
    ['NN1 IAA', 'NN1 1AA', 'northamptonshire'],
    ['B1O 0AA', 'B10 0AA', 'west-midlands'],
    ['SO14 OAA', 'SO14 0AA', 'hampshire'],
    ['S014 0AA', 'SO14 0AA', 'hampshire'],
    ['YOI 7AA', 'YO1 7AA', 'north-yorkshire'],
  ])('reads %s as %s, and says so', (text, readAs, force) => {
    expect(find(text)).toMatchObject({ kind: 'force', force, readAs });
  });

  test('does not speak of a slip where the text is right as it stands', () => {
    expect(find('OX1 1AA')).not.toHaveProperty('readAs');
  });

  test.each([
    ['EH1 1AA', 'scotland'],
    ['G2', 'scotland'],
    ['TD9 7AA', 'scotland'],
    ['BT1 5GS', 'northern-ireland'],
    ['GY1 1AA', 'guernsey'],
    ['JE2 3AB', 'jersey'],
    ['IM1 1AA', 'isle-of-man'],
    ['BX1 1LT', 'no-place'],
    ['GIR 0AA', 'no-place'],
    ['BF1 2AA', 'no-place'],
  ])('tells that %s is in %s', (text, where) => {
    expect(find(text)).toMatchObject({ kind: 'outside', where });
  });

  test('keeps Gretna and Berwick to their sides of the border', () => {
    expect(find('TD15 1BT')).toMatchObject({ kind: 'outside', where: 'scotland' });
    expect(find('TD15')).toMatchObject({
      kind: 'candidates',
      candidates: [
        { territory: 'northumbria', share: 0.9416 },
        { territory: 'scotland', share: 0.0584 },
      ],
    });
  });

  test('tells boxes from addresses', () => {
    expect(find('PR0 2AA')).toMatchObject({ kind: 'post-boxes', sortedIn: ['lancashire'] });
    expect(find('EC3P')).toMatchObject({
      kind: 'post-boxes',
      sortedIn: ['metropolitan', 'city-of-london'],
    });
  });

  test.each([
    ['BN91 1AA', true],
    ['ZZ1 1AA', false],
    ['NN99 1AA', false],
  ])('does not place %s', (text, isLargeUser) => {
    expect(find(text)).toMatchObject({ kind: 'unknown-postcode', isLargeUser });
  });

  test.each(['NN1 1CA', 'NN1 1AO', 'NN11VM'])('refuses the last letters of %s', (text) => {
    expect(find(text)).toMatchObject({ kind: 'invalid', problem: 'impossible-letters' });
  });

  test.each(['12345', 'NN1 1AAA', 'N1NN 1', 'NN1/1AA', '1', 'NNN1 1AA', ''])(
    'sees no postcode in %j',
    (text) => {
      expect(find(text)).toBeUndefined();
    },
  );
});
