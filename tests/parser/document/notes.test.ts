import { describe, expect, test } from 'vitest';
import { findNotes } from '../../../src/parser/document/notes.ts';
import { readLines } from '../../../src/parser/text/lines.ts';

/** Which notes begin in the lines of a chapter, those of open end with a question mark, and what follows them. */
function notesIn(...body: string[]): { starts: string[]; after: string[] } {
  const chapter = { kind: 'overview', title: 'Effectiveness overview' } as const;
  const children = readLines(body.join('\n'));
  const part = { type: 'part', chapter, hasHeading: false, children } as const;
  const { starts, afterEnds } = findNotes([part]);
  return {
    starts: [...starts.values()].map(({ number, isOpen }) => String(number) + (isOpen ? '?' : '')),
    after: [...afterEnds].map(({ plain }) => plain),
  };
}

describe('findNotes(parts): a note begins', () => {
  test.each([
    ['with a raised number, and a word in emphasis', ['and others.', '[^1]: *Code of Practice*']],
    ['with a number that touches its word, though the line above ends nothing', ['it', '1DASH is']],
    ['after a stop', ['Officers use it.', '1 Many forces use it.']],
  ])('%s', (_what, body) => {
    expect(notesIn(...body).starts).toEqual(['1']);
  });

  test.each([
    ['with a term that has a number of its own', ['it uses', '4Ps are known to all.']],
    ['with a number out of order', ['It uses it.', '9 Many forces use it.']],
    ['where a date goes on', ['it was used on', '2 May were kept safe.']],
  ])('not %s', (_what, body) => {
    expect(notesIn(...body).starts).toEqual([]);
  });
});

describe('findNotes(parts): where no empty line ends a note', () => {
  const whole = 'A profile of one neighbourhood is kept by the sergeant of its team for all.';
  const goesOn = 'Officers look at each of them every month and write down what they learn.';
  const first = 'A profile of the whole force is kept by those who run all its teams and is';
  const short = 'looked at by all.';
  const body = 'The force knows its communities, and it plans ahead for all of their events.';

  test('it ends where the next word would find room, and then others may end anywhere', () => {
    expect(notesIn(`¹ ${whole}`, goesOn, '', `² ${first}`, short, body)).toEqual({
      starts: ['1?', '2'],
      after: [body],
    });
  });

  test('it goes on, where notes have other signs of their ends', () => {
    expect(notesIn(`¹ ${whole}`, goesOn, '', `² ${whole}`, goesOn)).toEqual({
      starts: ['1', '2'],
      after: [],
    });
  });

  test('it ends with its line, where lines are paragraphs', () => {
    const paragraph = `${body} `.repeat(3);
    expect(notesIn(paragraph, `¹ ${whole}`, goesOn).after).toEqual([goesOn]);
  });

  test('it goes on with the rest of its address', () => {
    expect(notesIn(`¹ ${whole} See: www.action-`, 'fraud.police.uk').after).toEqual([]);
  });
});
