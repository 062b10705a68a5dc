import { globSync, readFileSync } from 'node:fs';

import { loadCouncils } from '../../../src/finder/load-geography.ts';
import { forces } from '../../../src/register/forces.ts';
import {
  ancestorsOf,
  attributeOf,
  textOf,
  type HtmlElement,
} from '../../../scripts/site/html-page.ts';
import { insideOf, listOf, numberOf } from './context.ts';
import { countFault, firstFault, type Form } from './form.ts';
import { statusOf } from './link-forms.ts';
import { measures } from './measures.ts';
import { figuresRead } from './read-figures.ts';
import { readReports, type ReadReport } from './read-by-eye.ts';

const councils = loadCouncils();

/** The texts of the reports that the site is about, of which a site of invented ones speaks too. */
const collected = globSync('content/reports/*.txt').map((path) => readFileSync(path, 'utf8'));

const forms: Form[] = [
  {
    name: 'a count of a report in the table of what each text gives',
    pattern: /^(?<count>\d+)(?:, (?<causes>\d+))?$/u,
    check: ({ count, causes }, sentence) => {
      const row = rowOf(sentence.element);
      const report = readReports.find(({ name }) => row?.head.startsWith(name));
      if (report === undefined || row === undefined) return 'nobody knows of which report';
      const column = row.heads[row.at] ?? '';
      const said = Number(count);
      if (causes !== undefined)
        return firstFault([
          countFault(said, report.areasForImprovement.length, 'areas'),
          countFault(Number(causes), report.causesOfConcern.length, 'causes'),
        ]);
      const expected = countIn(column, report);
      return expected === undefined ? undefined : countFault(said, expected, column);
    },
  },
  {
    name: 'grades of a report in the table of what each text gives',
    pattern: /^(?<graded>\d+) graded, (?<ungraded>\d+) ungraded$/u,
    check: ({ graded, ungraded }, sentence) => {
      const row = rowOf(sentence.element);
      const report = readReports.find(({ name }) => row?.head.startsWith(name));
      const none = report?.judgments.filter(({ grade }) => grade === 'ungraded').length ?? 0;
      return firstFault([
        countFault(Number(ungraded), none, 'ungraded'),
        countFault(Number(graded), (report?.judgments.length ?? 0) - none, 'graded'),
      ]);
    },
  },
  {
    name: 'texts that give a figure',
    pattern: /^(?<count>\d+) of (?<all>\d+)$/u,
    check: ({ count, all }, sentence) => {
      const row = rowOf(sentence.element);
      const measure = measures.find(({ name }) => row?.head.startsWith(name));
      if (row === undefined || measure === undefined) return 'nobody knows of which measure';
      const area = row.heads[row.at] === 'Force' ? 'force' : 'england-and-wales';
      const stating = figuresRead({ measure: measure.id, place: 'force-in-numbers', area });
      return firstFault([
        countFault(Number(all), readReports.length, 'reports'),
        countFault(Number(count), stating.length, 'reports that give it'),
      ]);
    },
  },
  {
    name: 'the notices that title pages print',
    pattern: /^Reports\. (?<notices>© .+), as their title pages say\.$/u,
    check: ({ notices = '' }) =>
      firstFault([
        collected.every((text) => listOf(notices).some((notice) => text.includes(notice)))
          ? undefined
          : 'a report prints none of them',
        listOf(notices).every((notice) => collected.some((text) => text.includes(notice)))
          ? undefined
          : 'no report prints one of them',
      ]),
  },
  {
    name: 'a text that a figure is missing from',
    pattern:
      /^(?<name>[^:]+): (?:(?<both>both)|the force’s figure|the figure of England and Wales|(?<nation>that of England and Wales)) (?<words>missing from our copy|not supplied: .+|cannot be read for certain: .+)$/u,
    check: ({ name, both, nation, words = '' }, sentence) => {
      const row = rowOf(sentence.element);
      const measure = measures.find((known) => row?.head.startsWith(known.name));
      const report = readReports.find((known) => known.name === name);
      const read = report?.metrics.find(({ metric }) => metric === measure?.id);
      if (read === undefined) return 'nobody knows of which figure';
      const isForce = read.force.status === statusOf(words);
      const isNation = read.englandAndWales.status === statusOf(words);
      const fits = both === undefined ? isForce !== isNation : isForce && isNation;
      return fits && (nation === undefined || isNation) ? undefined : 'a person found it';
    },
  },
  {
    name: 'columns of a file',
    pattern: /^Its (?<count>\d+) columns$/u,
    check: ({ count }, { element }) => {
      const around = ancestorsOf(element).find(
        ({ tagName }) => tagName === 'article' || tagName === 'li' || tagName === 'section',
      );
      const tables = (around === undefined ? [] : insideOf(around)).filter(
        ({ tagName }) => tagName === 'table',
      );
      const counts = tables.map(
        (table) => insideOf(table).filter((item) => item.tagName === 'tr').length - 1,
      );
      return counts.includes(Number(count)) ? undefined : `a person counts ${counts.join(', ')}`;
    },
  },
  {
    name: 'a council of a force',
    pages: /^\/find\/$/u,
    pattern: /^(?<name>.+?)(?:until (?<year>\d{4}))?$/u,
    fits: ({ element, attribute }) =>
      attribute === undefined && forceOfCouncils(element) !== undefined,
    check: ({ name = '', year }, { element }) => {
      const [english] = name.split(' / ');
      const rows = councils.filter(
        (row) => row.name === english && row.force === forceOfCouncils(element),
      );
      const untils = rows.map(({ valid_to }) => valid_to?.slice(0, 4));
      return untils.includes(year)
        ? undefined
        : `the councils have ${untils.join() || 'no such one'}`;
    },
  },
  {
    name: 'lines that are out of the flow of the text',
    pages: /^\/forces\//u,
    pattern: /^[A-Z].+ \((?<count>\w+) lines?\)$/u,
    check: ({ count = '' }, { element }) => {
      const fold = ancestorsOf(element).find(({ tagName }) => tagName === 'details');
      const items = (fold === undefined ? [] : insideOf(fold)).filter(
        ({ tagName }) => tagName === 'li',
      );
      return countFault(numberOf(count), items.length, 'lines');
    },
  },
];

