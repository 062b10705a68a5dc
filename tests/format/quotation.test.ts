import { expect, test } from 'vitest';

import { formatLines, formatQuotation } from '../../src/format/quotation.ts';

const citation =
  'HMICFRS, ‘PEEL: Police effectiveness 2017: An inspection of Kent Police’, March 2018';
const address = 'https://peel.example/forces/kent/2017-effectiveness/#line-38';

test('a quotation holds the words, the report, the place, the lines and the address', () => {
  expect(
    formatQuotation({
      passages: ['The force knows its places well.', 'It should act.'],
      citation,
      place: 'Preventing crime: Mental health',
      lines: { from: 38, to: 41 },
      address,
    }),
  ).toBe(
    `“The force knows its places well.\n\nIt should act.” ${citation}, ‘Preventing crime: Mental health’, lines 38 to 41 of the text at ${address}`,
  );
});

test('a section is cited without words and without lines', () => {
  expect(formatQuotation({ passages: [], citation, place: '', lines: undefined, address })).toBe(
    `${citation}, ${address}`,
  );
});

test('one line is one line', () => {
  expect(formatLines({ from: 38, to: 38 })).toBe('line 38');
});
