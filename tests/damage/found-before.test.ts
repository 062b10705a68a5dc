import { describe, expect, test } from 'vitest';

import type { Damage } from './damages.ts';
import { loadReportsUnderTest } from './report-trials.ts';

const reports = loadReportsUnderTest();

function swap(line: number, distance: number): Damage {
  return { kind: 'swap', line, distance };
}

function insert(line: number, noise: string): Damage {
  return { kind: 'insert', line, noise };
}

/** Damage that once made a report say something else in silence, by force and by what it did. */
const found: Readonly<Record<string, Readonly<Record<string, readonly Damage[]>>>> = {
  bedfordshire: {
    'the heading `Contents` in a chapter': [swap(16, 366)],
    'the heading `Contents` below its first entries': [insert(16, '0%'), swap(17, 4)],
    'a figure moved away from the sentence that qualifies it': [swap(378, 117)],
    'a figure moved up its panel, and noise in its place': [swap(153, 11), insert(161, '0%')],
    'noise between an item and the next chapter': [
      insert(447, 'lorem'),
      { kind: 'join', line: 445 },
    ],
    'a mark that is lost in UTF-8 read as Windows-1252': [
      { kind: 'misread', line: 292, count: 40 },
    ],
    'the second of two equal figures cut to another': [{ kind: 'cut-head', line: 120, tenths: 1 }],
  },
  cambridgeshire: {
    'a figure moved away, and noise before the names': [swap(76, 5), insert(69, '0%')],
    'a number after a note that tears a sentence': [insert(372, '0%')],
  },
  leicestershire: {
    'a caption right above a paragraph that a page ends': [swap(311, 7)],
    'a heading of the annex in a chapter, and the annex cut off': [
      swap(462, 354),
      { kind: 'truncate', tenths: 7 },
    ],
  },
  northamptonshire: {
    'the first entry of the contents twice': [{ kind: 'double', line: 22 }],
    'a footnote in the contents': [swap(22, 268)],
    'an entry of the contents on the title page': [swap(11, 12)],
    'the heading of findings in the contents': [swap(22, 221)],
    'the heading `Contents` among the judgments': [swap(20, 93)],
    'prose between a rate and what it is compared with': [swap(233, 73)],
    'a rate moved away from what it is compared with': [swap(28, 197)],
    'a rate cut off from what it is compared with': [{ kind: 'cut-tail', line: 225, tenths: 1 }],
    'an area for improvement right above recommendations': [swap(246, 163)],
    'the heading of recommendations cut to its end': [{ kind: 'cut-head', line: 408, tenths: 3 }],
    'noise between a concern and the words that lead to its recommendations': [
      { kind: 'delete', line: 408 },
      insert(407, 'Good'),
    ],
    'something invisible where a day was': [
      { kind: 'spoil-digit', line: 361, nth: 0, noise: '\u200B' },
    ],
    'a note grown together with the rest of a sentence': [
      { kind: 'double', line: 623 },
      swap(627, 394),
    ],
  },
  staffordshire: {
    'two figures cut to one, before the name of another figure': [
      insert(63, 'lorem'),
      { kind: 'cut-head', line: 67, tenths: 8 },
    ],
    'a number before the sentence that compares a figure': [insert(301, '0%')],
    'a figure moved to another chapter than what qualifies it': [swap(301, 101)],
    'the grade that the summary gives, where reports print it': [insert(131, 'Good')],
    'a caption right above a paragraph': [swap(371, 384)],
  },
};

describe.each(Object.entries(found))('the report on %s, damaged by', (force, cases) => {
  const report = reports.find(({ id }) => id.startsWith(force));

  test.each(Object.entries(cases))('%s, says nothing else in silence', (_what, damages) => {
    expect(report?.breachesAfter(damages, 'alongside')).toEqual([]);
    expect(report?.breachesAfter(damages, 'alone')).toEqual([]);
  });
});
