import { auditedReport, audits, citedLines, entryOf, hasOnLines } from './audited.ts';
import { listOf, numberOf } from './context.ts';
import { firstFault, type Form } from './form.ts';
import { valueFault } from './link-forms.ts';
import type { PageSentence } from './page-sentences.ts';
import { figureFault, figuresRead, valueOf, type ReadFigure } from './read-figures.ts';
import { readReports, type ReadReport } from './read-by-eye.ts';

const forms: Form[] = [
  {
    name: 'figures beside or in the order of names',
    pattern:
      /^(?:Each figure stands beside a name: (?<one>a dash|\S+) beside that of (?<who>.+), (?<two>a dash|\S+) beside England and Wales\.|The name of (?<first>.+) stands first and England and Wales second; the figures stand in the same order, (?<a>.+) and (?<b>\S+)\.|So (?<nation>\S+) is that of England and Wales, and (?<own>\S+) is that of (?<force>.+)\.)$/u,
    check: (groups, sentence) => {
      const { one, two, a, b, nation, own } = groups;
      const who = groups.who ?? groups.first ?? groups.force;
      const report = auditedReport(sentence);
      if (report === undefined || who !== report.name) return 'it is of another force';
      return firstFault([
        sideFault(one ?? a ?? own ?? '', sentence, 'force'),
        sideFault(two ?? b ?? nation ?? '', sentence, 'england-and-wales'),
      ]);
    },
  },
  {
    name: 'figures that stand at a label',
    pattern:
      /^(?:Two figures stand at the label, (?<a>\S+) and (?<b>\S+)\.|(?:One figure stands|At the label stand|Near the label stand)\b(?<rest>.+))$/u,
    check: ({ a, b, rest = '' }, sentence) => {
      const words = `${a ?? ''} ${b ?? ''} ${rest}`.match(/\d+(?:\.\d+)?/gu) ?? [];
      const texts = citedLines(sentence).join(' ');
      return words.every((word) => texts.includes(word))
        ? undefined
        : `the cited lines are “${texts}”`;
    },
  },
  {
    name: 'figures of other reports',
    pattern:
      /^(?:The same figure for England and Wales stands in|For the same measure(?: and period)?, England and Wales have (?<figure>\S+) in|For the same measure(?: and period)?, (?<only>\S+) is the one figure that .+:) the reports? on (?<names>.+)\.$/u,
    check: ({ figure, only, names = '' }, sentence) => {
      const [report, entry] = [auditedReport(sentence), entryOf(sentence)];
      const words = figure ?? only;
      const own = figuresRead({
        ...{ reports: report && [report], measure: entry?.measure },
        ...{ area: 'england-and-wales', place: 'force-in-numbers' },
      });
      const value = words === undefined ? own[0]?.value : valueOf(words);
      const stating = figuresRead({
        ...{ measure: entry?.measure, area: 'england-and-wales', place: 'force-in-numbers' },
        value,
      }).filter((item) => item.report !== report);
      return otherReportsFault(
        names,
        stating.map((item) => item.report),
      );
    },
  },
  {
    name: 'no other report to compare with',
    pattern:
      /^No (?:other report here states the figure of England and Wales|figure for England and Wales is known from other reports)\.$/u,
    check: (_groups, sentence) => {
      const stating = figuresRead({
        ...{ measure: entryOf(sentence)?.measure, area: 'england-and-wales' },
        place: 'force-in-numbers',
      }).filter((item) => item.report !== auditedReport(sentence));
      return stating[0] && `a person read it in the report on ${stating[0].report.name}`;
    },
  },
  {
    name: 'a figure that is missing or left out',
    pattern:
      /^(?:Neither its label nor a figure is in our copy; Force in numbers begins on line (?<begin>\d+)\.|The label stands on line (?<label>\d+), and no figure stands with it\.|It is not carried over to a report that does not print it\.|So it is that of England and Wales, and the figure of (?<lost>.+) is missing from our copy\.|This is another, so it is the force’s; the one of England and Wales is missing from our copy\.)$/u,
    check: ({ begin, label, lost }, sentence) => {
      const report = auditedReport(sentence);
      const read = report?.metrics.find(({ metric }) => metric === entryOf(sentence)?.measure);
      if (report === undefined || read === undefined) return 'nobody read it';
      const { force, englandAndWales } = read;
      const line = begin ?? label;
      const words =
        begin === undefined ? entryOf(sentence)?.heading.split(' ')[0] : 'Force in numbers';
      if (lost !== undefined)
        return force.status === 'not-in-text' && lost === report.name
          ? undefined
          : 'a person found it';
      if (sentence.text.startsWith('This is another'))
        return englandAndWales.status === 'not-in-text' ? undefined : 'a person found it';
      return firstFault([
        force.status === 'not-in-text' && englandAndWales.status === 'not-in-text'
          ? undefined
          : 'a person found one of them',
        line === undefined || begin === undefined
          ? undefined
          : hasOnLines(report, [Number(line), Number(line)], words ?? ''),
      ]);
    },
  },
  {
    name: 'where a period, a base or a comparison stands',
    pattern:
      /^(?:Its period, “(?<period>.+)”, stands on|When: “(?<when>.+)”, |What it is a share or a rate of: “(?<base>.+)”, |The report compares it: “(?<words>.+)”, )(?: ?line (?<line>\d+))\.$/u,
    check: ({ period, when, base, words, line }, sentence) => {
      const report = auditedReport(sentence);
      if (report === undefined) return 'nobody knows of which report';
      const measure = entryOf(sentence)?.measure;
      const own = report.narrativeFigures.filter(({ figure }) => figure === measure);
      const part = period ?? when ?? base ?? words ?? '';
      const isRead =
        period !== undefined ||
        own.some(({ base: of, period: at, comparison }) =>
          [of?.words, at?.printed, comparison?.words].includes(part),
        );
      if (base === 'population') return isRead ? undefined : 'a person read another base';
      return isRead
        ? hasOnLines(report, [Number(line), Number(line) + 3], part)
        : `a person read nothing like “${part}”`;
    },
  },
  {
    name: 'no period, or no figure for England and Wales',
    pattern:
      /^(?:No period stands with it(?<copy> in our copy)?, and none is filled in\.|We found no figure for England and Wales beside it\.)$/u,
    check: ({ copy }, sentence) => {
      const report = auditedReport(sentence);
      const entry = entryOf(sentence);
      const own = report?.narrativeFigures.filter(({ figure }) => figure === entry?.measure) ?? [];
      if (sentence.text.startsWith('We found'))
        return own.some(({ englandAndWales }) => englandAndWales?.status !== 'stated')
          ? undefined
          : 'a person read one';
      if (copy !== undefined) return undefined;
      return own.some(({ period }) => period?.printed === undefined)
        ? undefined
        : 'a person read one';
    },
  },
  {
    name: 'figures that agree after rounding',
    pattern:
      /^(?:The report’s own sentences give (?<figure>\S+) for (?<who>the force|England and Wales), which agrees after rounding: line (?<line>\d+)|Force in numbers, which agrees after rounding(?: for (?<only>the force|England and Wales))?): .+$/u,
    check: ({ figure, who, line, only }, sentence) => {
      const report = auditedReport(sentence);
      const measure = entryOf(sentence)?.measure;
      if (report === undefined || measure === undefined) return 'nobody knows of which report';
      if (figure === undefined)
        return (only === undefined ? ['the force', 'England and Wales'] : [only]).some((whose) =>
          isConfirmed(report, measure, areaOf(whose)),
        )
          ? undefined
          : 'a person read none in Force in numbers that agrees';
      const area = areaOf(who);
      const panel = figuresRead({ reports: [report], measure, area, place: 'force-in-numbers' });
      const agrees = panel.some(({ value }) => Math.abs(value - valueOf(figure)) <= 0.5);
      return agrees
        ? hasOnLines(report, [Number(line), Number(line)], figure.replace('%', ''))
        : 'it does not agree with Force in numbers';
    },
  },
  {
    name: 'a figure of the year before',
    pattern: /^The same words give (?<figure>\S+) for the year before, (?<period>.+)\.$/u,
    check: ({ figure = '', period }, sentence) =>
      figureFault(figure, {
        ...{ reports: reportList(sentence), measure: entryOf(sentence)?.measure, place: 'prose' },
        period,
      }),
  },
  {
    name: 'a witness in another report',
    pattern: /^England and Wales in the report on (?<name>[^:]+): (?<what>.+)$/u,
    check: ({ name = '' }, sentence) =>
      figuresRead({
        ...{ reports: readReports.filter((report) => report.name === name) },
        ...{ measure: entryOf(sentence)?.measure, area: 'england-and-wales' },
        place: 'force-in-numbers',
      }).length > 0
        ? undefined
        : 'a person read none there',
  },
  {
    name: 'values that were read or are missing',
    pattern:
      /^(?<who>[^:,.]+): (?<value>[+−]?\d[\d.,]*%?(?: (?:of|per) .+)?|missing from our copy|not supplied: .+|cannot be read for certain: .+)$/u,
    check: ({ who = '', value = '' }, sentence) => {
      const [report, measure] = [auditedReport(sentence), entryOf(sentence)?.measure];
      if (report === undefined || measure === undefined) return 'nobody knows of which report';
      const area = who === 'England and Wales' ? 'england-and-wales' : 'force';
      if (area === 'force' && who !== report.name) return `it is of ${report.name}`;
      if (value.startsWith('cannot be read')) return undefined;
      return valueFault(value, { report, measure, area });
    },
  },
];

