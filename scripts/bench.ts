import { parseArgs } from 'node:util';

import remarkParse from 'remark-parse';
import { unified } from 'unified';

import { parseReports } from '../src/parser/parse-reports.ts';
import { forces } from '../src/register/forces.ts';
import { lengthened, loadTexts, renamed, type BenchText } from './bench/bench-texts.ts';
import { bytesKeptBy, timeInTurns } from './bench/measure.ts';

/** One measured number, with what it should be at most. */
interface Measure {
  name: string;
  value: number;
  unit: 'ms' | 'times' | 'MB';
  goal?: number;
}

const counts = [5, 50, 200];

const { values: options } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const measures = measureAll();
process.stdout.write(
  options.json ? `${JSON.stringify(measures, undefined, 2)}\n` : tableOf(measures),
);

function measureAll(): Measure[] {
  const texts = loadTexts();
  const remark = unified().use(remarkParse).freeze();
  const readAsMarkdown = (some: readonly BenchText[]) => some.map(({ text }) => remark.parse(text));
  const [markdown = NaN, records = NaN] = timeInTurns(
    [() => readAsMarkdown(texts), () => parse(texts)],
    { rounds: 21, warmUps: 8 },
  );
  const lengths = [1, 2, 3].map((times) => texts.map((text) => lengthened(text, times)));
  const [once = NaN, twice = NaN, thrice = NaN] = timeInTurns(
    lengths.map((some) => () => parse(some)),
    { rounds: 11, warmUps: 3 },
  );
  const crowds = counts.map((count) => renamed(texts, forces, count));
  const perReport = timeInTurns(
    crowds.map((crowd) => () => parse(crowd)),
    { rounds: 5, warmUps: 1 },
  ).map((time, at) => time / (counts[at] ?? NaN));
  const crowd = renamed(texts, forces, 50);
  return [
    { name: `remark-parse alone, ${String(texts.length)} reports`, value: markdown, unit: 'ms' },
    {
      name: `text to validated record, ${String(texts.length)} reports`,
      value: records,
      unit: 'ms',
    },
    { name: 'record over remark-parse', value: records / markdown, unit: 'times', goal: 1.5 },
    { name: 'text doubled', value: twice / once, unit: 'times', goal: 2.2 },
    { name: 'text tripled', value: thrice / once, unit: 'times', goal: 3.3 },
    ...counts.map((count, at) => ({
      name: `each of ${String(count)} reports`,
      value: perReport[at] ?? NaN,
      unit: 'ms' as const,
    })),
    {
      name: 'memory kept a report',
      value: bytesKeptBy(() => parse(crowd)) / crowd.length / 1_000_000,
      unit: 'MB',
    },
  ];
}

function parse(texts: readonly BenchText[]): unknown {
  const encoder = new TextEncoder();
  const files = texts.map(({ path, text }) => ({ path, bytes: encoder.encode(text) }));
  return parseReports({ files, register: forces });
}

function tableOf(all: readonly Measure[]): string {
  const width = Math.max(...all.map(({ name }) => name.length));
  const lines = all.map(({ name, value, unit, goal }) => {
    const measured = `${name.padEnd(width)}  ${value.toFixed(2).padStart(9)} ${unit.padEnd(5)}`;
    if (goal === undefined) return measured.trimEnd();
    return `${measured}  goal ${String(goal)}: ${value <= goal ? 'met' : 'missed'}`;
  });
  return `${lines.join('\n')}\n`;
}
