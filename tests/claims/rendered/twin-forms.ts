import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

import { ancestorsOf, attributeOf, textOf } from '../../../scripts/site/html-page.ts';
import { SITE } from '../../browser/site-under-test.ts';
import { judgedPairs } from '../../findings/judged-pairs.ts';
import { contentReports, idOf } from '../../parser/content-reports.ts';
import { insideOf, listOf, numberOf, pairOf } from './context.ts';
import { countFault, firstFault, type Form } from './form.ts';
import { inWords, isJudged, onMatter } from './judged-twins.ts';
import type { PageSentence } from './page-sentences.ts';
import { countRead, readReport, readReports } from './read-by-eye.ts';
import { lettersOf } from './report-words.ts';

interface FindingRow {
  report: string;
  force: string;
  group_same_words: string;
  group_same_matter: string;
}

const rows = parse<FindingRow>(readFileSync(`${SITE}/data/findings.csv`, 'utf8'), {
  columns: true,
});
/** The reports whose every pair of findings a person judged. */
const first = new Set(contentReports.map(idOf));
const nameOf = new Map(readReports.map(({ force, name }) => [force, name]));

const forms: Form[] = [
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
      const judged = isWords ? judgedPairs.sameWords : judgedPairs.sameMatter;
      const column = isWords ? 'group_same_words' : 'group_same_matter';
      const told = rows.filter(({ report }) => first.has(report));
      const together = [...Map.groupBy(told, (row) => row[column])].reduce(
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
];

/** What the site says of findings that several forces were told. */
export function twinForms(): readonly Form[] {
  return forms;
}

/** All pairs of findings of two of the first forces, recommendations among them. */
function pairsOfForces(): number {
  const counts = readReports
    .filter(({ id }) => first.has(id))
    .map((report) =>
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
