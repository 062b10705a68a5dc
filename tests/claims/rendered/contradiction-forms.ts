import { mayBeOne, rangeOf } from '../range.ts';
import {
  addressOf,
  columnOf,
  listOf,
  measureOf,
  numberOf,
  ofForce,
  pairOf,
  reportAt,
} from './context.ts';
import { firstFault, type Form } from './form.ts';
import { measures } from './measures.ts';
import type { PageSentence } from './page-sentences.ts';
import { figureFault, figuresRead, valueOf, type ReadFigure } from './read-figures.ts';
import { readReport, readReports, type ReadReport } from './read-by-eye.ts';

const forms: Form[] = [
  {
    name: 'what a report prints against a figure of its own',
    pattern:
      /^Our copy(?: of the report on (?<name>.+?))? contradicts itself: (?:its sentences give|(?<numbers>Force in numbers gives)) (?<figure>[+−]?[\d.]+%?)(?<nation> for England and Wales)?(?: \(.+\))?: .+, in the report\.$/u,
    check: ({ name, numbers, figure = '', nation }, sentence) => {
      const report = reportAt(addressOf(sentence.element));
      if (report === undefined) return 'it leads to no report';
      if (name !== undefined && name !== report.name) return `it leads to that on ${report.name}`;
      const area = nation === undefined ? 'force' : 'england-and-wales';
      const place = numbers === undefined ? 'prose' : 'force-in-numbers';
      const wanted = { reports: [report], measure: measureNamed(sentence), area, place } as const;
      const others = contradictions(report, wanted.measure, area).flat();
      return firstFault([
        figureFault(figure, wanted),
        others.some((other) => other.place === place && other.value === valueOf(figure))
          ? undefined
          : 'a person read nothing that contradicts it',
      ]);
    },
  },
  {
    name: 'why a figure is not compared',
    pattern:
      /^(?:The force’s figure: )?(?:the report says “.+”; )?(?:not compared|(?<figure>[+−]?[\d.]+%?) \(in doubt\))\.?$/iu,
    check: ({ figure }, sentence) => {
      const own = reportsAround(sentence);
      const doubted = own.filter((report) => isDoubted(report, measureNamed(sentence)));
      if (doubted.length === 0) return 'a person read nothing that contradicts it';
      return figure === undefined
        ? undefined
        : figureFault(figure, { reports: doubted, measure: measureNamed(sentence) });
    },
  },
  {
    name: 'who is not counted, because its report contradicts itself',
    pattern:
      /^(?<who>.+) (?:is|are) not counted here: our (?:copy of its report contradicts itself|copies of their reports contradict themselves)\.$/u,
    check: ({ who = '' }, sentence) => {
      const doubted = readReports.filter((report) => isDoubted(report, measureNamed(sentence)));
      const count = /^(?<count>\w+) forces$/u.exec(who)?.groups?.count;
      if (count !== undefined)
        return numberOf(count) <= doubted.length ? undefined : `there are ${doubted.length}`;
      const sure = listOf(who).filter((name) => doubted.every((report) => report.name !== name));
      return sure[0] && `a person read nothing that contradicts that of ${sure[0]}`;
    },
  },
  {
    name: 'figures for England and Wales that contradict one another',
    pattern:
      /^(?:The reports give figures for England and Wales that contradict one another \((?<figures>.+)\), so none is marked\.|the reports differ)$/u,
    check: ({ figures }, sentence) => {
      const wanted = { measure: measureNamed(sentence), area: 'england-and-wales' as const };
      const ranges = figuresRead(wanted).map(({ value }) => rangeOf(String(value)));
      return firstFault([
        ...listOf(figures ?? '').map((figure) =>
          figures === undefined ? undefined : figureFault(figure, wanted),
        ),
        ranges.some((one) => ranges.some((other) => !mayBeOne(one, other)))
          ? undefined
          : 'a person read none that contradict one another',
      ]);
    },
  },
];

/** What the site says where Force in numbers and the sentences of one report contradict each other. */
export function contradictionForms(): readonly Form[] {
  return forms;
}

/** The figures of a report, in pairs, that cannot be one number. */
function contradictions(
  report: ReadReport,
  measure: string | undefined,
  area?: ReadFigure['area'],
): [ReadFigure, ReadFigure][] {
  const all = figuresRead({ reports: [report], measure, area });
  return all
    .filter(({ place }) => place === 'force-in-numbers')
    .flatMap((one) =>
      all
        .filter((other) => other.place === 'prose' && other.area === one.area)
        .filter((other) => !mayBeOne(rangeOf(String(one.value)), rangeOf(String(other.value))))
        .map((other): [ReadFigure, ReadFigure] => [one, other]),
    );
}

function isDoubted(report: ReadReport, measure: string | undefined): boolean {
  return contradictions(report, measure).length > 0;
}

function measureNamed(sentence: PageSentence): string | undefined {
  const named = measures.find(({ name }) => sentence.text.includes(name));
  return named?.id ?? columnOf(sentence) ?? measureOf(sentence);
}

/** The report of the row, both of a pair, or all where a table is about many. */
function reportsAround(sentence: PageSentence): ReadReport[] {
  const pair = pairOf(sentence.route).flatMap((slug) => readReport(slug) ?? []);
  if (pair.length > 0) return pair;
  const own = ofForce(sentence);
  return own === undefined ? readReports : [own];
}
