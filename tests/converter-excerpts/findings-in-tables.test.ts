import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { readText, reportWith } from './report-with.ts';

/**
 * A table of two rows, `Cause of concern` and `Recommendations`, each with its words beside it, as converters left it.
 *
 * What stands below was read from the printed page.
 */
const tables = globSync('tests/converter-excerpts/findings-in-tables/*.txt').map((path) => {
  const { record, diagnostics } = readText(reportWith({ chapterEnd: readFileSync(path, 'utf8') }));
  const rules = diagnostics.map(({ rule }) => rule);
  return { name: basename(path, '.txt'), causes: record?.causesOfConcern ?? [], rules };
});

const cause =
  "The force's control room does not keep callers at high risk safe: calls wait too long, and nobody looks at them again while they wait.";
const leadIn = 'To address this cause of concern, the force should immediately:';
const recommendations = [
  'look again at every waiting call at least once an hour;',
  'make sure that a supervisor sees each call that has waited for more than four hours; and',
  'tell callers when help will be late, and ask whether anything has changed.',
];

test('a cause of concern in a table of lines is read', () => {
  const table = tables.find(({ name }) => name === 'pandoc-html-gfm');
  expect(table?.causes).toMatchObject([
    { text: cause, recommendations: recommendations.map((text) => ({ text, leadIn })) },
  ]);
});

test.each(tables.filter(({ name }) => name !== 'pandoc-html-gfm'))(
  'nothing is read of a cause of concern beside its heading in $name, which is said',
  ({ causes, rules }) => {
    expect(causes).toEqual([]);
    expect(rules).toContain('empty-finding');
  },
);
