import { describe, expect, test } from 'vitest';

import { pairHref, readPairAddress } from '../../src/pairs/pair-address.ts';

const register = new Set(['avon-and-somerset', 'devon-and-cornwall', 'dorset', 'kent', 'essex']);
const reported = [new Set(['avon-and-somerset', 'devon-and-cornwall', 'dorset'])];

test('either order gives one address', () => {
  expect(pairHref('kent', 'dorset')).toBe('/compare/dorset-and-kent/');
  expect(pairHref('dorset', 'kent')).toBe('/compare/dorset-and-kent/');
});

describe('readPairAddress', () => {
  test.each([
    [
      '/compare/dorset-and-avon-and-somerset/',
      { kind: 'pair', href: '/compare/avon-and-somerset-and-dorset/' },
    ],
    [
      '/compare/devon-and-cornwall-and-avon-and-somerset',
      { kind: 'pair', href: '/compare/avon-and-somerset-and-devon-and-cornwall/' },
    ],
    [
      '/compare/Dorset-and-Devon-and-Cornwall/',
      { kind: 'pair', href: '/compare/devon-and-cornwall-and-dorset/' },
    ],
    ['/compare/dorset-and-dorset/', { kind: 'same', force: 'dorset' }],
    ['/compare/dorset-and-kent/', { kind: 'no-report', forces: ['kent'] }],
    ['/compare/essex-and-kent/', { kind: 'no-report', forces: ['essex', 'kent'] }],
    ['/compare/dorset-and-batley/', { kind: 'unknown', names: ['batley'] }],
    ['/compare/ghosts-and-ghouls/', { kind: 'unknown', names: ['ghosts', 'ghouls'] }],
    ['/compare/dorset/', undefined],
    ['/forces/avon-and-somerset/', undefined],
  ])('%s', (path, meaning) => {
    expect(readPairAddress(path, { register, reported })).toEqual(meaning);
  });
});

test('two forces whose reports are of different programmes have no page, and are not said to be without reports', () => {
  const apart = [new Set(['kent']), new Set(['essex'])];
  expect(readPairAddress('/compare/kent-and-essex/', { register, reported: apart })).toEqual({
    kind: 'no-programme',
    forces: ['kent', 'essex'],
  });
  expect(
    readPairAddress('/compare/kent-and-essex/', {
      register,
      reported: [...apart, new Set(['kent', 'essex'])],
    }),
  ).toEqual({ kind: 'pair', href: '/compare/essex-and-kent/' });
});
