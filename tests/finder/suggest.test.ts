import { describe, expect, test } from 'vitest';

import { suggest } from '../../src/finder/suggest.ts';
import { finderData } from './finder-data.ts';

function labels(text: string): string[] {
  return suggest(text, finderData).map((suggestion) =>
    suggestion.kind === 'place' ? suggestion.place.name : suggestion.label,
  );
}

describe('suggest(typed)', () => {
  test('offers the districts that a beginning can become, the shortest first', () => {
    expect(labels('nn1')).toEqual(['NN1', 'NN10', 'NN11', 'NN12', 'NN13', 'NN14', 'NN15', 'NN16']);
  });

  test('offers both readings of a text without a space', () => {
    expect(labels('NN11')).toEqual(['NN11', 'NN1 1']);
  });

  test('offers a full postcode once it is there', () => {
    expect(labels('nn11aa')).toEqual(['NN1 1AA']);
  });

  test('offers the places of a name, a force before a council before a town', () => {
    const suggested = suggest('newport', finderData).map(({ query }) => query.force);
    expect(suggested.slice(0, 3)).toEqual(['gwent', 'hampshire', 'west-mercia']);
    expect(labels('Durham')[0]).toBe('Durham Constabulary');
  });

  test('finds a council by its Welsh name as it is typed', () => {
    expect(labels('Caerd')).toEqual(['Cardiff']);
  });

  test('bears a typing error only where nothing fits as it stands', () => {
    expect(labels('Notingh')).toContain('Nottinghamshire Police');
    expect(labels('Notting')).not.toContain('Northumbria Police');
  });

  test.each(['', 'n', '?', 'ZZ9', 'NN1 1CA'])('offers nothing for %j', (text) => {
    expect(labels(text)).toEqual([]);
  });

  test('offers larger places before smaller ones', () => {
    expect(labels('llan').slice(0, 2)).toEqual(['Llanelli', 'Llandudno']);
  });

  test('asks for one place by its force, because others share its name', () => {
    expect(suggest('gillingham', finderData).map(({ query }) => query)).toEqual([
      { typed: 'Gillingham', force: 'kent' },
      { typed: 'Gillingham', force: 'dorset' },
    ]);
  });

  test('never offers more than eight', () => {
    expect(labels('south').length).toBe(8);
  });
});
