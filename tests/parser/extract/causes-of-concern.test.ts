import { describe, expect, test } from 'vitest';
import { chapterOf, findingsOf, leadIn, should } from './findings-of.ts';

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
      'an item into which prose runs, and one whose second sentence says what to do',
      [
        ...['# Cause of concern', 'It fails.', '# Recommendations', leadIn],
        '- review each were overdue, 96 of them for months. In 2016, none was overdue.',
        '- look. This approach should include partners.',
      ],
      [['It fails.', [leadIn, 'look. This approach should include partners.']]],
      ['torn-item 5'],
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
      'two items in one',
      ['# Cause of concern', 'It fails.', leadIn, '- act on it; look at it;', '- look.'],
      [['It fails.', [leadIn, 'look.']]],
      ['torn-item 4'],
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
    [
      'items within an item, and those after them, of which nobody can tell whose they are',
      [
        ...['# Cause of concern', 'It fails.', '# Recommendations', leadIn],
        ...['- act; and', '- by June 2018:', '- look; and', '- listen.'],
      ],
      [['It fails.', [leadIn, 'act; and']]],
      ['torn-item 6', 'torn-item 7', 'torn-item 8'],
    ],
    [
      'what it should do besides in other words, and a list that those announce',
      [
        ...['# Cause of concern', 'It fails.', '# Recommendations', should],
        ...['It should also listen.', 'It has a plan.', 'By June 2018:', '- act.'],
      ],
      [['It fails.', [undefined, should]]],
      ['finding-aside 5', 'finding-aside 8'],
    ],
    [
      'paragraphs that may be several causes',
      ['# Causes of concern', 'It fails.', 'It errs.', '# Recommendations', leadIn, '- act.'],
      [],
      ['cause-unclear 2', 'cause-missing 6'],
    ],
    [
      'one paragraph under the heading of several',
      ['# Causes of concern', 'It fails.', '# Recommendations', leadIn, '- act.'],
      [['It fails.', [leadIn, 'act.']]],
      [],
    ],
    [
      'one that is one no longer',
      ['# Cause of concern', 'It failed. This is no longer a cause of concern.'],
      [],
      ['cause-unclear 2'],
    ],
    [
      'one that was one',
      ['# Cause of concern', 'In 2016, we identified a cause of concern. It has gone.'],
      [],
      ['cause-unclear 2'],
    ],
    [
      'one that says so of itself',
      ['# Cause of concern', 'It fails. This is a cause of concern.', leadIn, '- act.'],
      [['It fails. This is a cause of concern.', [leadIn, 'act.']]],
      [],
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
