import fc from 'fast-check';
import { expect, test } from 'vitest';

import { formatFindingCounts } from '../../src/format/finding-kind.ts';
import { formatShared } from '../../src/format/shared.ts';
import type { FindingKind } from '../../src/findings/finding.ts';
import { gradesRelation } from '../../src/pairs/grades-relation.ts';
import { gradesSentence } from '../../src/questions/grades-sentence.ts';
import type { Answer } from '../../src/questions/question-page.ts';
import { gradeSchema } from '../../src/schema/grade.ts';
import { listOf, numberOf } from './rendered/context.ts';

const grades = gradeSchema.options;
const inWords = (grade: string): string =>
  (grade.charAt(0).toUpperCase() + grade.slice(1)).replaceAll('-', ' ');

/** What a force got, with the year; nothing where its grade is missing. */
const given = fc.option(
  fc.record({
    grade: fc.constantFrom(...grades),
    lastInspected: fc.integer({ min: 2014, max: 2017 }),
  }),
  { nil: undefined },
);

/** Read `one Good and two Inadequate` back into grades. */
function gradesIn(words: string): string[] {
  return listOf(words).flatMap((part) => {
    const found = /^(\w+) (.+)$/u.exec(part);
    return Array.from({ length: numberOf(found?.[1] ?? '') }, () => found?.[2] ?? '');
  });
}

test('a sentence on a question counts every grade of every force once, with its year', () => {
  fc.assert(
    fc.property(fc.array(given, { minLength: 1, maxLength: 43 }), (judgments) => {
      const answers = judgments.map((judgment, at) => ({ judgment, name: `Force${at}` }));
      const sentence = gradesSentence(answers as unknown as Answer[], 2017);
      const now = /inspected on this: (.+?)\./u.exec(sentence)?.[1];
      const older = /an older grade stands: (.+?)\.(?: |$)/u.exec(sentence)?.[1];
      const missing = /the grade of (.+)\.$/u.exec(sentence)?.[1];
      const said = [
        ...(now === undefined ? [] : gradesIn(now).map((grade) => `${grade} 2017`)),
        ...(older ?? '').split('; ').flatMap((part) => {
          const found = /^(.+) \((\d+)\)$/u.exec(part);
          return gradesIn(found?.[1] ?? '').map((grade) => `${grade} ${found?.[2] ?? ''}`);
        }),
      ];
      const wanted = judgments.flatMap((item) =>
        item === undefined ? [] : [`${inWords(item.grade)} ${item.lastInspected}`],
      );
      expect(said.toSorted()).toEqual(wanted.toSorted());
      const without = answers.filter(({ judgment }) => judgment === undefined);
      expect(missing === undefined ? [] : listOf(missing)).toEqual(without.map(({ name }) => name));
    }),
  );
});

test('two grades are called the same only where grade and year are, and different only where the grade is', () => {
  const cell = fc.record({
    grade: fc.constantFrom(...grades),
    year: fc.integer({ min: 2014, max: 2017 }),
  });
  fc.assert(
    fc.property(cell, cell, (a, b) => {
      const words = gradesRelation(a, b);
      const isUngraded = a.grade === 'ungraded' && b.grade === 'ungraded';
      expect(words === 'neither was graded').toBe(isUngraded);
      if (isUngraded) return;
      expect(words.includes('different years')).toBe(a.year !== b.year);
      expect(words.startsWith('the same')).toBe(a.grade === b.grade);
    }),
  );
});

test('counts of findings are those of each kind', () => {
  const kinds: FindingKind[] = ['cause-of-concern', 'recommendation', 'area-for-improvement'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 60 }), (drawn) => {
      const sentence = formatFindingCounts(drawn.map((kind) => ({ kind })));
      const counts = kinds.map((kind) => {
        const noun = kind.replaceAll('-', ' ').replace(/^(area|cause|recommendation)/u, '$1s?');
        return numberOf(new RegExp(`(\\w+) ${noun}`, 'u').exec(sentence)?.[1] ?? 'no');
      });
      expect(counts).toEqual(kinds.map((kind) => drawn.filter((one) => one === kind).length));
    }),
  );
});

test('a passage is said to stand in other reports exactly where it does', () => {
  const names = fc.uniqueArray(fc.integer({ min: 1, max: 43 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(names, fc.nat({ max: 5 }), (drawn, more) => {
      const having = drawn.map((number) => `Force${number}`);
      const all = having.length + more;
      const words = formatShared(having[0] ?? '', having, all);
      const others = having.slice(1);
      if (more === 0) expect(words).toMatch(/^The same words in (?:all \w+|both) reports\.$/u);
      const count = /(\w+) (?:other )?reports/u.exec(words)?.[1];
      if (count !== undefined) {
        expect(numberOf(count)).toBe(more === 0 ? all : others.length);
        return;
      }
      expect(listOf(words.replace(/^The same words: |\.$/gu, ''))).toEqual(others);
    }),
  );
});
