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

/** Words stand around the heading, or stand joined, so that nobody can tell what is announced. */
const untold = { elinks: 'empty-finding', 'node-html-markdown': 'torn-item' };

test.each(tables.filter(({ name }) => !(name in untold)))(
  'a cause of concern in a table is read from $name',
  ({ causes, rules }) => {
    expect(causes).toMatchObject([
      { text: cause, recommendations: recommendations.map((text) => ({ text, leadIn })) },
    ]);
    expect(rules).not.toContain('empty-finding');
  },
);

test.each(Object.entries(untold))(
  'no other words than were printed are read from %s, which is said by %s',
  (name, rule) => {
    const table = tables.find((each) => each.name === name);
    const said = table?.causes.flatMap((one) => [one, ...one.recommendations]) ?? [];
    expect([cause, ...recommendations]).toEqual(
      expect.arrayContaining(said.map(({ text }) => text)),
    );
    expect(table?.rules).toContain(rule);
  },
);
