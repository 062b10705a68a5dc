import { readFileSync } from 'node:fs';

import { textOf, type HtmlElement } from '../../../scripts/site/html-page.ts';
import { forces } from '../../../src/register/forces.ts';
import { numberOf, ofForce, reportAt } from './context.ts';
import { countFault, firstFault, type Form } from './form.ts';
import { idAround } from './grade-labels.ts';
import { countRead, readReport, readReports, textsFolder } from './read-by-eye.ts';
import { hasWords } from './report-words.ts';

const months = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const forms: Form[] = [
  {
    name: 'when a report was published',
    pattern:
      /^(?:From (?<year>\d{4}), published in (?<a>.+)\.|Published in (?<b>.+)\.|The words of the report that HMICFRS published in (?<c>[\w ]+); its pictures are missing from our copy\.|What HMICFRS said of this inspection is on its page of (?<page>\d{4})\.)$/u,
    check: ({ year, page, a, b, c }, sentence) => {
      const report = reportAt(sentence.route);
      const reports = report === undefined ? readReports : [report];
      const month = a ?? b ?? c;
      return firstFault([
        ...reports.map(({ published, name }) =>
          month === undefined || months.format(new Date(published)) === month
            ? undefined
            : `that of ${name} was published in ${published}`,
        ),
        ...[year, page].map((said) =>
          said === undefined
            ? undefined
            : countFault(Number(said), report?.year ?? 0, 'as its year'),
        ),
      ]);
    },
  },
  {
    name: 'how long a report or a section is',
    pattern: /^Reading all of it takes about (?<minutes>\w+) minutes?\.$/u,
    check: ({ minutes = '' }, { route }) => {
      const id = reportAt(route)?.id ?? '';
      const words = readFileSync(`${textsFolder}/${id}.txt`, 'utf8').match(/\S+/gu)?.length ?? 0;
      const said = numberOf(minutes);
      // At 200 words a minute, to the nearest five; contents list and footnotes are not read through.
      return said <= words / 200 + 2.5 && said >= (words * 0.7) / 200 - 2.5
        ? undefined
        : `it has ${String(words)} words`;
    },
  },
  {
    name: 'what a term means, and where that stands',
    pattern:
      /^(?:Explained in the report on (?<name>.+), not in this one\.|Footnote (?<number>\d+) of this report\.)$/u,
    check: ({ name, number }, sentence) => {
      const force = forces.find((known) => known.name === name);
      const report =
        number === undefined ? readReport(force?.slug ?? '') : reportAt(sentence.route);
      if (report === undefined) return 'nobody read that report';
      const text = readFileSync(`${textsFolder}/${report.id}.txt`, 'utf8');
      const said = insideTemplate(sentence.element);
      return startsIn(text, said) ? undefined : `it does not say “${said.slice(0, 60)}”`;
    },
  },
  {
    name: 'what the inspectors stated',
    pattern:
      /^(?:The inspectors stated (?<stated>.+)\.|Our copy of the report lists no (?<none>cause of concern|area for improvement)(?<both> and no area for improvement)?\.|our copy of the report lists nothing to improve|Nothing in its lists\.|(?<name>[^:]+): our copy of the report lists nothing to improve)$/u,
    check: ({ stated, none, both }, sentence) => {
      const report = ofForce(sentence);
      if (report === undefined) return 'nobody knows of whom';
      if (stated !== undefined)
        return firstFault(
          [...stated.matchAll(/(?<count>\w+) (?<what>causes?|recommendations?|areas?)/gu)].map(
            ({ groups }) =>
              countFault(
                numberOf(groups?.count ?? ''),
                countRead(groups?.what ?? '', [report]),
                groups?.what ?? '',
              ),
          ),
        );
      const kinds = none === undefined || both !== undefined ? ['causes', 'areas'] : [none];
      return firstFault(kinds.map((kind) => countFault(0, countRead(kind, [report]), kind)));
    },
  },
  {
    name: 'a picture that our copy lost',
    pattern: /^Figure (?<number>\d+): (?<caption>.+) \(a chart, missing from our copy\)/u,
    check: ({ caption = '' }, sentence) => {
      const report = idAround(sentence.element);
      return report !== undefined && hasWords(report.force, caption)
        ? undefined
        : 'the report has no such caption';
    },
  },
  {
    name: 'of which inspections',
    pattern: /\beffectiveness (?<year>\d{4})\b/iu,
    check: ({ year }) =>
      firstFault(readReports.map((report) => countFault(Number(year), report.year, 'as its year'))),
  },
  {
    name: 'words in common for findings',
    pattern:
      /^Grades and figures of (?<count>\w+) police forces side by side, each with the passage of the inspection report that states it\.$/u,
    check: ({ count = '' }) => countFault(numberOf(count), readReports.length, 'reports'),
  },
];

/** What pages of forces and reports say of a report, its findings and its terms. */
export function pageForms(): readonly Form[] {
  return forms;
}

/** The words of a term's meaning, without its name and without the sentence on where it stands. */
function insideTemplate(element: HtmlElement): string {
  const parent = element.parentNode;
  const nodes = parent !== null && 'childNodes' in parent ? parent.childNodes : [];
  const paragraphs = nodes.filter(
    (node) => 'tagName' in node && node.tagName === 'p' && node !== element,
  );
  const meaning = paragraphs.at(-1);
  return meaning === undefined ? '' : textOf(meaning);
}

/** Tell whether a text has the first words of a meaning, however its lines are torn. */
function startsIn(text: string, meaning: string): boolean {
  const letters = (words: string): string =>
    (words.toLowerCase().match(/\p{L}+/gu) ?? []).join(' ');
  return letters(text).includes(letters(meaning).split(' ').slice(0, 8).join(' '));
}
