import { expect, test } from 'vitest';

import { findMatches } from '../../src/client/find-matches.ts';

test.each([
  ['The force, the FORCE', 'force', ['force', 'FORCE']],
  ['the force’s ability', "force's ability", ['force’s ability']],
  ["the 'golden hour'", '‘golden hour’', ["'golden hour'"]],
  ['anti-social – behaviour', 'social - b', ['social – b']],
  ['England\u00a0and\nWales', '  england  and wales ', ['England\u00a0and\nWales']],
  ['aaaa', 'aa', ['aa', 'aa']],
  ['İstanbul force', 'force', ['force']],
  ['a (b) [c', '(b)', ['(b)']],
  ['the force', 'crime', []],
  ['the force', '', []],
  ['the force', '  ', []],
])('in `%s`, `%s` is at %j', (text, query, found) => {
  expect(findMatches(text, query).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});
