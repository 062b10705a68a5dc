import { attributeOf, parentOf } from '../../../scripts/site/html-page.ts';
import { columnOf, listOf, measureOf, numberOf, reportsOf } from './context.ts';
import { firstFault, type Form } from './form.ts';
import { measures } from './measures.ts';
import type { PageSentence } from './page-sentences.ts';
import { numberBefore } from './printed-words.ts';
import { publishedRecords } from './published-records.ts';
import { figureFault, figuresRead } from './read-figures.ts';
import { readReports, type ReadReport } from './read-by-eye.ts';

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
    name: 'how reports print the figure of England and Wales otherwise',
    pattern: /^Also printed as (?<prints>.+)\.$/u,
    check: ({ prints = '' }, sentence) =>
      firstFault(
        listOf(prints).map((print) =>
          figureFault(print, { measure: measureOf(sentence), area: 'england-and-wales' }),
        ),
      ),
  },
  {
    name: 'how many reports state it differently',
    pattern:
      /^No (?:highest figure|lowest figure|largest rise|smallest rise|largest fall|smallest fall) is named: (?<count>\w+) reports state it differently, with figures that may lie beyond\.$/u,
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
];

/** What tables and lists say of one measure: figures, units and times. */
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
