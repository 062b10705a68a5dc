import { availableParallelism, loadavg } from 'node:os';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

import { parseReports } from '../src/parser/parse-reports.ts';
import { forces } from '../src/register/forces.ts';
import { inventedTexts, lengthened, loadTexts, type BenchText } from './bench/bench-texts.ts';
import {
  bytesKeptBy,
  roundByRound,
  spreadOf,
  timeInTurns,
  type Spread,
  type Task,
} from './bench/time-in-turns.ts';
import { runCommand } from './shell/run-command.ts';

const usage = `usage: npm run bench -- [--json]

Measures how long the parser takes, and what it keeps in memory: medians, with the quartiles after them.
  --json  print the measures as a JSON array

Parsing is everything from the bytes of the texts to validated records, the reports settled with one another. It is
measured against bare remark-parse, which only makes a Markdown tree of the same texts, and against itself on longer
texts and on more reports. Nothing is kept from one round to the next, and a text that is refused stops the bench.
`;

/** One measured number, with what it should be at most. */
interface Measure extends Spread {
  name: string;
  unit: 'ms' | 'times' | 'MB';
  goal?: number;
}

const crowds = [5, 20, 43];

await runCommand({
  usage,
  options: { json: { type: 'boolean', default: false } },
  run: ({ values }) => {
    const measures = [...againstRemark(), ...asTextsGrow(), ...asReportsGrow()];
    process.stdout.write(
      values.json ? `${JSON.stringify(measures, undefined, 2)}\n` : tableOf(measures),
    );
    return 0;
  },
});

function againstRemark(): Measure[] {
  const texts = loadTexts();
  const remark = unified().use(remarkParse).freeze();
  const readAsMarkdown = () => texts.map(({ text }) => remark.parse(text));
  const [markdown = [], records = []] = timeInTurns([readAsMarkdown, parsing(texts)], {
    rounds: 41,
    warmUps: 15,
  });
  const count = String(texts.length);
  return [
    measureOf(`remark-parse alone, ${count} reports`, markdown, 'ms'),
    measureOf(`text to validated record, ${count} reports`, records, 'ms'),
    {
      ...measureOf('record over remark-parse', roundByRound(records, markdown), 'times'),
      goal: 1.2,
    },
  ];
}

/** Twice the text may take twice the time: what grows is compared by the character. */
function asTextsGrow(): Measure[] {
  const texts = [1, 2, 4].map((times) => loadTexts().map((text) => lengthened(text, times)));
  const [once = [], ...more] = timeInTurns(texts.map(parsing), { rounds: 15, warmUps: 5 });
  const length = (some: readonly BenchText[] = []) =>
    some.reduce((sum, { text }) => sum + text.length, 0);
  return more.map((times, nth) => {
    const growth = length(texts[nth + 1]) / length(texts[0]);
    const values = roundByRound(times, once).map((ratio) => ratio / growth);
    return {
      ...measureOf(`a character of texts ${growth.toFixed(1)} times as long`, values, 'times'),
      goal: 1.1,
    };
  });
}

function asReportsGrow(): Measure[] {
  const texts = crowds.map(inventedTexts);
  const times = timeInTurns(texts.map(parsing), { rounds: 5, warmUps: 2 });
  const largest = texts.at(-1) ?? [];
  const megabytes = bytesKeptBy(parsing(largest)) / largest.length / 1_000_000;
  return [
    ...times.map((all, nth) => {
      const count = crowds[nth] ?? NaN;
      const each = all.map((time) => time / count);
      return measureOf(`each of ${String(count)} reports`, each, 'ms');
    }),
    measureOf('memory kept a report', [megabytes], 'MB'),
  ];
}

/** Parse texts to records, each time from their bytes; a refused text would make a quick round of nothing. */
function parsing(texts: readonly BenchText[]): Task {
  const encoder = new TextEncoder();
  const files = texts.map(({ path, text }) => ({ path, bytes: encoder.encode(text) }));
  return () => {
    const parsed = parseReports({ files, register: forces });
    const refused = parsed.find(({ record }) => !record);
    if (refused) throw new Error(`${refused.path} was refused, so nothing was measured`);
    return parsed;
  };
}

function measureOf(name: string, values: readonly number[], unit: Measure['unit']): Measure {
  return { name, unit, ...spreadOf(values) };
}

function tableOf(all: readonly Measure[]): string {
  const width = Math.max(...all.map(({ name }) => name.length));
  const lines = all.map(({ name, median, lower, upper, unit, goal }) => {
    const middle = `${name.padEnd(width)}  ${median.toFixed(2).padStart(8)} ${unit.padEnd(5)}`;
    const spread = `${lower.toFixed(2)} to ${upper.toFixed(2)}`.padEnd(18);
    const met = goal !== undefined && median <= goal ? 'met' : 'missed';
    return `${middle}  ${spread}${goal === undefined ? '' : `goal ${String(goal)}: ${met}`}`.trimEnd();
  });
  const load = (loadavg()[0] ?? NaN).toFixed(1);
  const cores = String(availableParallelism());
  return `${lines.join('\n')}\nLoad ${load} on ${cores} cores; on a busy machine only the ratios tell something.\n`;
}
