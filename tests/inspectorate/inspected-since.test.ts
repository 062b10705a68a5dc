import { describe, expect, test } from 'vitest';

import {
  inspectedSinceSentence,
  isInspectedSince,
} from '../../src/inspectorate/inspected-since.ts';
import { programmes, type Programme } from '../../src/programme/programmes.ts';

const [old] = programmes;
if (old === undefined) throw new Error('Expected a programme');
const { followedBy, ...kept } = old;
/** A programme that nothing has followed yet, as that of next year will be. */
const current: Programme = { ...kept, id: 'effectiveness-2031', year: 2031 };
const known = [old, current];

const report = { programmeId: 'effectiveness-2017', year: 2017 } as const;
const newest = { programmeId: 'effectiveness-2031', year: 2031 } as const;

describe('inspectedSinceSentence(reports)', () => {
  test('says of 2017 that every force has been inspected again: PEEL 2018/19 did', () => {
    expect(followedBy).toBe('PEEL 2018/19');
    expect(inspectedSinceSentence([report, report], known)).toBe(
      'Every force has been inspected again since.',
    );
  });

  test('says nothing of a report of the newest programme', () => {
    expect(isInspectedSince(newest, known)).toBe(false);
    expect(inspectedSinceSentence([newest], known)).toBeUndefined();
    expect(inspectedSinceSentence([])).toBeUndefined();
  });

  test('says of which years it is true where old and new stand together', () => {
    expect(inspectedSinceSentence([newest, report], known)).toBe(
      'Since the reports of 2017, every force has been inspected again.',
    );
  });
});
