import { nameKey } from '../identity/force-names.ts';
import { cellsIn, type Cells } from '../columns/cells.ts';

/** Example: `+10%`, `1,282`, `13 percent`, and the dash of a figure that was not supplied. */
const figureCell = /^(?:[+\-−–]?\s?\d[\d.,]*\s?(?:%|per\s?cent)?|[-–—])$/;

/** Example: `|---|:-:|`, a line that parts a table's head from its rows. */
const separator = /^[\s|:+=-]*$/;

const nationKey = 'england and wales';

/** Which columns of a table hold the force's and the nation's figures, and where its head stands. */
interface Head extends Cells {
  line: number;
  force: Cells['cells'][number];
  nation: Cells['cells'][number];
}

/**
 * Give each row of a table the names that stand over its columns: `label Durham Constabulary 16 England and Wales 15`.
 *
 * Only rows with one figure under each name are changed; a head whose rows were given its names loses them.
 */
export function nameRows(lines: readonly string[], forceNames: readonly string[]): string[] {
  const forceKeys = new Set(forceNames.map((name) => nameKey(name)));
  const named = [...lines];
  let head: Head | undefined;
  for (const [at, line] of lines.entries()) {
    if (separator.test(line)) continue;
    const row = cellsIn(line);
    const newHead = headOf(row, at, forceKeys);
    if (newHead) head = newHead;
    else if (head && row.cells.length > 1) {
      const words = nameRow(row, head);
      if (words === undefined) continue;
      named[at] = words;
      named[head.line] = otherWords(head, [head.force, head.nation]);
    } else if (head?.kind === 'spaces' || /[.!?]$/.test(line) || isStray(row, head))
      head = undefined;
  }
  return named;
}

/** A figure alone outside the table ends it; one cell of a row broken over lines does not. */
function isStray({ kind, cells }: Cells, head: Head | undefined): boolean {
  return kind !== head?.kind && cells.some(isFigure);
}

function headOf(row: Cells, line: number, forceKeys: ReadonlySet<string>): Head | undefined {
  const keys = row.cells.map((cell) => nameKey(cell.text));
  const forces = row.cells.filter((_cell, at) => forceKeys.has(keys[at] ?? ''));
  const nations = row.cells.filter((_cell, at) => keys[at] === nationKey);
  const [force, nation] = [forces[0], nations[0]];
  const isHead = forces.length === 1 && nations.length === 1 && !row.cells.some(isFigure);
  return isHead && force && nation ? { ...row, line, force, nation } : undefined;
}

function nameRow(row: Cells, { force, nation, kind }: Head): string | undefined {
  const figures = row.cells.filter(isFigure);
  const under = (name: Cells['cells'][number], other: typeof name) =>
    figures.find(({ at }) =>
      kind === 'spaces' ? Math.abs(at - name.at) < Math.abs(at - other.at) : at === name.at,
    );
  const forceFigure = under(force, nation);
  const nationalFigure = under(nation, force);
  if (row.kind !== kind || figures.length !== 2 || !forceFigure || !nationalFigure)
    return undefined;
  const label = otherWords(row, figures);
  return `${label} ${force.text} ${forceFigure.text} ${nation.text} ${nationalFigure.text}`;
}

function otherWords({ cells }: Cells, taken: Cells['cells']): string {
  return cells
    .filter((cell) => !taken.includes(cell))
    .map((cell) => cell.text)
    .join(' ')
    .trim();
}

function isFigure({ text }: Cells['cells'][number]): boolean {
  return figureCell.test(text);
}
