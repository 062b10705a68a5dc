import type { ConversionFamily } from './conversion.ts';
import { numberPanels } from './number-panels.ts';
import type { NumberPanel } from './number-panels.ts';
import { isBlank } from './report-parts.ts';

const NATION = 'England and Wales';

/** Ways to print the values of Force in numbers; what is not certain in the text stays as it is. */
export const forceInNumbers: ConversionFamily = {
  'numbers as a pipe table each': (text) =>
    relayPanels(text, ({ force, forceValue, nationalValue }) => [
      `| ${force} | ${NATION} |`,
      '|---|---|',
      `| ${forceValue} | ${nationalValue} |`,
    ]),
  'numbers as rows of a pipe table': asRows,
  'numbers by tabs': (text) =>
    relayPanels(text, ({ force, forceValue, nationalValue }) => [
      `${force}\t${forceValue}`,
      `${NATION}\t${nationalValue}`,
    ]),
  'numbers in columns': (text) =>
    relayPanels(text, ({ force, forceValue, nationalValue }) => [
      `${force.padEnd(40)}${NATION}`,
      `${forceValue.padEnd(40)}${nationalValue}`,
    ]),
  'numbers before their names': (text) =>
    relayPanels(text, ({ force, forceValue, nationalValue }) => [
      `${forceValue} ${force}`,
      '',
      `${nationalValue} ${NATION}`,
    ]),
  'numbers after their names': (text) =>
    relayPanels(text, ({ force, forceValue, nationalValue }) => [
      `${force} ${forceValue}`,
      '',
      `${NATION} ${nationalValue}`,
    ]),
  'names first and numbers last': (text) =>
    relayPanels(text, ({ force, forceValue, nationalValue }) => [
      ...[force, '', NATION, '', forceValue, '', nationalValue],
    ]),
  'name and number in turn': (text) =>
    relayPanels(text, ({ force, forceValue, nationalValue }) => [
      ...[force, '', forceValue, '', NATION, '', nationalValue],
    ]),
  'nation first': (text) =>
    relayPanels(text, ({ force, forceValue, nationalValue }) => [
      ...[NATION, '', nationalValue, '', force, '', forceValue],
    ]),
  'force names split over two lines': (text) =>
    relayPanels(text, ({ force, forceValue, nationalValue }) => [
      ...[force.replace(/ (\w+)$/, '  \n$1'), '', forceValue, '', NATION, '', nationalValue],
    ]),
};

function relayPanels(text: string, render: (panel: NumberPanel) => string[]): string {
  const lines = text.split('\n');
  for (const panel of numberPanels(lines).toReversed()) {
    lines.splice(panel.start, panel.end - panel.start + 1, ...render(panel));
  }
  return lines.join('\n');
}

/** Put panels with nothing but blank lines between them into one table, a row each. */
function asRows(text: string): string {
  const lines = text.split('\n');
  const panels = numberPanels(lines);
  for (const [position, panel] of [...panels.entries()].toReversed()) {
    const before = panels[position - 1];
    const continues = before !== undefined && isEmptyBetween(lines, before.end, panel.labelIndex);
    const head = [`|  | ${panel.force} | ${NATION} |`, '|---|---|---|'];
    const row = `| ${panel.label} | ${panel.forceValue} | ${panel.nationalValue} |`;
    const start = continues ? before.end + 1 : panel.labelIndex;
    lines.splice(start, panel.end - start + 1, ...(continues ? [] : head), row);
  }
  return lines.join('\n');
}

function isEmptyBetween(lines: readonly string[], from: number, to: number): boolean {
  return lines.slice(from + 1, to).every((line) => isBlank(line));
}
