import { describe, expect, test } from 'vitest';
import { chapterOf, findingsOf, should } from './findings-of.ts';

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
    [
      'an item that its list leaves without its end',
      ['# Areas for improvement', `- ${should}`, '- The force must act on what', '- it knows.'],
      [should],
      ['torn-item 3', 'torn-item 4'],
    ],
    [
      'an item whose end is lost',
      ['# Areas for improvement', `- ${should}`, '- The force must act on what moved to'],
      [should],
      ['torn-item 3'],
    ],
    [
      'no items without stops, each of which may go on',
      ['# Areas for improvement', '- The force must act', '- The force must look'],
      [],
      ['torn-item 2', 'torn-item 3'],
    ],
    [
      'an item with words of something else in it',
      ['# Areas for improvement', '- The force must test Ungraded its plans.', `- ${should}`],
      [should],
      ['torn-item 2'],
    ],
    [
      'an item after whose last word another begins',
      ['# Areas for improvement', '- The force must act; and', '- The force must look.'],
      ['The force must act; and', 'The force must look.'],
      [],
    ],
    [
      'an item that promises more than comes',
      ['# Areas for improvement', `- ${should}`, '- The force must act; and'],
      [should],
      ['torn-item 3'],
    ],
    [
      'an item of two sentences',
      ['# Areas for improvement', `- ${should} This should not wait.`],
      [`${should} This should not wait.`],
      [],
    ],
    [
      'an item with items of its own',
      ['# Areas for improvement', '- The force must:', '- act; and', '- look.', `- ${should}`],
      ['The force must: act; and look.', should],
      [],
    ],
    [
      'a list within an item that promises more than comes',
      ['# Areas for improvement', '- The force must:', '- act; and', `- ${should}`],
      [should],
      ['torn-item 2'],
    ],
    [
      'lists within items whose parts nothing parts',
      ['# Areas for improvement', '- The force must:', '- act', '- look.', `- ${should}`],
      [should],
      ['torn-item 2', 'torn-item 4'],
    ],
    [
      'lists within items, whose parts are sentences',
      ['# Areas for improvement', '- The force must:', '- act.', '- look.', `- ${should}`],
      [should],
      ['torn-item 2'],
    ],
    [
      'an item that another paragraph goes on with',
      ['# Areas for improvement', `- ${should}`, 'It should look every month.'],
      [],
      ['torn-item 2', 'finding-aside 3'],
    ],
    [
      'a note that somebody wrote after an item',
      ['# Areas for improvement', `- ${should}`, '- The force must act. (Closed in May)'],
      [should],
      ['torn-item 3'],
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
      'an item into which the rest of a paragraph runs',
      [
        '# Areas for improvement',
        '- The force should cut the delay (up to 120 days). a low rate of 30.0 percent in Kent.',
      ],
      [],
      ['torn-item 2'],
    ],
    [
      'an item with an abbreviation',
      ['# Areas for improvement', '- The force should use powers, e.g. orders, more often.'],
      ['The force should use powers, e.g. orders, more often.'],
      [],
    ],
    [
      'the last sentence of prose that goes on from an item in its paragraph',
      [
        '# Area for improvement',
        `${should} Officers arrest those who pose a risk. The force should find out why.`,
      ],
      [],
      ['torn-item 2', 'torn-item 2'],
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
