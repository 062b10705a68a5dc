import { describe, expect, test } from 'vitest';

import { textOfDamaged, undamaged } from './damaged-text.ts';
import { applyDamages, type Damage } from './damages.ts';

describe('applyDamages', () => {
  test.each<[Damage, string]>([
    [{ kind: 'delete', line: 1 }, 'one\nthree 3'],
    [{ kind: 'double', line: 0 }, 'one\none\ntwo\nthree 3'],
    [{ kind: 'join', line: 0 }, 'one two\nthree 3'],
    [{ kind: 'swap', line: 0, distance: 2 }, 'three 3\ntwo\none'],
    [{ kind: 'cut-head', line: 0, tenths: 4 }, 'ne\ntwo\nthree 3'],
    [{ kind: 'cut-tail', line: 0, tenths: 4 }, 'o\ntwo\nthree 3'],
    [{ kind: 'insert', line: 1, noise: '57' }, 'one\n57\ntwo\nthree 3'],
    [{ kind: 'replace-number', line: 2, nth: 0, noise: '###' }, 'one\ntwo\nthree ###'],
    [{ kind: 'spoil-digit', line: 2, nth: 0, noise: '?' }, 'one\ntwo\nthree ?'],
    [{ kind: 'misread', line: 0, count: 3 }, 'one\ntwo\nthree 3'],
    [{ kind: 'truncate', tenths: 7 }, 'one\ntwo'],
  ])('does %j', (damage, expected) => {
    expect(textOfDamaged(applyDamages(undamaged('one\ntwo\nthree 3'), [damage]))).toBe(expected);
  });

  test('misreads what is beyond ASCII on the lines told, and only there', () => {
    const text = undamaged('–5% and\nforce’s ‘figure’\n–5%');
    const misread = applyDamages(text, [{ kind: 'misread', line: 0, count: 2 }]);
    expect(textOfDamaged(misread)).toBe('â€“5% and\nforceâ€™s â€˜figureâ€™\n–5%');
  });
});
