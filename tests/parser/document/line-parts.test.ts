import { describe, expect, test } from 'vitest';
import { createReporter } from '../../../src/parser/diagnostics.ts';
import { lineParts, type LinePart } from '../../../src/parser/document/line-parts.ts';
import { findNotes } from '../../../src/parser/document/notes.ts';
import { readLines } from '../../../src/parser/text/lines.ts';
import { outlineReport } from '../../../src/parser/outline/divide-text.ts';
import { expectedHeadings } from '../../../src/parser/outline/expected-headings.ts';
import { knownHeadings } from '../../../src/parser/outline/known-headings.ts';
import type { PlacedLine } from '../../../src/parser/report-tree.ts';
import { programmeTitled } from '../../../src/programme/programmes.ts';

/** What the lines of a chapter open, and their words. */
function parts(...body: string[]): string[] {
  const programme = programmeTitled('effectiveness', 2017);
  if (!programme) throw new Error('no programme');
  const headings = knownHeadings(programme);
  const lines = readLines(['Effectiveness overview', '', ...body].join('\n'));
  const placed = lines.map((line): PlacedLine => {
    return line.plain === '12' ? { ...line, furniture: 'page-number' } : line;
  });
  const divided = outlineReport(
    placed,
    { headings, expected: expectedHeadings([], programme), programme, contents: undefined },
    createReporter(),
  );
  const children = divided.flatMap((part) => part.children).slice(2);
  const chapter = { kind: 'overview', title: 'Effectiveness overview' } as const;
  const notes = findNotes([{ type: 'part', chapter, hasHeading: false, children }]);
  return lineParts(children, { headings, notes }).map(told);
}

function told({ opens, note, words }: LinePart): string {
  if (note !== undefined) return `note ${String(note.number)}: ${words}`;
  return opens ? `${opens}: ${words}` : words;
}

describe('lineParts(chapter)', () => {
  test.each<[string[], string[]]>([
    [['• The force'], ['item: The force']],
    [['- The force'], ['item: The force']],
    [['- - - The force'], ['item: The force']],
    [['  \\item The force'], ['item: The force']],
    [['●The force'], ['item: The force']],
    [['•work with it;'], ['item: work with it;']],
    [['+ The force'], ['item: The force']],
    [['\uF0B7 The force'], ['item: The force']],
    [['– The force'], ['item: The force']],
    [
      ['to:', '– define'],
      ['to:', 'item: define'],
    ],
    [
      ['the outcome', '– which is good'],
      ['the outcome', '– which is good'],
    ],
    [
      ['to:', 'bullet act;', 'bullet look at the', 'bullet that was found.'],
      ['to:', 'item: act;', 'item: look at the', 'bullet that was found.'],
    ],
    [['Summary'], ['heading: Summary']],
    [['### Summary'], ['heading: Summary']],
    [['# Summary #'], ['heading: Summary']],
    [['**Summary**'], ['heading: Summary']],
    [['## A heading of the report’s own'], ['heading: A heading of the report’s own']],
    [['Area for improvement • The force'], ['heading: Area for improvement', 'item: The force']],
    [
      ['Areas for improvement\tThe force should act.'],
      ['heading: Areas for improvement', 'The force should act.'],
    ],
    [
      [
        'end there. Area for improvement 1 The force should act. Area for improvement 2 • The force',
      ],
      [
        'end there.',
        'heading: Area for improvement 1',
        'The force should act.',
        'heading: Area for improvement 2',
        'item: The force',
      ],
    ],
    [
      ['The force should act. Area for improvement 12'],
      ['The force should act.', 'heading: Area for improvement 12'],
    ],
    [
      ['Cause of concernThe calls wait too long.'],
      ['heading: Cause of concern', 'The calls wait too long.'],
    ],
    [['Areas for improvement – closed'], ['Areas for improvement – closed']],
    [['Recommendations – allocate'], ['heading: Recommendations', 'item: allocate']],
    [['Recommendations Police must act on'], ['Recommendations Police must act on']],
    [['We saw area for improvement 2'], ['We saw area for improvement 2']],
    [
      ['please see annex A **Area for improvement** The force should act.'],
      ['please see annex A', 'heading: Area for improvement', 'The force should act.'],
    ],
    [
      ['secure evidence are lost. Recommendations The force should act.'],
      ['secure evidence are lost.', 'heading: Recommendations', 'The force should act.'],
    ],
    [
      ['protection from harm. #### Recommendations'],
      ['protection from harm.', 'heading: Recommendations'],
    ],
    [
      [
        'For further information about these data, please see annex A',
        'Area for improvement',
        'The force should act.',
      ],
      [
        'For further information about these data, please see annex A',
        'heading: Area for improvement',
        'The force should act.',
      ],
    ],
    [
      [
        'Its inspectors wrote about the work of the teams under the title',
        'Area for improvement',
        'and the force knows it.',
      ],
      [
        'Its inspectors wrote about the work of the teams under the title',
        'Area for improvement',
        'and the force knows it.',
      ],
    ],
    [
      ['One of its areas for improvement The force knows'],
      ['One of its areas for improvement The force knows'],
    ],
    [
      ['Areas for improvement', '– The force should act.'],
      ['heading: Areas for improvement', 'item: The force should act.'],
    ],
    [
      ['is kept safe.', '2 A protection order', 'bars a man.', '3 It is', 'granted.'],
      ['is kept safe.', 'note 2: A protection order', 'bars a man.', 'note 3: It is', 'granted.'],
    ],
    [
      ['the victims on', '2 May were kept safe.', '9 A group', 'was stopped by', '3 Police'],
      ['the victims on', '2 May were kept safe.', '9 A group', 'was stopped by', '3 Police'],
    ],
    [['one sentence – and its rest'], ['one sentence – and its rest']],
    [
      ['prose', '12', 'goes on'],
      ['prose', '', 'goes on'],
    ],
    [
      ['prose', '¹ The note'],
      ['prose', 'note 1: The note'],
    ],
    [
      ['It is kept safe.', '--¹ The note'],
      ['It is kept safe.', 'note 1: The note'],
    ],
    [
      ['Areas for improvement', '- The force should act.', '1. The force should look.'],
      [
        ...['heading: Areas for improvement', 'item: The force should act.'],
        'item: The force should look.',
      ],
    ],
    [
      ['- The force', 'The force should:'],
      ['item: The force', '', 'The force should:'],
    ],
    [
      [
        'rate of 46.3.',
        'Source: data return',
        'For further information about this data, see',
        'It',
      ],
      [
        'rate of 46.3.',
        '',
        'Source: data return',
        '',
        'For further information about this data, see',
        'It',
      ],
    ],
    [
      ['prose.', 'Figure 2: Arrest rate'],
      ['prose.', '', 'Figure 2: Arrest rate'],
    ],
  ])('reads %j', (body, lines) => {
    expect(parts(...body)).toEqual(lines);
  });
});