/** What the site says of how much each text and file has. */
export function dataForms(): readonly Form[] {
  return forms.map((form) => ({ pages: /^\/(?:about\/)?data\/$/u, ...form }));
}

/** The force in whose list of councils an element stands. */
function forceOfCouncils(element: HtmlElement): string | undefined {
  const labels = [element, ...ancestorsOf(element)].map((item) => attributeOf(item, 'aria-label'));
  return forces.find(({ name }) => labels.includes(`Councils in the area of ${name}`))?.slug;
}

function countIn(column: string, report: ReadReport): number | undefined {
  const sides = report.metrics.flatMap(({ force, englandAndWales }) => [force, englandAndWales]);
  const missing = sides.filter(({ status }) => status === 'not-in-text').length;
  const doubted = sides.filter(({ status }) => status === 'ambiguous').length;
  if (column === 'Force in numbers: read') return sides.length - missing - doubted;
  if (column === 'Missing') return missing;
  if (column === 'Doubted') return doubted;
  if (column === 'Other figures in the report')
    return new Set(report.narrativeFigures.map(({ figure }) => figure)).size;
  return undefined;
}

/** The row that a cell stands in: its head, the heads of the table's columns, and which of them is its own. */
export function rowOf(
  element: HtmlElement,
): { head: string; heads: string[]; at: number } | undefined {
  const around = [element, ...ancestorsOf(element)];
  const row = around.find(({ tagName }) => tagName === 'tr');
  const table = around.find(({ tagName }) => tagName === 'table');
  if (row === undefined || table === undefined) return undefined;
  const cells = row.childNodes.filter((node) => 'tagName' in node);
  const heads = insideOf(table).find(({ tagName }) => tagName === 'tr')?.childNodes ?? [];
  return {
    head: cells[0] === undefined ? '' : textOf(cells[0]).trim(),
    heads: heads.filter((node) => 'tagName' in node).map((node) => textOf(node).trim()),
    at: cells.findIndex((cell) => around.includes(cell)),
  };
}
