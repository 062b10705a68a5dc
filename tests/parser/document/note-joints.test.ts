import { expect, test } from 'vitest';
import { continuesNote } from '../../../src/parser/document/note-joints.ts';

const content = (text: string) => [{ type: 'text' as const, text, line: 1 }];

test.each([
  [
    'a note that has not ended',
    'A hub is a place in which',
    'partners share what they know.',
    true,
  ],
  ['a note that has', 'A hub is a place.', 'partners share what they know.', false],
  ['words that begin a sentence', 'A hub is a place in which', 'Partners share it.', false],
])('what stands below %s: %j, then %j', (_what, note, text, isOfNote) => {
  const block = { kind: 'paragraph', text } as Parameters<typeof continuesNote>[0];
  const source = { line: 1, endLine: 1 };
  const around = {
    note: { number: 1, content: content(note), source },
    before: [],
    below: undefined,
  };
  expect(continuesNote(block, around)).toBe(isOfNote);
});