/** What the site says of how figures were read. */
export function auditFigureForms(): readonly Form[] {
  return forms.map((form) => ({ ...form, pages: audits }));
}

function reportList(sentence: PageSentence): ReadReport[] {
  return [auditedReport(sentence)].flatMap((report) => report ?? []);
}

function sideFault(
  words: string,
  sentence: PageSentence,
  area: 'force' | 'england-and-wales',
): string | undefined {
  const [reports, measure] = [reportList(sentence), entryOf(sentence)?.measure];
  if (/\d/u.test(words)) return figureFault(words, { reports, measure, area });
  const read = reports[0]?.metrics.find(({ metric }) => metric === measure);
  const side = area === 'force' ? read?.force : read?.englandAndWales;
  return side?.status === 'not-supplied' ? undefined : 'a person read no dash';
}

/** Hold a list of other reports: all of them, or the first of them and how many others. */
function otherReportsFault(names: string, reports: readonly ReadReport[]): string | undefined {
  const said = listOf(names);
  const others = /^(\w+) others?$/u.exec(said.at(-1) ?? '')?.[1];
  const named = others === undefined ? said : said.slice(0, -1);
  const wrong = named.find((name) => !reports.some((report) => report.name === name));
  return (
    (wrong && `a person did not read it in the report on ${wrong}`) ??
    (named.length + numberOf(others ?? 'zero') > reports.length
      ? `a person counts ${String(reports.length)} other reports`
      : undefined)
  );
}

function areaOf(whose: string | undefined): ReadFigure['area'] {
  return whose === 'the force' ? 'force' : 'england-and-wales';
}

/** Tell whether a sentence gives what Force in numbers does, after rounding. */
function isConfirmed(report: ReadReport, measure: string, area: ReadFigure['area']): boolean {
  const all = figuresRead({ reports: [report], measure, area });
  const printed = all.filter(({ place }) => place === 'force-in-numbers');
  return all.some(
    ({ place, value }) =>
      place === 'prose' && printed.some((one) => Math.abs(one.value - value) <= 0.5),
  );
}
