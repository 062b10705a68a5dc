import { expect, test } from 'vitest';

import { readFinderAddress, writeFinderAddress } from '../../src/finder/finder-address.ts';

test.each([
  [{ typed: 'MK40 2AA' }, '#q=MK40+2AA'],
  [{ typed: 'Newport', force: 'gwent' }, '#q=Newport&force=gwent'],
  [{ typed: 'a&b=#c' }, '#q=a%26b%3D%23c'],
])('an address keeps %j', (query, hash) => {
  expect(writeFinderAddress(query)).toBe(hash);
  expect(readFinderAddress(hash)).toEqual(query);
});

test.each(['', '#main', '#q=', '#q=+&force=kent', '#councils-a'])('%j asks for nothing', (hash) => {
  expect(readFinderAddress(hash)).toBeUndefined();
});

test('nothing typed needs no address', () => {
  expect(writeFinderAddress({ typed: '  ' })).toBe('');
});
