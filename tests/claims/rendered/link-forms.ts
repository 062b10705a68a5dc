import { textOf } from '../../../scripts/site/html-page.ts';
import { addressOf, gradeRead, idOf, reportAt } from './context.ts';
import { countFault, firstFault, type Form } from './form.ts';
import type { PageSentence } from './page-sentences.ts';
import { figureFault, figuresRead } from './read-figures.ts';
import { countRead, readReport, type ReadReport } from './read-by-eye.ts';

const forms: Form[] = [
  {
    name: 'a figure of the text by its name',
    pattern:
      /^(?:(?<figure>[+−]?\d[\d.]*%?)(?: [^:]+)?|In the report|text of the report|How we read this|In the report’s words): (?<what>.+) in the text, per (?:cent(?: of (?<base>[^,]+))?|[\w-]+(?:,\d+)? ?[^,]*), (?<who>[^,]+?)(?:, in the report)?$/u,
    check: ({ figure, what = '', base, who = '' }, sentence) => {
      const report = reportAt(addressOf(sentence.element)) ?? readReport(who);
      const measure = idOf(what);
      if (report === undefined || measure === undefined) return `nobody knows ${what} of ${who}`;
      const isNation = who === 'England and Wales';
      if (!isNation && who !== report.name) return `it leads to the report on ${report.name}`;
      const area = isNation ? ('england-and-wales' as const) : ('force' as const);
      const wanted = { reports: [report], measure, area, place: 'prose' as const, base };
      if (figure !== undefined) return figureFault(figure, wanted);
      return figuresRead(wanted).length > 0 ? undefined : 'a person read none in the text';
    },
  },
  {
    name: 'a figure that leads to its lines',
    pattern:
      /^(?<figure>[+−]?\d[\d.]*%?)(?: (?:of|per) (?<base>[^:]+))?: (?<what>.+), (?<who>[^,]+), in the report$/u,
    check: ({ figure = '', base, what = '', who = '' }, sentence) => {
      const report = reportAt(addressOf(linkIn(sentence)));
      const measure = idOf(what);
      if (report === undefined || measure === undefined) return `nobody knows ${what} of ${who}`;
      const isNation = who === 'England and Wales';
      if (!isNation && who !== report.name) return `it leads to the report on ${report.name}`;
      const judged = gradeRead(report, measure);
      if (judged !== undefined) return countFault(Number(figure), judged.year, 'as its year');
      const words = base?.replace(/^(?:[\d,]+|million) ?/u, '');
      return figureFault(figure, {
        ...{ reports: [report], measure, area: isNation ? 'england-and-wales' : 'force' },
        ...(words !== undefined && !/^(?:people)?$/u.test(words) && { base: words }),
      });
    },
  },
  {
    name: 'why a figure is not there, and the lines that say so',
    pattern:
      /^(?<words>(?:missing from our copy|not supplied|cannot be read for certain)(?:: .+?)?): (?<what>[A-Z].+), (?<who>[^,]+), in the report$/u,
    check: ({ words = '', what = '', who = '' }, sentence) => {
      const report = reportAt(addressOf(sentence.element)) ?? reportAt(sentence.route);
      const area = who === 'England and Wales' ? 'england-and-wales' : 'force';
      return report === undefined
        ? 'it leads to no report'
        : valueFault(words, { report, measure: idOf(what), area });
    },
  },
  {
    name: 'an overall grade of a summary, with the year',
    pattern: /^(?<year>\d{4}), from the summary: Overall, (?<who>.+), in the report$/u,
    check: ({ year, who = '' }) =>
      readReport(who)?.overall.basis === 'derived'
        ? countFault(Number(year), readReport(who)?.year ?? 0, 'as its year')
        : 'the judgments print it',
  },
  {
    name: 'how a value was read',
    pattern: /^How we read this: (?<what>.+?)(?:, (?:in the words of the report|(?<who>[^,]+)))?$/u,
    check: ({ what = '', who }, sentence) => {
      const [, id = '', entry = ''] =
        /\/about\/data\/([a-z0-9-]+)\/(?:#([\w-]+))?$/u.exec(addressOf(sentence.element)) ?? [];
      const report = readReport(id);
      if (report === undefined) return 'it leads to no report';
      const [named = what, about = who] = [
        /^(?:the )?grade (?:for|of) (.+)$/u.exec(what)?.[1],
        who ?? /^the grade of (.+)$/u.exec(what)?.[1],
      ];
      if (about !== undefined && about !== 'England and Wales' && about !== report.name)
        return `it leads to the report on ${report.name}`;
      const known = idOf(named);
      const isOfEntry =
        known === undefined || entry.includes(known) || sentence.route.startsWith('/questions/');
      return isOfEntry ? undefined : `it leads to ${entry}`;
    },
  },
  {
    name: 'a finding of a report',
    pattern:
      /^(?:In the report: |Link to lines? [\d to]+: )(?<kind>area for improvement|cause of concern|recommendation)(?: (?<number>\d+))?(?: of (?<who>.+))?$/u,
    check: ({ kind = '', number, who = '' }, sentence) => {
      const address = addressOf(sentence.element);
      const report = reportAt(address) ?? reportAt(sentence.route);
      if (report === undefined) return 'it leads to no report';
      if (readReport(who) !== undefined && readReport(who) !== report)
        return `it leads to the report on ${report.name}`;
      const question = idOf(who);
      const count = countRead(
        `${kind}s`.replace('area for improvements', 'areas'),
        [report],
        question,
      );
      if (number !== undefined && Number(number) > count) return `a person counts ${String(count)}`;
      const line = Number(/#line-(\d+)/u.exec(address)?.[1]);
      const places = placesOf(report, kind, question);
      if (places.some((place) => place === undefined)) return undefined;
      const at = number === undefined ? undefined : places[Number(number) - 1];
      return (at === undefined ? places : [at]).some(
        (place) => place !== undefined && place.line <= line && line <= place.endLine,
      )
        ? undefined
        : `line ${String(line)} has no such ${kind}`;
    },
  },
  {
    name: 'a sentence of a report that asks or compares',
    pattern:
      /^In the report: (?:sentence (?<number>\d+) of (?<who>.+)|also said to be needed, (?<asked>\d+), (?<title>.+)|“.+”)$/u,
    check: ({ number, who = '', asked, title = '' }, sentence) => {
      const report = reportAt(addressOf(sentence.element));
      if (report === undefined) return 'it leads to no report';
      if (who !== '' && readReport(who) !== report)
        return `it leads to the report on ${report.name}`;
      const kind = sentence.route === '/since-last-time/' ? 'since-earlier' : 'sentences';
      const count = countRead(kind, [report], title === '' ? undefined : idOf(title));
      return Number(number ?? asked ?? 0) <= count ? undefined : `a person counts ${String(count)}`;
    },
  },
  {
    name: 'a link to a measure, a grade or a summary in a report',
    pattern:
      /^(?:In the report|Force in numbers|text of the report|All forces): (?!read$|missing$|doubted$)(?<what>.+?)(?:, (?<rest>.+))?$/u,
    check: ({ what = '', rest = '' }, sentence) => {
      const report = reportAt(addressOf(sentence.element)) ?? reportAt(sentence.route);
      if (report === undefined) return 'it leads to no report';
      if (readReport(rest) !== undefined)
        return readReport(rest) === report ? undefined : `it leads to the report on ${report.name}`;
      const [named = ''] = [/^the grade of (.+)$/u.exec(what)?.[1]];
      if (named !== '' && named !== report.name) return `it leads to the report on ${report.name}`;
      return rest === 'in the words of the report'
        ? undefined
        : valuesFault(rest, report, idOf(what));
    },
  },
  {
    name: 'a link to lines',
    pattern:
      /^Link to lines? (?<from>\d+)(?: to (?<to>\d+))?(?:: figures? ?(?:in this paragraph)?)?$/u,
    check: ({ from = '' }, { element }) =>
      addressOf(element) === `#line-${from}` ? undefined : `it leads to ${addressOf(element)}`,
  },
  {
    name: 'a footnote',
    pattern:
      /^(?:Back to the text from footnote (?<back>\d+)(?:, place \d+)?|Footnote (?<number>\d+)(?: of (?!this)(?<who>.+))?)$/u,
    check: ({ number, who }, { element }) => {
      const address = addressOf(element);
      if (who !== undefined && reportAt(address)?.name !== who) return `it leads to ${address}`;
      const isOwn = address.endsWith(`#note-${number ?? ''}`) && textOf(element).trim() === number;
      return number === undefined || isOwn ? undefined : `it leads to ${address}`;
    },
  },
];

/** What links say of where they lead. */
export function linkForms(): readonly Form[] {
  return forms;
}

/** The link of a cell or line: the first one that leads to a report. */
function linkIn({ element }: PageSentence): PageSentence['element'] {
  return element;
}

interface Place {
  line: number;
  endLine: number;
}

/** Where a person read the findings of a kind; unknown for invented reports. */
function placesOf(report: ReadReport, kind: string, question?: string): (Place | undefined)[] {
  const here = (item: { question: string }): boolean =>
    question === undefined || item.question === question;
  if (kind === 'area for improvement')
    return report.areasForImprovement.filter(here).map(({ source }) => source);
  const causes = report.causesOfConcern.filter(here);
  if (kind === 'cause of concern') return causes.map(({ source }) => source);
  return causes.flatMap(({ recommendations }) => recommendations.map(({ source }) => source));
}

/** Example: `Good (2017)`, `Staffordshire: 13%, England and Wales: 10%`. */
function valuesFault(
  words: string,
  report: ReadReport,
  id: string | undefined,
): string | undefined {
  const grade =
    /^(?<grade>Outstanding|Good|Adequate|Requires improvement|Inadequate|Ungraded)(?: \((?<year>\d+)(?<again>, not inspected again)?\))?$/u.exec(
      words,
    )?.groups;
  if (grade !== undefined && id !== undefined) {
    const judged = gradeRead(report, id);
    if (judged === undefined || judged.words !== grade.grade)
      return `it is ${judged?.words ?? 'not read'}`;
    if ((grade.again !== undefined) !== judged.year < report.year) return 'of another year';
    return grade.year === undefined
      ? undefined
      : countFault(Number(grade.year), judged.year, 'as its year');
  }
  const values = words.split(/, (?=England and Wales: )/u).filter((part) => part !== '');
  return firstFault(
    values.map((part) => {
      const [who = '', value = ''] = part.split(/: (.+)/u);
      const area = who === 'England and Wales' ? 'england-and-wales' : 'force';
      if (area === 'force' && who !== report.name) return `it is of ${report.name}`;
      return valueFault(value, { report, measure: id, area });
    }),
  );
}

/** What the words for a missing figure mean. */
export function statusOf(words: string): string {
  if (/^not supplied/iu.test(words)) return 'not-supplied';
  return /^cannot be read/iu.test(words) ? 'ambiguous' : 'not-in-text';
}

interface OfMeasure {
  report: ReadReport;
  measure: string | undefined;
  area: 'force' | 'england-and-wales';
}

/** Hold a value or the reason why there is none, with its base: `8.5% of cases`, `missing from our copy`. */
export function valueFault(
  words: string,
  { report, measure, area }: OfMeasure,
): string | undefined {
  if (measure === undefined) return 'nobody knows of which measure';
  const wanted = { reports: [report], measure, area };
  if (/^[+−]?\d/u.test(words)) {
    const base = /^\S+ (?:of|per 100) (?<base>.+)$/u.exec(words)?.groups?.base;
    return figureFault(words, { ...wanted, ...(base !== undefined && { base }) });
  }
  const read = report.metrics.find(({ metric }) => metric === measure);
  const side = area === 'force' ? read?.force : read?.englandAndWales;
  const status = statusOf(words);
  return side?.status === status ? undefined : `a person finds it ${side?.status ?? 'nowhere'}`;
}
