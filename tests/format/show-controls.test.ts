import { expect, test } from 'vitest';

import { showControls, showControlsInLines } from '../../src/format/show-controls.ts';

test.each([
  ['\u001b[31mred', '\\u001b[31mred'],
  ['a\r\nb\tc', 'a\\u000d\\u000ab\\u0009c'],
  ['\u009b2J', '\\u009b2J'],
  ['txt.\u202Etnek', 'txt.\\u202etnek'],
  ['Dyfed-Powys – “quoted” é', 'Dyfed-Powys – “quoted” é'],
])('showControls(%j)', (text, shown) => {
  expect(showControls(text)).toBe(shown);
});

test('showControlsInLines(text) keeps line ends and tabs', () => {
  expect(showControlsInLines('a\n\tb\u0007\r')).toBe('a\n\tb\\u0007\\u000d');
});
