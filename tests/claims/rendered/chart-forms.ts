import { readFileSync } from 'node:fs';

import { ancestorsOf, attributeOf } from '../../../scripts/site/html-page.ts';
import { insideOf, measureOf, numberOf, ofForce, reportsOf } from './context.ts';
import { countFault, firstFault, type Form } from './form.ts';
import type { PageSentence } from './page-sentences.ts';
import { figureFault, figuresRead } from './read-figures.ts';
import { readReports, textsFolder } from './read-by-eye.ts';

const names = readReports.map(({ name }) => name).join('|');

/** What a chart says of a figure that its report contradicts. */
const doubt = String.raw`(?: \(in doubt\))?`;

const forms: Form[] = [
  {
    name: 'what the sentences of a report give as well',
    pattern:
      /^Its sentences give (?<figure>[+−]?[\d.]+%?)(?: of (?<base>.+?)| per .+?)?(?<agrees>, which agrees after rounding)?\.$/u,
    check: ({ figure = '', base, agrees }, sentence) => {
      const report = ofForce(sentence);
      if (report === undefined) return 'nobody knows of whom';
      const panel = figuresRead({
        ...{ reports: [report], measure: measureOf(sentence), place: 'force-in-numbers' },
      });
      const fits = panel.some(({ value }) => Math.abs(value - figureOf(figure)) <= 0.5);
      if (agrees !== undefined && !fits) return 'it does not agree with Force in numbers';
      const text = readFileSync(`${textsFolder}/${report.id}.txt`, 'utf8');
      if (agrees !== undefined && !text.includes(figure.replace('%', '')))
        return 'the text has no such figure';
      return agrees === undefined
        ? figureFault(figure, {
            reports: [report],
            measure: measureOf(sentence),
            base,
            place: 'prose',
          })
        : undefined;
    },
  },
  {
    name: 'the figures of a chart',
    pages: /^\/metrics\//u,
    pattern: new RegExp(
      `^(?:(?<count>\\w+) forces, from (?<low>\\S+)${doubt} to (?<high>\\S+)${doubt}|(?:${names}|England and Wales) [+−]?\\d[\\d.]*%?${doubt})(?:, .+)?\\.$`,
      'u',
    ),
    check: ({ count, low, high }, sentence) => {
      const measure = measureOf(sentence);
      const [ours = '', nation = ''] = sentence.text.split(/(?:^|, )England and Wales /u);
      const national =
        nation === '' ? undefined : figureFault(nation, { measure, area: 'england-and-wales' });
      if (count !== undefined) {
        const bars = barsOf(sentence);
        return firstFault([
          national,
          countFault(numberOf(count), bars.length, 'bars'),
          ...[low ?? '', high ?? ''].map((end) => figureFault(end, { measure, area: 'force' })),
          bars.every(({ value }) => value >= figureOf(low) && value <= figureOf(high))
            ? undefined
            : 'a bar is outside',
        ]);
      }
      return firstFault([
        national,
        ...ours
          .split(', ')
          .filter((part) => part !== '' && part !== '.')
          .map((part) => {
            const [, name = '', figure = ''] =
              /^(.+?) ([+−]?[\d.]+%?)(?: \(in doubt\))?\.?$/u.exec(part) ?? [];
            return figureFault(figure, {
              reports: readReports.filter((report) => report.name === name),
              measure,
              area: 'force',
            });
          }),
      ]);
    },
  },
  {
    name: 'a figure that is counted differently',
    pattern:
      /^(?:(?:in the text; (?:in Force in numbers: .+; )?c|C)ounted differently: against (?<base>.+?)(?:; (?<when>another period: .+|period not stated))?|(?<alone>Another period: .+|Period not stated))$/u,
    check: ({ base, when, alone }, sentence) => {
      const measure = measureOf(sentence);
      const told = figuresRead({ reports: reportsOf(sentence), measure, place: 'prose', base });
      const time = when ?? alone;
      const isThen = (period = 'Period not stated'): boolean =>
        time === undefined ||
        time.toLowerCase().endsWith(period.replace(/^as of /u, 'as at ').toLowerCase());
      return told.some(({ period }) => isThen(period))
        ? undefined
        : 'a person read no figure of that base and time';
    },
  },
  {
    name: 'how a report words what it counts',
    pattern: /^Its sentence says “per 100 (?<base>.+)”\.$/u,
    check: ({ base }, sentence) =>
      figuresRead({
        reports: reportsOf({ ...sentence, text: '' }),
        measure: measureOf(sentence),
        base,
      }).length > 0
        ? undefined
        : 'a person read another base',
  },
  {
    name: 'the print of the figure of England and Wales that tells most',
    pattern: /^The most exact figure printed\.$/u,
    check: (_groups, sentence) => {
      const others = figuresRead({ measure: measureOf(sentence), area: 'england-and-wales' });
      const decimals = others.map(({ value }) => decimalsIn(String(value)));
      const [most, least] = [Math.max(...decimals), Math.min(...decimals)];
      if (decimalsIn(nationOf(sentence) ?? '') !== most)
        return `a person read one with ${String(most)} decimals`;
      return least < most ? undefined : 'all reports print it so';
    },
  },
  {
    name: 'figures of a table beside which none stands for England and Wales',
    pattern: /^We found no figure for England and Wales with them\.$/u,
    check: (_groups, sentence) =>
      nationOf(sentence) === undefined ? undefined : 'one stands there',
  },
  {
    name: 'what the line of a table is',
    pattern: /^Drawn from zero(?<line>, the line is England and Wales)?$/u,
    check: ({ line }, sentence) => {
      const nation = nationOf(sentence);
      if (line === undefined) return nation && 'its rows have a line';
      return nation === undefined
        ? 'its rows have no such line'
        : figureFault(nation, { measure: measureOf(sentence), area: 'england-and-wales' });
    },
  },
  {
    name: 'where a measure stands',
    pattern:
      /^(?:Force in numbers, under “(?<panel>.+)”(?<also> and the text of the reports)?|the text of the reports), Effectiveness \d{4}$/u,
    check: ({ panel, also }, sentence) => {
      const measure = measureOf(sentence);
      const isTold = also !== undefined || panel === undefined;
      const isAnywhere = figuresRead({ measure }).length > 0;
      if (isTold && isAnywhere && figuresRead({ measure, place: 'prose' }).length === 0)
        return 'a person read it in no sentence';
      const isMetric = readReports.some(({ metrics }) =>
        metrics.some(({ metric }) => metric === measure),
      );
      return (panel !== undefined) === isMetric ? undefined : 'Force in numbers has it or not';
    },
  },
];

/** What charts of a measure say, and the notes beside them. */
export function chartForms(): readonly Form[] {
  return forms;
}

function figureOf(words = ''): number {
  return Number(words.replace('−', '-').replaceAll(/[+%,]/gu, ''));
}

/** The figure for England and Wales that the table of a sentence has, if it has one. */
function nationOf({ element }: PageSentence): string | undefined {
  const table = ancestorsOf(element).find(({ tagName }) => tagName === 'table');
  return table && attributeOf(table, 'data-nation-words');
}

function decimalsIn(printed: string): number {
  return /\.(\d+)/u.exec(printed)?.[1]?.length ?? 0;
}

/** The bars that a chart draws: the rows of its table. */
function barsOf({ element }: PageSentence): { value: number }[] {
  const chart = ancestorsOf(element).find(({ tagName }) => tagName === 'metric-chart');
  return (chart === undefined ? [] : insideOf(chart)).flatMap((item) => {
    const value = attributeOf(item, 'data-value');
    return value === undefined ? [] : [{ value: Number(value) }];
  });
}
