import { describe, expect, test } from 'vitest';
import { createReporter } from '../../../src/parser/diagnostics.ts';
import { cellsOf } from '../../../src/parser/document/table-rows.ts';
import { findingsIn } from '../../../src/parser/extract/read-findings.ts';
import { knownHeadings } from '../../../src/parser/outline/known-headings.ts';
import { programmeTitled } from '../../../src/programme/programmes.ts';
import type { ChapterNode } from '../../../src/parser/report-tree.ts';
import type { Block } from '../../../src/schema/document.ts';

/** A chapter told in lines: `# ` is a heading, `- ` an item of a list, `| ` a row of a table, the rest paragraphs. */
function chapterOf(lines: readonly string[], question = 'preventing-crime'): ChapterNode {
  const blocks: Block[] = [];
  for (const [at, line] of lines.entries()) {
    const source = { line: at + 1, endLine: at + 1 };
    const content = [{ type: 'text' as const, text: line.replace(/^[#-] /, ''), line: at + 1 }];
    const last = blocks.at(-1);
    if (line.startsWith('# ')) blocks.push({ type: 'heading', level: 3, content, source });
    else if (line.startsWith('| '))
      blocks.push({ type: 'table', rows: [{ cells: cellsOf(line), source }], source });
    else if (!line.startsWith('- ')) blocks.push({ type: 'paragraph', content, source });
    else if (last?.type === 'list') last.items.push({ content, source });
    else blocks.push({ type: 'list', items: [{ content, source }], source });
  }
  const isQuestion = question !== '';
  return {
    type: 'chapter',
    id: 'chapter',
    kind: isQuestion ? 'question' : 'overview',
    ...(isQuestion && { question }),
    title: [],
    children: blocks,
    source: { line: 1, endLine: lines.length },
  };
}

function findingsOf(chapter: ChapterNode) {
  const programme = programmeTitled('effectiveness', 2017);
  if (!programme) throw new Error('no programme');
  const reporter = createReporter('report.txt');
  const report = { id: 'r', children: [chapter], headings: knownHeadings(programme) };
  const { areasForImprovement: areas, causesOfConcern: causes } = findingsIn(
    { ...report, gaps: new Set() },
    reporter,
  );
  const rules = reporter.diagnostics().map(({ rule, line }) => `${rule} ${String(line)}`);
  return { areas, causes, rules };
}

const should = 'The force should look.';
const leadIn = 'The force should immediately take steps to:';

describe('areas for improvement', () => {
  test('tells of items of obligation in a chapter on no question', () => {
    const lines = ['The force looks at:', '- its people;', `- ${should}`];
    expect(findingsOf(chapterOf(lines, ''))).toMatchObject({
      areas: [],
      rules: ['unclaimed-list 3'],
    });
    expect(findingsOf(chapterOf(lines.slice(0, 2), '')).rules).toEqual([]);
  });

  test.each<[string, string[], string[], string[]]>([
    [
      'items',
      ['# Areas for improvement', `- ${should}`, '- The force must act.'],
      [should, 'The force must act.'],
      [],
    ],
    ['a paragraph', ['# Area for improvement', should], [should], []],
    [
      'headings with numbers',
      ['# Areas for improvement 1', should, '# Area for improvement 12', 'The force must act.'],
      [should, 'The force must act.'],
      [],
    ],
    [
      'two areas whose lines are mixed',
      ['# Area for improvement', 'The force should cut the time that The force should look.'],
      [],
      ['torn-item 2', 'torn-item 2'],
    ],
    ['a heading in capitals', ['# AREAS FOR IMPROVEMENT', `- ${should}`], [should], []],
    [
      'items run together',
      ['# Areas for improvement', `- ${should} - The force must act.`],
      [should, 'The force must act.'],
      [],
    ],
    ['nothing', ['# Area for improvement'], [], ['empty-finding 1']],
    ['a heading after a number', ['85 Areas for improvement'], [], ['empty-finding 1']],
    ['a heading among words', ['It has Areas for improvement two.'], [], ['empty-finding 1']],
    ['words of a heading', ['Areas for improvement from 2016 remain.'], [], []],
    ['a heading in a cell', ['| 3 | Areas for improvement |'], [], ['empty-finding 1']],
    ['cells', ['| 3 | 4 |'], [], []],
    ['prose', ['# Area for improvement', 'The force looks.'], [], ['empty-finding 1']],
    [
      'a torn item',
      ['# Areas for improvement', '- look.', `- ${should}`],
      [should],
      ['torn-item 2'],
    ],
    ['items under no heading', ['Prose.', `- ${should}`], [], ['unclaimed-list 2']],
    ['a paragraph of items under no heading', [should], [], ['unclaimed-list 1']],
    ['a sentence in its paragraph', [`${should} It has begun.`], [], []],
    ['items that nothing announces', ['Prose.', '- its people;'], [], ['unclaimed-list 2']],
    ['items that a colon announces', ['It has:', '- its people;', '- its plans.'], [], []],
    ['items under another heading', ['# Mental health', `- ${should}`], [], ['unclaimed-list 2']],
    [
      'an item that goes on in a paragraph',
      [
        '# Areas for improvement',
        `- ${should}`,
        '- The force must act on the',
        'Code of Practice.',
      ],
      [should],
      ['torn-item 3'],
    ],
    [
      'sentences of obligation after prose',
      ['# Areas for improvement', should, 'The force has looked.', 'The force must act.'],
      [should],
      ['unclaimed-list 4'],
    ],
    [
      'prose between items',
      ['# Areas for improvement', `- ${should}`, 'The force has looked.', '- The force must act.'],
      [should],
      ['unclaimed-list 4'],
    ],
  ])('reads %s', (_name, lines, texts, rules) => {
    const found = findingsOf(chapterOf(lines));
    expect(found.areas.map((area) => area.text)).toEqual(texts);
    expect(found.rules).toEqual(rules);
  });

  test('numbers them and gives each its question and line', () => {
    const { areas } = findingsOf(
      chapterOf(['# Areas for improvement', `- ${should}`, `- ${should}`]),
    );
    expect(areas).toEqual([
      {
        id: 'r-afi-1',
        question: 'preventing-crime',
        text: should,
        source: { line: 2, endLine: 2 },
      },
      {
        id: 'r-afi-2',
        question: 'preventing-crime',
        text: should,
        source: { line: 3, endLine: 3 },
      },
    ]);
  });

  test('leaves out what stands outside the chapter of a question', () => {
    const found = findingsOf(chapterOf(['# Areas for improvement', `- ${should}`], ''));
    expect([found.areas, found.rules]).toEqual([[], ['finding-without-question 1']]);
  });
});

describe('causes of concern', () => {
  test.each<[string, string[], unknown[], string[]]>([
    [
      'a cause and its list',
      ['# Cause of concern', 'It fails.', '# Recommendations', leadIn, '- act; and', '- look.'],
      [['It fails.', [leadIn, 'act; and'], [leadIn, 'look.']]],
      [],
    ],
    [
      'a cause and its list under one heading',
      ['# Cause of concern', 'It fails.', leadIn, '- act.'],
      [['It fails.', [leadIn, 'act.']]],
      [],
    ],
    [
      'whole sentences',
      ['# Cause of concern', 'It fails.', '# Recommendations', `- ${should}`, should],
      [['It fails.', [undefined, should], [undefined, should]]],
      [],
    ],
    [
      'a list in paragraphs, and no area after it whose heading is lost',
      [
        ...['# Cause of concern', 'It fails.', '# Recommendations', leadIn],
        ...['act; and', 'look.', should],
      ],
      [['It fails.', [leadIn, 'act; and'], [leadIn, 'look.']]],
      ['unclaimed-list 7'],
    ],
    [
      'a lead-in joined to the concern',
      ['# Cause of concern', `It fails. ${leadIn}`, '- act.'],
      [['It fails.', [leadIn, 'act.']]],
      [],
    ],
    [
      'a lead-in joined to its first item',
      ['# Cause of concern', 'It fails.', '# Recommendations', `${leadIn} - act;`, '- look.'],
      [['It fails.', [leadIn, 'act;'], [leadIn, 'look.']]],
      [],
    ],
    [
      'whole sentences right under the cause',
      ['# Cause of concern', 'It fails.', `- ${should}`, '- The force must act.'],
      [['It fails.', [undefined, should], [undefined, 'The force must act.']]],
      [],
    ],
    [
      'an item that goes on in a paragraph',
      ['# Cause of concern', 'It fails.', leadIn, '- act;', '- look at the', 'Code of Practice.'],
      [['It fails.', [leadIn, 'act;']]],
      ['torn-item 5'],
    ],
    [
      'a cause of two paragraphs',
      ['# Cause of concern', 'It fails.', 'It fails often.', '# Recommendation', should],
      [['It fails. It fails often.', [undefined, should]]],
      [],
    ],
    [
      'a cause whose beginning is torn',
      ['# Cause of concern', 'fails and', 'It errs.', '# Recommendation', should],
      [],
      ['torn-item 2', 'cause-missing 5'],
    ],
    [
      'words that are no sentence under a cause',
      ['# Cause of concern', 'It fails.', 'Recommendation 5', `- ${should}`],
      [['It fails.', [undefined, should]]],
      ['torn-item 3'],
    ],
    [
      'two causes with a list each',
      [
        ...['# Cause of concern', 'It fails.', '# Recommendations', leadIn, '- act.'],
        ...['# Cause of concern', 'It errs.', '# Recommendations', leadIn, '- look.'],
      ],
      [
        ['It fails.', [leadIn, 'act.']],
        ['It errs.', [leadIn, 'look.']],
      ],
      [],
    ],
    [
      'a list with two causes before it',
      ['# Causes of concern', '- It fails.', '- It errs.', '# Recommendations', leadIn, '- act.'],
      [['It fails.'], ['It errs.']],
      ['recommendations-missing 2', 'recommendations-missing 3', 'cause-missing 6'],
    ],
    [
      'a list with no cause before it',
      ['# Recommendations', leadIn, '- act.'],
      [],
      ['cause-missing 3'],
    ],
    [
      'a list parted from its cause by a section',
      ['# Cause of concern', 'It fails.', '# Mental health', '# Recommendations', leadIn, '- act.'],
      [['It fails.']],
      ['recommendations-missing 2', 'cause-missing 6'],
    ],
    ['a heading alone', ['# Cause of concern'], [], ['empty-finding 1']],
    [
      'a list that a heading cuts',
      ['# Cause of concern', 'It fails.', leadIn, '- act; and', '# Lorem', '- look.'],
      [['It fails.', [leadIn, 'act; and']]],
      ['unclaimed-list 6'],
    ],
    [
      'prose that speaks of one',
      ['In 2016 this was a cause of concern. We made recommendations.'],
      [],
      [],
    ],
  ])('reads %s', (_name, lines, causes, rules) => {
    const found = findingsOf(chapterOf(lines));
    const read = found.causes.map(({ text, recommendations }) => [
      text,
      ...recommendations.map((recommendation) => [recommendation.leadIn, recommendation.text]),
    ]);
    expect(read).toEqual(causes);
    expect(found.rules).toEqual(rules);
  });
});
