import { describe, expect, test } from 'vitest';

import type { Damage } from './damages.ts';
import { loadReportsUnderTest } from './report-trials.ts';

const reports = loadReportsUnderTest();

/** Damage that once made a report say something else in silence, by what it did. */
const found: readonly (readonly [what: string, force: string, damages: readonly Damage[]])[] = [
  ['the first entry of the contents twice', 'northamptonshire', [{ kind: 'double', line: 22 }]],
  ['a footnote in the contents', 'northamptonshire', [{ kind: 'swap', line: 22, distance: 268 }]],
  [
    'an entry of the contents on the title page',
    'northamptonshire',
    [{ kind: 'swap', line: 11, distance: 12 }],
  ],
  [
    'the heading of findings in the contents',
    'northamptonshire',
    [{ kind: 'swap', line: 22, distance: 221 }],
  ],
  [
    'the heading `Contents` in a chapter',
    'bedfordshire',
    [{ kind: 'swap', line: 16, distance: 366 }],
  ],
  [
    'the heading `Contents` below its first entries',
    'bedfordshire',
    [
      { kind: 'insert', line: 16, noise: '0%' },
      { kind: 'swap', line: 17, distance: 4 },
    ],
  ],
  [
    'the heading `Contents` among the judgments',
    'northamptonshire',
    [{ kind: 'swap', line: 20, distance: 93 }],
  ],
  [
    'a figure moved away from the sentence that qualifies it',
    'bedfordshire',
    [{ kind: 'swap', line: 378, distance: 117 }],
  ],
  [
    'prose between a rate and what it is compared with',
    'northamptonshire',
    [{ kind: 'swap', line: 233, distance: 73 }],
  ],
  [
    'a rate moved away from what it is compared with',
    'northamptonshire',
    [{ kind: 'swap', line: 28, distance: 197 }],
  ],
  [
    'a rate cut off from what it is compared with',
    'northamptonshire',
    [{ kind: 'cut-tail', line: 225, tenths: 1 }],
  ],
  [
    'a figure moved up its panel, and noise in its place',
    'bedfordshire',
    [
      { kind: 'swap', line: 153, distance: 11 },
      { kind: 'insert', line: 161, noise: '0%' },
    ],
  ],
  [
    'a figure moved away, and noise before the names',
    'cambridgeshire',
    [
      { kind: 'swap', line: 76, distance: 5 },
      { kind: 'insert', line: 69, noise: '0%' },
    ],
  ],
  [
    'noise between an item and the next chapter',
    'bedfordshire',
    [
      { kind: 'insert', line: 447, noise: 'lorem' },
      { kind: 'join', line: 445 },
    ],
  ],
  [
    'an area for improvement right above recommendations',
    'northamptonshire',
    [{ kind: 'swap', line: 246, distance: 163 }],
  ],
  [
    'the heading of recommendations cut to its end',
    'northamptonshire',
    [{ kind: 'cut-head', line: 408, tenths: 3 }],
  ],
  [
    'noise between a concern and the words that lead to its recommendations',
    'northamptonshire',
    [
      { kind: 'delete', line: 408 },
      { kind: 'insert', line: 407, noise: 'Good' },
    ],
  ],
  [
    'something invisible where a day was',
    'northamptonshire',
    [{ kind: 'spoil-digit', line: 361, nth: 0, noise: '\u200B' }],
  ],
  [
    'a mark that is lost in UTF-8 read as Windows-1252',
    'bedfordshire',
    [{ kind: 'misread', line: 292, count: 40 }],
  ],
  [
    'the second of two equal figures cut to another',
    'bedfordshire',
    [{ kind: 'cut-head', line: 120, tenths: 1 }],
  ],
  [
    'two figures cut to one, before the name of another figure',
    'staffordshire',
    [
      { kind: 'insert', line: 63, noise: 'lorem' },
      { kind: 'cut-head', line: 67, tenths: 8 },
    ],
  ],
  [
    'a number before the sentence that compares a figure',
    'staffordshire',
    [{ kind: 'insert', line: 301, noise: '0%' }],
  ],
  [
    'a number after a note that tears a sentence',
    'cambridgeshire',
    [{ kind: 'insert', line: 372, noise: '0%' }],
  ],
  [
    'a figure moved to another chapter than what qualifies it',
    'staffordshire',
    [{ kind: 'swap', line: 301, distance: 101 }],
  ],
  [
    'a note grown together with the rest of a sentence',
    'northamptonshire',
    [
      { kind: 'double', line: 623 },
      { kind: 'swap', line: 627, distance: 394 },
    ],
  ],
  [
    'the grade that the summary gives, where reports print it',
    'staffordshire',
    [{ kind: 'insert', line: 131, noise: 'Good' }],
  ],
];

describe('a report damaged by', () => {
  test.each(found)('%s says nothing else in silence', (_what, force, damages) => {
    const report = reports.find(({ id }) => id.startsWith(force));
    expect(report?.breachesAfter(damages, 'alongside')).toEqual([]);
    expect(report?.breachesAfter(damages, 'alone')).toEqual([]);
  });
});