describe('lineParts(chapter), of a text without empty lines', () => {
  const long = `${'The force has trained its officers to find out what victims need. '.repeat(4)}It`;

  test.each<[string, string[], string[]]>([
    [
      'a note before what begins no sentence',
      ['¹ The model puts victims first.', '‘golden hour’ after an incident.'],
      ['note 1: The model puts victims first.', '', '‘golden hour’ after an incident.'],
    ],
    [
      'a note before the rest of the page above, where that begins in lower case',
      ['¹ The model puts victims first.', 'offences. As is the case nationally'],
      ['note 1: The model puts victims first.', '', 'offences. As is the case nationally'],
    ],
    [
      'a note where the next word would find room',
      [
        '¹ A profile of one neighbourhood is kept by the sergeant of its team and is',
        'looked at every month by all.',
        'The force knows its communities and what they need of it, and it plans ahead',
        'for their events.',
      ],
      [
        'note 1: A profile of one neighbourhood is kept by the sergeant of its team and is',
        'looked at every month by all.',
        '',
        'The force knows its communities and what they need of it, and it plans ahead',
        'for their events.',
      ],
    ],
    ['a line as long as no page is wide', [long, 'It does.', long], [long, '', 'It does.', long]],
  ])('ends %s', (_what, body, lines) => {
    expect(parts(...body)).toEqual(lines);
  });

  test.each<[string, string[]]>([
    ['a note before its list', ['¹ The law has two functions:', 'the right to ask']],
    ['a note before its address', ['¹ More is on the website.', 'www.example.org/a']],
    [
      'a note at the edge of its column',
      [
        '¹ A profile of one neighbourhood is kept by the sergeant of its team of five.',
        'Officers look at each of them every month and write down what they can learn.',
        'It has been kept since 2015 by all of the teams that work in the force’s area.',
      ],
    ],
    ['a long line before words that are no paragraph', [long, 'The force']],
    ['the row of a table', [`| ${long} | Good |`, '| Mental health | Good |']],
  ])('goes on after %s', (_what, body) => {
    expect(parts(...body)).toEqual(body.map((words) => words.replace('¹ ', 'note 1: ')));
  });
});
