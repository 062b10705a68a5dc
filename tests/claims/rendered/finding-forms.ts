import { sections } from '../../../src/sections/section.ts';
import { listOf, numberOf, questionOf, reportsOf } from './context.ts';
import { countFault, firstFault, type Form } from './form.ts';
import type { PageSentence } from './page-sentences.ts';
import { countRead, readReports } from './read-by-eye.ts';

const thing = 'areas? for improvement|causes? of concern|recommendations?|sentences?';
const someCount =
  '(?:[Nn]o|[Zz]ero|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[\\d,]+)';

const forms: Form[] = [
  {
    name: 'nothing listed under',
    pattern: /^Lists no area for improvement and no cause of concern under: (?<titles>.+)\.$/u,
    check: ({ titles = '' }, sentence) =>
      firstFault(
        titles.split('; ').map((title) => {
          const judged = reportsOf(sentence)[0]?.judgments.find((item) => item.title === title);
          if (judged?.lastInspected !== 2017) return `${title} was not inspected`;
          return countFault(0, countAll(sentence, judged.question), `findings under ${title}`);
        }),
      ),
  },
  {
    name: 'not inspected under',
    pattern: /^Not inspected in 2017: (?<titles>.+)\.$/u,
    check: ({ titles = '' }, sentence) => {
      const section = sections.find(({ id }) => sentence.route === `/sections/${id}/`);
      if (section !== undefined) {
        const without = readReports.filter(({ judgments }) =>
          judgments.some((item) => item.question === section.question && item.lastInspected < 2017),
        );
        return listOf(titles).join() === without.map(({ name }) => name).join()
          ? undefined
          : 'other forces were not inspected';
      }
      const question = questionOf(sentence);
      const older = reportsOf(sentence)[0]?.judgments.filter(
        (item) => item.lastInspected < 2017 && (question ?? item.question) === item.question,
      );
      return older?.map(({ title }) => title).join('; ') === titles
        ? undefined
        : 'other questions were not inspected';
    },
  },
  {
    name: 'none listed',
    pattern:
      /^(?:(?:\w[\w ]+: |[\w ]+ \(\d+\); )?none listed|nothing to improve listed$|Our copy of the report lists no area for improvement\.)/u,
    check: (_groups, sentence) => {
      const question = questionOf(sentence);
      const judged = reportsOf(sentence)[0]?.judgments.find((item) => item.question === question);
      return judged !== undefined && judged.lastInspected < 2017
        ? 'it was not inspected'
        : countFault(0, countAll(sentence, question), 'findings');
    },
  },
  {
    name: 'also said to be needed',
    pattern: /^[Aa]lso said to be needed: (?<count>\w+)(?:, .+)?$/u,
    check: ({ count = '' }, sentence) =>
      countFault(
        numberOf(count),
        countRead('sentences', reportsOf(sentence), questionOf(sentence)),
        'sentences',
      ),
  },
  {
    name: 'a report without such sentences',
    pattern: /^none found$/u,
    check: (_groups, sentence) => {
      const kind = sentence.route === '/since-last-time/' ? 'since-earlier' : 'sentences';
      return countFault(0, countRead(kind, reportsOf(sentence)), kind);
    },
  },
  {
    name: 'counts of findings and sentences',
    pattern: new RegExp(
      `^(?:We found |In \\w+ reports, the inspectors listed |(?!In the)[\\w -]+: |[\\w ]+ \\(\\d+\\); )?(?:${someCount} (?:${thing})(?:, (?=\\w+ \\w+)| and )?)+`,
      'u',
    ),
    check: (_groups, sentence) => {
      const isSince = sentence.route === '/since-last-time/';
      const counts = [...sentence.text.matchAll(new RegExp(`(\\w+) (${thing})`, 'gu'))];
      return firstFault([
        reportsFault(sentence.text),
        ...counts.map(([, count = '', what = '']) =>
          countFault(
            numberOf(count),
            countRead(isSince ? 'since-earlier' : what, reportsOf(sentence), questionOf(sentence)),
            what,
          ),
        ),
      ]);
    },
  },
];

/** What the site says of findings and sentences of the prose. */
export function findingForms(): readonly Form[] {
  return forms;
}

function countAll(sentence: PageSentence, question?: string): number {
  const [report] = reportsOf(sentence);
  return ['areas', 'causes'].reduce(
    (sum, what) => sum + countRead(what, report ? [report] : [], question),
    0,
  );
}

/** Where a sentence says of how many reports it speaks, they are all. */
function reportsFault(text: string): string | undefined {
  const count = /(\w+) reports/u.exec(text)?.[1];
  return count === undefined
    ? undefined
    : countFault(numberOf(count), readReports.length, 'reports');
}
