import { wrapped } from './judgment-tables.ts';

/** One figure of Force in numbers: its label, and what stands under the two names. */
interface Figures {
  label: string;
  period: string;
  force: string;
  forceValue: string;
  nationalValue: string;
}

/** A panel and its figures, in printed order. */
export interface Panel {
  title: string;
  figures: readonly Figures[];
}

type Print = (panels: readonly Panel[]) => string[];

const nation = 'England and Wales';

/** Ways to print Force in numbers, by name. */
export const numberPanels = {
  'label and value in turn': each(({ force, forceValue, nationalValue }) => [
    ...[force, '', forceValue, '', nation, '', nationalValue],
  ]),
  'labels, then values': each(({ force, forceValue, nationalValue }) => [
    ...[force, '', nation, '', forceValue, '', nationalValue],
  ]),
  'labels, then values, without blank lines': each(({ force, forceValue, nationalValue }) => [
    ...[force, nation, forceValue, nationalValue],
  ]),
  'name and value on one line': each(({ force, forceValue, nationalValue }) => [
    `${force} ${forceValue}`,
    `${nation} ${nationalValue}`,
  ]),
  'value before its name': each(({ force, forceValue, nationalValue }) => [
    `${forceValue} ${force}`,
    '',
    `${nationalValue} ${nation}`,
  ]),
  'by tabs': each(({ force, forceValue, nationalValue }) => [
    `${force}\t${nation}\t`,
    `${forceValue}\t${nationalValue}\t`,
  ]),
  'run in one line': each(
    ({ force, forceValue, nationalValue }) => [`${force} ${forceValue} ${nation} ${nationalValue}`],
    ' ',
  ),
  'in columns of spaces': each(({ force, forceValue, nationalValue }) => [
    `${force.padEnd(40)}${nation}`,
    `${forceValue.padEnd(40)}${nationalValue}`,
  ]),
  "in columns of spaces, with the force's name over two lines": each(
    ({ force, forceValue, nationalValue }) => {
      const [first = '', second = ''] = wrapped(force, force.length - 1);
      return [
        `${first.padEnd(30)}England and`,
        `${second.padEnd(30)}Wales`,
        `${forceValue.padEnd(30)}${nationalValue}`,
      ];
    },
  ),
  "the force's name over two lines": each(({ force, forceValue, nationalValue }) => [
    ...[...wrapped(force, force.length - 1), '', forceValue, '', nation, '', nationalValue],
  ]),
  'a pipe table each': each(({ force, forceValue, nationalValue }) => [
    `| ${force} | ${nation} |`,
    '|---|---|',
    `| ${forceValue} | ${nationalValue} |`,
  ]),
  'a pipe table with a header row': (panels) =>
    panels.flatMap(({ title, figures }) => [
      `### ${title}`,
      '',
      `|  | ${figures[0]?.force ?? ''} | ${nation} |`,
      '|---|---|---|',
      ...figures.map(
        ({ label, period, forceValue, nationalValue }) =>
          `| ${label} ${period} | ${forceValue} | ${nationalValue} |`,
      ),
      '',
    ]),
  'one pipe table for all': (panels) => [
    `| Measure | ${panels[0]?.figures[0]?.force ?? ''} | ${nation} |`,
    '|---|---|---|',
    ...panels.flatMap(({ title, figures }) => [
      `| **${title}** | | |`,
      ...figures.map(
        ({ label, period, forceValue, nationalValue }) =>
          `| ${label} ${period} | ${forceValue} | ${nationalValue} |`,
      ),
    ]),
  ],
  'bold figures under marked labels': each(({ force, forceValue, nationalValue }) => [
    ...[`**${force}**`, '', `**${nation}**`, '', `**${forceValue}**`, '', `**${nationalValue}**`],
  ]),
} as const satisfies Readonly<Record<string, Print>>;

/** Print every figure under its label in one way. */
function each(print: (figures: Figures) => string[], join = ''): Print {
  return (panels) =>
    panels.flatMap(({ title, figures }) => [
      title,
      '',
      ...figures.flatMap((known) => {
        const label = [known.label, known.period].filter((words) => words !== '').join(' ');
        return join === ''
          ? [label, '', ...print(known), '']
          : [`${label}${join}${print(known).join(join)}`, ''];
      }),
    ]);
}
