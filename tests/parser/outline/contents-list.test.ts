import { describe, expect, test } from 'vitest';
import { findContentsList } from '../../../src/parser/outline/contents-list.ts';
import { knownHeadings } from '../../../src/parser/outline/known-headings.ts';
import { readLines } from '../../../src/parser/text/lines.ts';
import { programmeTitled } from '../../../src/programme/programmes.ts';

/** The lines of the contents list, 1-based, as `2-5`; nothing where there is none. */
function listIn(lines: readonly string[]): string | undefined {
  const programme = programmeTitled('effectiveness', 2017);
  if (!programme) throw new Error('no programme');
  const list = findContentsList(readLines(lines.join('\n')), knownHeadings(programme));
  return list && `${String(list.from + 1)}-${String(list.to)}`;
}

const long = 'The force understands the needs of the communities that it serves. '.repeat(3);
const entries = ['Effectiveness overview', 'Mental health', 'Annex A – About the data'];
const numbered = entries.map((entry, at) => `${entry} ..... ${String(at + 3)}`);

describe('findContentsList(lines)', () => {
  test.each<[string, string[], string]>([
    ['entries with page numbers', ['Contents', ...numbered, '', ...entries], '1-4'],
    ['entries without', ['Contents', ...entries, '', ...entries], '1-4'],
    ['entries in a table', ['Contents', '| Mental health | 4 |', '', 'Mental health'], '1-2'],
    ['an entry twice', ['Contents', ...entries.flatMap((entry) => [entry, entry])], '1-6'],
    ['a stray line of prose', ['Contents', long, ...numbered, '', ...entries], '1-5'],
    ['an entry that is unknown', ['Contents', 'Foreword', ...numbered], '1-5'],
    ['no more than the annex', ['Contents', ...entries, 'Force in numbers', 'Crime'], '1-4'],
  ])('finds %s', (_what, lines, list) => {
    expect(listIn(lines)).toBe(list);
  });

  test.each<[string, string[]]>([
    ['headings of the text itself', ['Effectiveness overview', long, 'Mental health', long]],
    ['a heading without entries', ['Contents', long, long, long]],
    ['a heading that has strayed', [numbered[1] ?? '', long, 'Contents', ...entries]],
  ])('finds none in %s', (_what, lines) => {
    expect(listIn(lines)).toBeUndefined();
  });
});
