import { describe, expect, test } from 'vitest';
import { gradeOfSummary } from '../../../src/parser/judgments/summary-grade.ts';
import { programmeTitled } from '../../../src/programme/programmes.ts';
import type { Block } from '../../../src/schema/document.ts';

const aim = 'keeping people safe and reducing crime';

function gradeOf(text: string, heading = 'Summary'): string | undefined {
  const programme = programmeTitled('effectiveness', 2017);
  if (!programme) throw new Error('no programme');
  const place = (words: string, line: number) => ({
    content: [{ type: 'text' as const, text: words, line }],
    source: { line, endLine: line },
  });
  const children: Block[] = [
    { type: 'heading', level: 3, ...place(heading, 1) },
    { type: 'paragraph', ...place(text, 2) },
  ];
  return gradeOfSummary({ overview: { children }, programme, forceNames: ['Kent Police', 'Kent'] })
    ?.grade;
}

describe('gradeOfSummary(overview)', () => {
  test.each([
    [`Kent Police is good at ${aim}.`, 'good'],
    [`Kent Police is outstanding at ${aim}. It is inadequate elsewhere.`, 'outstanding'],
    [`The force is inadequate at ${aim}`, 'inadequate'],
    [`Kent Police requires improvement at ${aim}.`, 'requires-improvement'],
    [`Kent Police requires improvement in its approach to ${aim}.`, 'requires-improvement'],
    [`The Kent Police is good in the way that it goes about ${aim}.`, 'good'],
  ])('reads `%s`', (text, grade) => {
    expect(gradeOf(text)).toBe(grade);
  });

  test.each([
    [`Essex Police is good at ${aim}.`],
    [`In 2016 Kent Police is good at ${aim}.`],
    [`Kent Police was good at ${aim}.`],
    [`Kent Police is not good at ${aim}.`],
    ['Kent Police is good at investigating crime.'],
    [`Kent Police is very good at ${aim}.`],
    [`It has changed. Kent Police is good at ${aim}.`],
  ])('reads no grade from `%s`', (text) => {
    expect(gradeOf(text)).toBeUndefined();
  });
});
