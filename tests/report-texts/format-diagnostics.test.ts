import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/parser/diagnostics.ts';
import {
  formatDiagnosticLines,
  formatDiagnostics,
} from '../../src/report-texts/format-diagnostics.ts';

function at(line: number, severity: Diagnostic['severity'] = 'warning'): Diagnostic {
  return { severity, rule: 'isbn-missing', line, message: 'no ISBN' };
}

function drawn(text: string | Uint8Array | undefined, ...lines: number[]): string[] {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const diagnostics = lines.map((line) => at(line));
  return formatDiagnostics({ path: 'a.txt', diagnostics }, bytes).split('\n');
}

test('a diagnostic is one line: file, line, severity, rule and message', () => {
  expect(formatDiagnosticLines('a b.txt', [at(3, 'error'), at(12, 'info')])).toEqual([
    'a b.txt:3: error isbn-missing: no ISBN',
    'a b.txt:12: info isbn-missing: no ISBN',
  ]);
});

describe('formatDiagnostics draws the line with a marker under its words', () => {
  test('whatever ends the lines', () => {
    const drawing = [
      ...['a.txt:2: warning isbn-missing: no ISBN', '     2 |   two words', '       |   ^^^^^^^^^'],
      '',
    ];
    expect(drawn('one\n  two words  \n', 2)).toEqual(drawing);
    expect(drawn('one\r\n  two words\r\n', 2)).toEqual(drawing);
  });

  test('without anything that steers a terminal, in the path either', () => {
    expect(drawn('a\u001B[31mb\u202E&#8238;c', 1)[1]).toBe('     1 | a\uFFFD[31mbc');
    const [printed] = formatDiagnosticLines('a\u001B\u202E.txt', [
      { severity: 'error', rule: 'isbn-missing', line: 1, message: 'no\u0007 ISBN' },
    ]);
    expect(printed).toBe('a\uFFFD.txt:1: error isbn-missing: no\uFFFD ISBN');
  });

  test('with one space for a tab', () => {
    expect(drawn('a\tb', 1).slice(1, 3)).toEqual(['     1 | a b', '       | ^^^']);
  });

  test('cut off where it is long', () => {
    const [, line = '', marker = ''] = drawn('x'.repeat(500), 1);
    expect(line).toBe(`     1 | ${'x'.repeat(99)}…`);
    expect(marker).toBe(`       | ${'^'.repeat(100)}`);
  });

  test.each<[string, string | Uint8Array | undefined, number]>([
    ['an empty line', 'one\n\nthree', 2],
    ['a line after the end', 'one', 9],
    ['an image', Uint8Array.from([0xff, 0xd8, 0xff]), 1],
    ['a file that could not be read', undefined, 1],
  ])('and draws nothing of %s', (_name, text, line) => {
    expect(drawn(text, line)).toEqual([`a.txt:${String(line)}: warning isbn-missing: no ISBN`, '']);
  });
});
