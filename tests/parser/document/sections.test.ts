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

/** What the headings of a chapter open. */
function opensOf(text: string, question: string): (string | undefined)[] {
  const bytes = new TextEncoder().encode(text);
  const { draft } = readReport({ path: 'report.txt', bytes }, forces);
  const chapter = draft?.record.document.chapters.find((one) => one.question === question);
  return (chapter?.blocks ?? []).flatMap((block) =>
    block.type === 'heading' ? [block.opens] : [],
  );
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
      sections: [undefined, undefined, undefined, undefined],
    });
  });

  test('but not where its title comes twice, nor before that', () => {
    expect(sectionsOf(first, second, second, third)).toEqual({
      sections: [undefined, undefined, undefined, third],
      rules: ['section-again'],
    });
  });

  test('and after the last heading where findings follow, with their own', () => {
    const list = 'Areas for improvement\n\n- The force should plan.\n';
    expect(sectionsOf(first, second, third, list).sections.slice(0, 3)).toEqual([
      first,
      second,
      third,
    ]);
  });

  test.each([
    [
      'the heading of the findings is misread',
      'Areas for lmprovement\n\n- The force should plan.\n',
    ],
    ['that and the bullets are lost', 'Some words.\n\nThe force should plan.\n'],
    [
      'the heading of a cause of concern is lost',
      'The force fails its victims.\n\nRecommendations\n\n- plan better.\n',
    ],
  ])('but not after the last heading where %s', (_why, rest) => {
    expect(sectionsOf(first, second, third, rest).sections.slice(0, 3)).toEqual([
      first,
      second,
      undefined,
    ]);
  });

  test('but not after the last heading where that of the next chapter is lost', () => {
    const lost = faultlessText.replaceAll(/\nAnnex A [^\n]*(?=\n)/g, '\n');
    expect(opensOf(faultlessText, 'specialist-capabilities')).toEqual(['section', 'section']);
    expect(opensOf(lost, 'specialist-capabilities')).toEqual(['section', 'unclear-section']);
  });

  test('but not before findings that stand between two of its titles', () => {
    const list = 'Areas for improvement\n\n- The force should plan.\n';
    const { sections } = sectionsOf(first, list, second, third);
    expect([sections[0], ...sections.slice(2)]).toEqual([undefined, second, third]);
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
