import { readFileSync } from 'node:fs';

import { ancestorsOf, attributeOf, parentOf } from '../../../scripts/site/html-page.ts';
import { columnOf, insideOf, measureOf, numberOf, ofForce, reportsOf } from './context.ts';
import { countFault, firstFault, type Form } from './form.ts';
import { measures } from './measures.ts';
import type { PageSentence } from './page-sentences.ts';
import { numberBefore } from './printed-words.ts';
import { publishedRecords } from './published-records.ts';
import { figureFault, figuresRead, valueOf } from './read-figures.ts';
import { readReports, textsFolder, type ReadReport } from './read-by-eye.ts';

const names = readReports.map(({ name }) => name).join('|');

/** What a chart says of a figure that its report contradicts. */
const doubt = String.raw`(?: \(in doubt\))?`;

const forms: Form[] = [
  {
    name: 'a figure with its base and time',
    pattern:
      /^(?!\d+ months)(?<figure>[+−]?\d[\d.]*%?)(?: (?:per|of) (?<base>.+?))?(?<time>,? ?(?:\d+ months to|as of|as at|\d+ [A-Z]|July|period not stated).*)?$/u,
    check: ({ figure = '', base, time }, sentence) => {
      if (isNumbering(sentence)) return undefined;
      const measure = measureOf(sentence);
      const reports = reportsOf({ ...sentence, text: '' });
      const words = base?.replace(/^(?:[\d,]+|million) ?/u, '');
      const wanted = {
        ...(reports.length < readReports.length && { reports }),
        ...(measures.some(({ id }) => id === measure) && { measure }),
        ...(words !== undefined &&
          !/^(?:people|outcomes|all recorded.+)?$/u.test(words) && { base: words }),
      };
      const period = time?.replace(/^[, ]+/u, '').replace(/, in the text of the report$/u, '');
      const isStated = period !== undefined && period !== 'period not stated';
      return figureFault(figure, {
        ...wanted,
        ...(isStated && wanted.base !== undefined && { place: 'prose' as const, period }),
      });
    },
  },
  {
    name: 'the figure beside it, or of a year before',
    pattern:
      /^(?:(?:England and Wales: |The report on (?<who>.+) prints )(?<nation>[+−]?\d[\d.]*%?)|(?:The force a|A) year before, (?<period>.+): (?<before>[+−]?[\d.]+%?))(?: .+)?\.?$/u,
    check: ({ nation, before, period, who }, sentence) =>
      figureFault(nation ?? before ?? '', {
        reports: reportsOf({ ...sentence, text: who ?? '' }),
        measure: measureOf(sentence),
        ...(nation === undefined
          ? { period, place: 'prose' as const }
          : { area: 'england-and-wales' as const }),
      }),
  },
  {
    name: 'how many reports print the figure of England and Wales otherwise',
    pattern: /^(?<count>\w+) reports? prints? it as (?<nation>[+−]?\d[\d.]*)%?\.$/u,
    check: ({ count = '', nation = '' }, sentence) => {
      const told = figuresRead({
        measure: measureOf(sentence),
        area: 'england-and-wales',
        value: valueOf(nation),
      });
      return countFault(numberOf(count), new Set(told.map(({ report }) => report)).size, 'reports');
    },
  },
  {
    name: 'how many reports state it otherwise',
    pattern:
      /^No (?:highest figure|lowest figure|largest rise|smallest rise|largest fall|smallest fall) is named: (?<count>\w+) reports state it otherwise, with figures that may lie beyond\.$/u,
    check: ({ count = '' }, sentence) => {
      const told = figuresRead({ measure: measureOf(sentence), area: 'force' });
      const reports = new Set(told.map(({ report }) => report)).size;
      return numberOf(count) <= reports ? undefined : `a person read it in ${String(reports)}`;
    },
  },
  {
    name: 'a measure as a table counts it',
    pattern:
      /^(?:(?:Copy table|CSV|Chart|Table): |Bar chart\. )?(?:(?<what>.+?), )?per (?:cent|[\d,]+|million)(?: [^,]+)?(?:, (?<time>.*?))?\.?$/u,
    check: ({ what, time = '' }, sentence) => {
      const measure =
        measures.find(({ name }) => name === what)?.id ?? columnOf(sentence) ?? measureOf(sentence);
      if (what !== undefined && measures.every(({ name }) => name !== what))
        return 'no such measure';
      if (time === '' || time.startsWith('each with its own base or period')) return undefined;
      const periods = periodsOf(measure, readReports);
      return periods.some((printed) => sameTime(printed, time))
        ? undefined
        : `no report has “${time}” for it`;
    },
  },
  {
    name: 'when a figure holds',
    pattern:
      /^(?:in the text; )?(?<time>(?:offences recorded in the )?\d+ months to .+?|as (?:of|at) .+?|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}|period not stated)(?<prose>, in the text of the report)?$/u,
    check: ({ time = '' }, sentence) => {
      const measure = columnOf(sentence) ?? measureOf(sentence);
      const reports = reportsOf({ ...sentence, text: '' });
      const periods = periodsOf(measure, reports);
      return periods.some((printed) => sameTime(printed, time))
        ? undefined
        : `the reports have ${periods.join(', ')}`;
    },
  },
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
      if (agrees !== undefined && !text.includes(figure)) return 'the text has no such figure';
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
    name: 'a figure that is counted otherwise',
    pattern:
      /^(?:in the text; (?:in Force in numbers: .+; )?c|C)ounted otherwise: against (?<base>.+?)(?:; period not stated)?$/u,
    check: ({ base }, sentence) => {
      const measure = measureOf(sentence);
      const told = figuresRead({ reports: reportsOf(sentence), measure, place: 'prose', base });
      return told.length > 0 ? undefined : 'a person read no figure of that base';
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
    name: 'what the line of a table is',
    pattern: /^Drawn from zero(?<line>, the line is England and Wales)?$/u,
    check: ({ line }, sentence) => {
      const table = ancestorsOf(sentence.element).find(({ tagName }) => tagName === 'table');
      const nation = table && attributeOf(table, 'data-nation-words');
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

/** What tables, lists and charts say of one measure: figures, units, times and gaps. */
export function measureForms(): readonly Form[] {
  return forms;
}

/** When the figures of a measure hold, as the reports print it. */
function periodsOf(measure: string | undefined, reports: readonly ReadReport[]): string[] {
  return publishedRecords
    .filter(({ id }) => reports.some((report) => report.id === id))
    .flatMap(({ metrics, narrativeFigures }) => [
      ...metrics.filter(({ metric }) => metric === measure),
      ...narrativeFigures.filter(({ figure }) => figure === measure),
    ])
    .map(({ period }) => (period.status === 'stated' ? period.printed : 'period not stated'));
}

function figureOf(words = ''): number {
  return Number(words.replace('−', '-').replaceAll(/[+%,]/gu, ''));
}

/** The bars that a chart draws: the rows of its table. */
function barsOf({ element }: PageSentence): { value: number }[] {
  const chart = ancestorsOf(element).find(({ tagName }) => tagName === 'metric-chart');
  return (chart === undefined ? [] : insideOf(chart)).flatMap((item) => {
    const value = attributeOf(item, 'data-value');
    return value === undefined ? [] : [{ value: Number(value) }];
  });
}

/** Numbers of lines, notes and codes are no figures. */
function isNumbering({ element, attribute }: PageSentence): boolean {
  const parent = parentOf(element);
  return (
    attribute === undefined &&
    (numberBefore(element) !== undefined ||
      [element, parent].some((item) => item && attributeOf(item, 'class') === 'number'))
  );
}

function sameTime(printed: string, said: string): boolean {
  const days = (words: string): string => (words.match(/\d+ \w+ \d{4}/gu) ?? [words]).join();
  return days(printed) === days(said);
}
