import { describe, expect, test } from 'vitest';
import { readReport } from '../../../src/parser/read-report.ts';
import { forces } from '../../../src/register/forces.ts';
import { faultlessText } from '../faultless-report.ts';

const [first, second, third] = [
  'Initial investigation',
  'Investigation quality',
  'Reducing re-offending',
] as const;
const chapter = 'Investigating crime and reducing re-offending\n\n\nGood\n';

/** The sections of what the force is asked below each heading of a chapter, and the rules about them. */
function sectionsOf(...headings: string[]): { sections: (string | undefined)[]; rules: string[] } {
  const from = faultlessText.indexOf(chapter) + chapter.length;
  expect(from).toBeGreaterThan(chapter.length);
  const body = headings.map(
    (heading, at) =>
      `\n${heading}\n\nThe force looks ahead. It needs to improve its ${String(at + 3)} plans.\n`,
  );
  const to = faultlessText.indexOf('\nProtecting vulnerable people and', from);
  const text = [faultlessText.slice(0, from), ...body, '\n', faultlessText.slice(to)].join('');
  const bytes = new TextEncoder().encode(text);
  const { draft, diagnostics } = readReport({ path: 'report.txt', bytes }, forces);
  const said = draft?.record.inProse ?? [];
  return {
    sections: headings.map(
      (_heading, at) => said.find((one) => one.text.includes(`${String(at + 3)} plans`))?.section,
    ),
    rules: diagnostics.map(({ rule }) => rule).filter((rule) => rule.startsWith('section-')),
  };
}

describe('what stands under a heading is of its section', () => {
  test('where the next one follows it, or its chapter ends', () => {
    expect(sectionsOf(first, second, third)).toEqual({
      sections: [first, second, third],
      rules: [],
    });
  });

  test.each([
    ['misread', 'lnvestigation quality'],
    ['marked and misread', '## lnvestigation quality'],
    ['run into its paragraph', 'Investigation quality The force is good.'],
  ])('but not where the next heading is %s', (_why, lost) => {
    expect(sectionsOf(first, lost, third)).toEqual({
      sections: [undefined, undefined, third],
      rules: ['section-missing'],
    });
  });

  test('but not where the last heading of the chapter is lost', () => {
    expect(sectionsOf(first, second)).toEqual({
      sections: [first, undefined],
      rules: ['section-missing'],
    });
  });

  test('and after the first heading of the chapter where that is lost', () => {
    expect(sectionsOf('The force is good.', second, third)).toEqual({
      sections: [undefined, second, third],
      rules: ['section-missing'],
    });
  });

  test('but not between a title and where it comes again', () => {
    expect(sectionsOf(first, second, first, third)).toEqual({
      sections: [undefined, undefined, undefined, third],
      rules: ['section-again'],
    });
  });

  test('but not between a title before its turn and where it comes again', () => {
    expect(sectionsOf(first, third, second, third)).toMatchObject({
      sections: [undefined, undefined, undefined, third],
    });
  });

  test('of a title that comes twice, after the second', () => {
    expect(sectionsOf(first, second, second, third)).toEqual({
      sections: [first, undefined, second, third],
      rules: ['section-again'],
    });
  });

  test('but not below a title of the overview', () => {
    expect(sectionsOf(first, 'Summary', second, third).sections).toEqual([
      first,
      undefined,
      second,
      third,
    ]);
  });
});

test('no section of the overview is the one of its judgments', () => {
  const summary = '\nSummary\n';
  expect(faultlessText).toContain(summary);
  const text = faultlessText.replace(
    summary,
    '\nThe force looks ahead. It needs to improve its plans.\n',
  );
  const bytes = new TextEncoder().encode(text);
  const said = readReport({ path: 'report.txt', bytes }, forces).draft?.record.inProse;
  expect(said?.[0]?.text).toBe('It needs to improve its plans.');
  expect(said?.[0]).not.toHaveProperty('section');
});
