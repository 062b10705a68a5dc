import { factKinds } from './fact.ts';
import { modes, type ScoredText } from './score-batch.ts';
import type { Scored } from './score-text.ts';
import { shareOfAll, tally, tallyWords, type Tally } from './tally.ts';

/** Write the tables: read %, silent misses (s), wrong facts (w) and misprints (m), by converter and by kind, for each layout and mode. */
export function tablesOf(texts: readonly ScoredText[]): string {
  const layouts = [...new Set(texts.map(({ layout }) => layout))];
  const converters = [...new Set(texts.map(({ converter }) => converter))];
  const columns = modes.flatMap((mode) => layouts.map((layout) => ({ mode, layout })));
  const cells = (
    isRow: (text: ScoredText) => boolean,
    {
      isFact = () => true,
      inWords = tallyWords,
    }: { isFact?: (one: Scored) => boolean; inWords?: (counts: Tally) => string } = {},
  ): string[] =>
    columns.map(({ mode, layout }) => {
      const scored = texts
        .filter((text) => text.mode === mode && text.layout === layout && isRow(text))
        .flatMap((text) => text.scored.filter(isFact));
      return inWords(tally(scored));
    });
  const head = ['', ...columns.map(({ mode, layout }) => `${layout} ${mode}`)];
  return [
    'Each cell: facts read, of those that a careful reader can find; missed without a word (s); wrong (w);',
    'figures that the text itself prints wrong, as a reader of pictures misread them (m).',
    '',
    table([head, ...converters.map((name) => [name, ...cells((text) => text.converter === name)])]),
    '',
    table([
      head,
      ...factKinds.map((kind) => [
        kind,
        ...cells(() => true, { isFact: ({ fact }) => fact.kind === kind }),
      ]),
      ['all', ...cells(() => true)],
      ['of all that is said', ...cells(() => true, { inWords: shareOfAll })],
    ]),
    '',
  ].join('\n');
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_cell, at) =>
    Math.max(...rows.map((row) => (row[at] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
