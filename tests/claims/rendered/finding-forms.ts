import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

import { SITE } from '../../browser/site-under-test.ts';
import { insideOf, listOf, numberOf, pairOf, questionOf, reportsOf } from './context.ts';
import { ancestorsOf, attributeOf, textOf } from '../../../scripts/site/html-page.ts';
import { sections } from '../../../src/sections/section.ts';
import { inWords, isJudged, onMatter } from './judged-twins.ts';
import { countFault, firstFault, type Form } from './form.ts';
import type { PageSentence } from './page-sentences.ts';
import { countRead, readReport, readReports } from './read-by-eye.ts';
import { lettersOf } from './report-words.ts';

const thing = 'areas? for improvement|causes? of concern|recommendations?|sentences?';
const someCount =
  '(?:[Nn]o|[Zz]ero|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[\\d,]+)';

interface FindingRow {
  report: string;
  force: string;
  group_same_words: string;
  group_same_matter: string;
}

const rows = parse<FindingRow>(readFileSync(`${SITE}/data/findings.csv`, 'utf8'), {
  columns: true,
});
const nameOf = new Map(readReports.map(({ force, name }) => [force, name]));

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
      /^(?:(?:\w[\w ]+: |[\w ]+ \(\d+\); )?none listed|Our copy of the report lists no area for improvement\.)/u,
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
    pattern: /^Also said to be needed: (?<count>\w+)$/u,
    check: ({ count = '' }, sentence) =>
      countFault(
        numberOf(count),
        countRead('sentences', reportsOf(sentence), questionOf(sentence)),
        'sentences',
      ),
  },
  {
    name: 'findings told to several',
    pattern:
      /^(?<all>\w+) findings were told to more than one force: (?<words>\w+) in nearly the same words and (?<matter>\w+) on the same matter in other words\.$/u,
    check: ({ all = '', words = '', matter = '' }) => {
      const alike = rows.filter((row) => row.group_same_words !== '').length;
      const either = rows.filter(
        (row) => row.group_same_words + row.group_same_matter !== '',
      ).length;
      return firstFault([
        countFault(numberOf(all), either, 'findings in groups'),
        countFault(numberOf(words), alike, 'in the same words'),
        countFault(numberOf(matter), either - alike, 'on the same matter'),
      ]);
    },
  },
  {
    name: 'forces of a group',
    pattern:
      /^(?<count>\w+) forces(?<alike>, (?:word for word|in the same words with other (?:punctuation|capitals|punctuation and capitals)))?: (?<names>.+)$/u,
    check: ({ count = '', alike = '', names = '' }, sentence) => {
      const wanted = listOf(names).join();
      const groups = (['group_same_words', 'group_same_matter'] as const).flatMap((column) =>
        [...Map.groupBy(rows, (row) => row[column])].flatMap(([key, group]) =>
          key === '' ? [] : [[...new Set(group.map(({ force }) => nameOf.get(force)))].join()],
        ),
      );
      if (!groups.includes(wanted)) return 'the file has no such group';
      return (
        countFault(numberOf(count), listOf(names).length, 'forces') ??
        (alike !== '' && new Set(textsOfGroup(sentence)).size !== 1
          ? 'the words are not the same'
          : undefined)
      );
    },
  },
  {
    name: 'twins of a finding',
    pattern: /^(?:(?:Nearly the same words|Same matter): .+, [a-z ]+ \d+ of [A-Z].+)+$/u,
    check: (_groups, { text, element }) => {
      const id = [element, ...ancestorsOf(element)]
        .map((item) => attributeOf(item, 'id'))
        .find((known) => known !== undefined);
      return firstFault(
        [...text.matchAll(/(Nearly the same words|Same matter): (.+?), [a-z ]+ \d+ of/gu)].map(
          ([, kinship = '', names = '']) => {
            const pairs = kinship === 'Same matter' ? [...inWords, ...onMatter] : inWords;
            const others = pairs
              .filter((pair) => pair.some((one) => one === id))
              .flatMap((pair) => pair.filter((one) => one !== id));
            const named = listOf(names.replace(/ and \d+ more$/u, '')).map(
              (name) => readReport(name)?.force ?? name,
            );
            const missing = named.find(
              (slug) => !others.some((other) => other.startsWith(`${slug}-`)),
            );
            return missing && `no person found one of ${missing} like ${id ?? ''}`;
          },
        ),
      );
    },
  },
  {
    name: 'findings that both of a pair were told',
    pages: /^\/compare\/.+-and-/u,
    pattern: /^(?:Told to both|(?<words>In nearly the same words)|On the same matter)$/u,
    check: ({ words }, { route }) => {
      const [one, other] = pairOf(route);
      const told = Map.groupBy(
        rows.filter(({ force }) => force === one || force === other),
        (row) =>
          words === undefined
            ? row.group_same_matter || row.group_same_words
            : row.group_same_words,
      );
      const isTold = [...told].some(
        ([group, members]) => group !== '' && new Set(members.map(({ force }) => force)).size === 2,
      );
      return isTold ? undefined : 'the file has no group with both';
    },
  },
  {
    name: 'pairs that were judged',
    fits: () => isJudged,
    pattern:
      /^(?:In the first five reports, all (?<pairs>\d+) pairs of findings of two forces were also judged by eye|Of (?<all>\w+) pairs (?<kinship>in nearly the same words|on the same matter) (?:the computer|it) finds (?<found>\w+))\.$/u,
    check: ({ pairs, all = '', kinship = '', found = '' }) => {
      if (pairs !== undefined) return countFault(Number(pairs), pairsOfForces(), 'pairs');
      const isWords = kinship.includes('words');
      const judged = isWords ? inWords : onMatter;
      const column = isWords ? 'group_same_words' : 'group_same_matter';
      const together = [...Map.groupBy(rows, (row) => row[column])].reduce(
        (sum, [group, members]) =>
          sum + (group === '' ? 0 : (members.length * (members.length - 1)) / 2),
        0,
      );
      return firstFault([
        countFault(numberOf(all), judged.length, 'judged pairs'),
        countFault(numberOf(found), together, 'pairs in groups'),
      ]);
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

/** What the site says of findings, twins and sentences of the prose. */
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

/** All pairs of findings of two forces, recommendations among them. */
function pairsOfForces(): number {
  const counts = readReports.map((report) =>
    ['areas', 'causes', 'recommendations'].reduce(
      (sum, what) => sum + countRead(what, [report]),
      0,
    ),
  );
  return counts.reduce(
    (sum, one, index) =>
      sum + counts.slice(index + 1).reduce((inner, other) => inner + one * other, 0),
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

/** The findings that a group sets under one another. */
function textsOfGroup({ element }: PageSentence): string[] {
  const group = ancestorsOf(element).find(({ tagName }) => tagName === 'details');
  const items = group ? insideOf(group).filter(({ tagName }) => tagName === 'li') : [];
  return items.map((item) => {
    const paragraphs = insideOf(item).filter(({ tagName }) => tagName === 'p');
    const last = paragraphs.at(-1);
    return lettersOf(last === undefined ? '' : textOf(last));
  });
}
