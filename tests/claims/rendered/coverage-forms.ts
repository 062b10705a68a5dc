import { ancestorsOf, attributeOf, parentOf } from '../../../scripts/site/html-page.ts';
import { forces } from '../../../src/register/forces.ts';
import { insideOf, listOf, measureOf, numberOf, pairOf, reportsOf } from './context.ts';
import { countFault, firstFault, type Form } from './form.ts';
import { measures } from './measures.ts';
import type { PageSentence } from './page-sentences.ts';
import { readReport, readReports, stateMeasure } from './read-by-eye.ts';

const forms: Form[] = [
  {
    name: 'reports that state a measure',
    pattern:
      /(?:^|; )(?<count>\w+) of (?<all>\w+) reports(?:, not comparable with one another|; (?<more>\w+) more, (?:counted differently|for another period|without a period|or|\s)+)?$/u,
    check: ({ count = '', all = '', more = 'none' }, sentence) => {
      const measure = measureOf(sentence) ?? '';
      return firstFault([
        countFault(numberOf(all), readReports.length, 'reports'),
        countFault(
          numberOf(count) + numberOf(more),
          readReports.filter((report) => stateMeasure(report, measure)).length,
          `reports with ${measure}`,
        ),
      ]);
    },
  },
  {
    name: 'reports without a measure',
    pattern: /^We found no figure in the reports? on (?<names>.+)\.$/u,
    check: ({ names = '' }, sentence) => {
      const measure = measureOf(sentence) ?? '';
      const without = readReports.filter((report) => !stateMeasure(report, measure));
      return without.map(({ name }) => name).join() === listOf(names).join()
        ? undefined
        : `a person finds none for ${without.map(({ name }) => name).join(', ')}`;
    },
  },
  {
    name: 'what one report of a pair gives',
    pattern: /^Found only in our copy of the report on (?<name>.+?): (?<list>.+)\.$/u,
    check: ({ name = '', list = '' }, { route }) => {
      const pair = pairOf(route).flatMap((slug) => readReport(slug) ?? []);
      const own = pair.find((report) => report.name === name);
      const other = pair.find((report) => report.name !== name);
      if (own === undefined || other === undefined) return 'no such pair';
      const only = measures.filter(({ id }) => stateMeasure(own, id) && !stateMeasure(other, id));
      const said = only.filter((measure) => list.includes(measure.name));
      const rest = only.reduce((words, measure) => words.replace(measure.name, ''), list);
      return said.length === only.length && /^[, and]*$/u.test(rest)
        ? undefined
        : `a person finds ${only.map((measure) => measure.name).join(', ')}`;
    },
  },
  {
    name: 'figures of a pair that may not stand side by side',
    pattern:
      /^Not of the same stated base and period, and so not set side by side: (?<list>.+)\.$/u,
    check: ({ list = '' }, { route }) => {
      const pair = pairOf(route).flatMap((slug) => readReport(slug) ?? []);
      const said = measures.filter(({ name }) => list.includes(name));
      const faulty = said.find(({ id }) => !pair.every((report) => stateMeasure(report, id)));
      if (said.length === 0) return 'it names no measure';
      return faulty && `one of the two states no ${faulty.name}`;
    },
  },
  {
    name: 'figures of Force in numbers that are missing',
    pattern:
      /^(?:Our copy of the report has none of the|All) (?<count>\d+) figures of Force in numbers\b/u,
    check: ({ count = '' }, { route }) => {
      const metrics = readReport(route.split('/')[2] ?? '')?.metrics ?? [];
      const missing = metrics.filter(
        ({ force, englandAndWales }) =>
          force.status !== 'stated' && englandAndWales.status !== 'stated',
      );
      return firstFault([
        countFault(Number(count), metrics.length, 'figures'),
        countFault(Number(count), missing.length, 'missing figures'),
      ]);
    },
  },
  {
    name: 'forces and reports',
    pattern:
      /^(?:(?<reports>\w+) of (?:the )?(?<forces>\d+) (?:police )?forces (?:of England and Wales )?have a report here\.|All (?<all>\d+) forces\b.*|.*each of the (?<each>\d+) police forces of England and Wales\.|(?<so>(?!Inspection|The\b)\w+) reports(?: so far: .+)?|(?:\w+ \d+, )(?<named>\w+) reports)$/u,
    check: ({ reports, forces: every, all, each, so, named }) =>
      firstFault([
        ...[reports, so, named].map((count) =>
          count === undefined
            ? undefined
            : countFault(numberOf(count), readReports.length, 'reports'),
        ),
        ...[every, all, each].map((count) =>
          count === undefined ? undefined : countFault(numberOf(count), forces.length, 'forces'),
        ),
      ]),
  },
  {
    name: 'a force without a report',
    pattern: /^We do not have the text of an inspection report on .+ yet, so there are no grades/u,
    check: (_groups, { route }) =>
      readReport(route.split('/')[2] ?? '') === undefined ? undefined : 'a person read its report',
  },
  {
    name: 'a cell without a figure',
    pattern: /^no figure found$/u,
    check: (_groups, sentence) => {
      const measure = attributeOf(cellOf(sentence.element), 'data-column') ?? '';
      const having = reportsOf(sentence).filter((report) => stateMeasure(report, measure));
      return having[0] && `a person read one for ${having[0].name}`;
    },
  },
  {
    name: 'figures of Force in numbers that are missing, some',
    pattern: /^Missing from Force in numbers in our copy, both for .+ and for England and Wales:$/u,
    check: (_groups, sentence) => {
      const metrics = reportsOf(sentence)[0]?.metrics ?? [];
      const missing = metrics.filter(
        (item) => item.force.status !== 'stated' && item.englandAndWales.status !== 'stated',
      );
      const list = insideOf(parentOf(sentence.element) ?? sentence.element);
      const listed = list.filter(({ tagName }) => tagName === 'li').length;
      return listed <= missing.length && listed > 0
        ? undefined
        : `it lists ${String(listed)}, a person misses ${String(missing.length)}`;
    },
  },
];

/** What the site says of how many forces and reports there are, and what each has. */
export function coverageForms(): readonly Form[] {
  return forms;
}

function cellOf(element: PageSentence['element']): PageSentence['element'] {
  return [element, ...ancestorsOf(element)].find(({ tagName }) => tagName === 'td') ?? element;
}
