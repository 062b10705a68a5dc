import { ancestorsOf, attributeOf } from '../../../scripts/site/html-page.ts';
import { columnOf, measureOf, numberOf, ofForce, reportAt } from './context.ts';
import { rowOf } from './data-forms.ts';
import { countFault, firstFault, type Form } from './form.ts';
import { statusOf, valueFault } from './link-forms.ts';
import { measures } from './measures.ts';
import type { PageSentence } from './page-sentences.ts';
import { figureFault } from './read-figures.ts';
import { readReports, stateMeasure } from './read-by-eye.ts';

const forms: Form[] = [
  {
    name: 'why a figure is not there',
    pattern:
      /^(?<words>[Nn]ot supplied: the force could not give comparable data|[Cc]annot be read for certain: the text has .+?)(?:; the text gives (?<text>[\d.]+%?) of (?<base>.+))?$/u,
    check: ({ words = '', text, base }, sentence) => {
      const report = ofForce(sentence);
      if (report === undefined) return 'nobody knows of whom';
      const measure = columnOf(sentence) ?? measureOf(sentence);
      const area = ofNation(sentence) ? 'england-and-wales' : 'force';
      const isHead = sentence.element.tagName === 'dt';
      const isSome = report.metrics.some(
        ({ force, englandAndWales }) =>
          force.status === statusOf(words) || englandAndWales.status === statusOf(words),
      );
      return firstFault([
        isHead
          ? isSome
            ? undefined
            : 'a person found all'
          : valueFault(words, { report, measure, area }),
        text === undefined ? undefined : figureFault(text, { reports: [report], measure, base }),
      ]);
    },
  },
  {
    name: 'reports without a figure, by their number',
    pattern: /^We found no figure in (?<count>\w+) other reports$/u,
    check: ({ count = '' }, sentence) => {
      const without = readReports.filter(
        (report) => !stateMeasure(report, measureOf(sentence) ?? ''),
      );
      return countFault(numberOf(count), without.length, 'reports without it');
    },
  },
  {
    name: 'a figure that is missing from a copy',
    pattern:
      /^(?:missing from our copy(?: of Force in numbers)?(?:; the text gives (?<text>[\d.]+%?) of (?<base>.+))?|(?<what>.+) in Force in numbers, for the force(?<both> and England and Wales)?|Stated in the text of the report; in Force in numbers: missing from our copy\.)$/u,
    check: ({ text, base, what, both }, sentence) => {
      const report = ofForce(sentence);
      const measure =
        measures.find(({ name }) => name === what)?.id ?? columnOf(sentence) ?? measureOf(sentence);
      if (sentence.element.tagName === 'dt') return undefined;
      const read = report?.metrics.find(({ metric }) => metric === measure);
      if (report === undefined || read === undefined) return 'nobody knows of which figure';
      const { force, englandAndWales } = read;
      return firstFault([
        force.status === 'stated' && !ofNation(sentence) ? 'a person read it' : undefined,
        both !== undefined && englandAndWales.status === 'stated'
          ? 'a person read that of England and Wales'
          : undefined,
        ofNation(sentence) && englandAndWales.status === 'stated' ? 'a person read it' : undefined,
        text === undefined ? undefined : figureFault(text, { reports: [report], measure, base }),
      ]);
    },
  },
  {
    name: 'a figure that no copy lacks',
    pattern: /^none missing$/u,
    check: (_groups, sentence) => {
      const measure = measureOf(sentence);
      const gaps = readReports.filter(({ metrics }) =>
        metrics.some(
          ({ metric, force, englandAndWales }) =>
            metric === measure && [force, englandAndWales].some((side) => side.status !== 'stated'),
        ),
      );
      return countFault(0, gaps.length, 'gaps');
    },
  },
  {
    name: 'a sentence without a figure for England and Wales',
    pattern: /^none found with it$/u,
    check: (_groups, sentence) => {
      const report = ofForce(sentence);
      const told = report?.narrativeFigures.filter(({ figure }) => figure === measureOf(sentence));
      return told?.some(({ englandAndWales }) => englandAndWales?.status !== 'stated') === true
        ? undefined
        : 'a person read one';
    },
  },
  {
    name: 'lost figures by their labels',
    pattern: /^(?<what>.+), per (?:cent(?: of outcomes| change)?|[\d,]+ people|million people)$/u,
    check: ({ what = '' }, sentence) => {
      const measure = measures.find(({ name }) => name === what);
      if (measure === undefined) return 'no such measure';
      const isMissing = ancestorsOf(sentence.element).some(({ tagName }) => tagName === 'ul');
      const report = reportAt(sentence.route);
      const read = report?.metrics.find(({ metric }) => metric === measure.id);
      return isMissing &&
        read?.force.status === 'stated' &&
        read.englandAndWales.status === 'stated'
        ? 'a person read both'
        : undefined;
    },
  },
];

/** What tables and lists say of figures that are not there. */
export function gapForms(): readonly Form[] {
  return forms;
}

function ofNation({ element }: PageSentence): boolean {
  const cell = [element, ...ancestorsOf(element)].find(({ tagName }) => tagName === 'td');
  const row = rowOf(element);
  return (
    (cell !== undefined && attributeOf(cell, 'data-body') === 'England and Wales') ||
    row?.heads[row.at] === 'England and Wales'
  );
}
