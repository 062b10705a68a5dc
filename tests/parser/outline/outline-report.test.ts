import { describe, expect, test } from 'vitest';
import { annex, outline } from './outline-of.ts';

describe('outlineReport(lines)', () => {
  test.each<[string, string[], string[]]>([
    [
      'plain lines',
      ['Effectiveness overview', '', 'Specialist capabilities'],
      ['1 overview', '3 specialist-capabilities'],
    ],
    [
      'marked lines',
      ['## **Effectiveness overview**', '# Specialist capabilities #'],
      ['1 overview', '2 specialist-capabilities'],
    ],
    [
      'either title of a question',
      ['Effectiveness overview', '', 'Protecting vulnerable people'],
      ['1 overview', '3 protecting-vulnerable-people'],
    ],
    [
      'a title with a broken hyphen',
      ['Effectiveness overview', '', 'Investigating crime and reducing re- offending'],
      ['1 overview', '3 investigating-crime'],
    ],
    [
      'a heading over its grade, right under prose',
      [
        'Effectiveness overview',
        'The force is working with its partners to prevent crime. 12 We found that it',
        'Specialist capabilities',
        '',
        'Ungraded',
      ],
      ['1 overview', '3 specialist-capabilities'],
    ],
    [
      'a heading under the head of its page, in the same words',
      [
        ...['Effectiveness overview', '', '\fSpecialist capabilities', ''],
        ...['Specialist capabilities', '', 'Ungraded'],
      ],
      ['1 overview', '5 specialist-capabilities'],
    ],
    [
      'headings after a contents list',
      [
        'Contents',
        'Effectiveness overview\t6',
        'Specialist capabilities\t9',
        '',
        'Effectiveness overview',
        'Specialist capabilities',
      ],
      ['5 overview', '6 specialist-capabilities'],
    ],
    [
      'headings after a contents list that lost its own heading and dots',
      [
        'Effectiveness overview 6',
        'Specialist capabilities 9',
        '',
        'Effectiveness overview',
        'Specialist capabilities',
      ],
      ['4 overview', '5 specialist-capabilities'],
    ],
    [
      'numbered headings',
      ['2. Effectiveness overview', '', '3.1 Specialist capabilities'],
      ['1 overview', '3 specialist-capabilities'],
    ],
    [
      'headings of LaTeX',
      ['\\chapter{Effectiveness overview}', '', '\\section*{Specialist capabilities}'],
      ['1 overview', '3 specialist-capabilities'],
    ],
    [
      'headings of LaTeX with their labels',
      [
        '\\section{Effectiveness overview}\\label{overview}}',
        '',
        '\\section{Specialist capabilities}',
      ],
      ['1 overview', '3 specialist-capabilities'],
    ],
    [
      'headings of Org after its contents list',
      [
        ...[
          '* Contents',
          ':PROPERTIES:',
          ':CUSTOM_ID: contents',
          ':END:',
          '',
          'Effectiveness overview',
        ],
        ...['', 'Specialist capabilities', '', '* Effectiveness overview', ':PROPERTIES:', ':END:'],
        ...['The force is good.', '', '* Specialist capabilities', '', 'Ungraded'],
      ],
      ['10 overview', '15 specialist-capabilities'],
    ],
    [
      'headings as items of a list',
      ['- Effectiveness overview', '', '- Specialist capabilities', '', 'Ungraded'],
      ['1 overview', '3 specialist-capabilities'],
    ],
    [
      'a heading broken over two lines',
      ['Effectiveness overview', '', 'Protecting vulnerable people and supporting', 'victims', ''],
      ['1 overview', '3 protecting-vulnerable-people'],
    ],
    [
      'headings after a contents list with its page numbers in a column',
      [
        ...['Contents', 'Effectiveness overview', 'Specialist capabilities', '6', '9', ''],
        ...['Effectiveness overview', 'Specialist capabilities'],
      ],
      ['7 overview', '8 specialist-capabilities'],
    ],
    [
      'a chapter after a judgments table that came out by column',
      [
        ...['Effectiveness overview', 'Judgments', 'Question', 'Protecting vulnerable people'],
        ...['Specialist capabilities', 'Grade', 'Good', 'Ungraded', 'Last inspected', '2017'],
        ...['2017', 'Summary', 'The force is good.', '', 'Specialist capabilities', 'Ungraded'],
      ],
      ['1 overview', '15 specialist-capabilities'],
    ],
    [
      'Force in numbers under another title',
      [
        ...['Your area at a glance', '', 'Calls for assistance', 'Incidents per 1,000 population'],
        ...['Crimes recorded per 1,000 population', 'Change in recorded crime', ''],
        ...['Effectiveness overview', 'The force is good.'],
      ],
      ['1 force-in-numbers', '8 overview'],
    ],
    [
      'Force in numbers without a title',
      [
        ...['199', '', 'Anti-social behaviour (ASB) incidents', 'Change in ASB incidents'],
        ...['Crimes recorded per 1,000 population', '', 'Effectiveness overview', 'It is good.'],
      ],
      ['3 force-in-numbers', '7 overview'],
    ],
  ])('finds %s', (_name, lines, chapters) => {
    const found = outline(...lines, ...annex);
    expect(found.chapters).toEqual([...chapters, `${String(lines.length + 3)} annex`]);
    expect(found.rules).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['an item of a list', ['Effectiveness overview', '- Specialist capabilities;']],
    [
      'a cell of the judgments',
      ['Effectiveness overview', 'Specialist capabilities', 'Good', '2017'],
    ],
    [
      'a title over a column of grades',
      ['Effectiveness overview', 'Specialist capabilities', 'Good', 'Ungraded'],
    ],
    [
      'the end of a wrapped sentence',
      [
        'Effectiveness overview',
        'The force was inspected this year for the arrangements it makes for',
        'Specialist capabilities',
      ],
    ],
    ['the rest of a sentence', ['Effectiveness overview', 'Specialist capabilities are good.']],
  ])('takes %s for no chapter', (_name, lines) => {
    expect(outline(...lines, ...annex).chapters).toEqual([
      '1 overview',
      `${String(lines.length + 3)} annex`,
    ]);
  });

  test('keeps the annex to the end, whatever it repeats', () => {
    expect(outline(...annex, 'Force in numbers', 'Specialist capabilities').chapters).toEqual([
      '3 annex',
    ]);
  });

  test('begins a chapter at its first section where its heading is lost', () => {
    expect(outline('Effectiveness overview', 'Mental health', ...annex)).toEqual({
      chapters: ['1 overview', '2 protecting-vulnerable-people', '5 annex'],
      sections: ['Mental health'],
      rules: ['chapter-heading-missing'],
    });
  });

  test('tells of the heading of a listed chapter that is lost, as where the words of another column go on behind it', () => {
    const contents = ['Contents', 'Specialist capabilities 9', 'Annex A – About the data 12', ''];
    const body = ['Specialist capabilities', 'Ungraded', ''];
    const mixed = [
      'Annex A – About the data them. Councils are told of others,',
      '',
      'Methodology',
    ];
    expect(outline(...contents, ...body, ...mixed).rules).toEqual([
      'chapter-missing',
      'overview-missing',
      'chapter-heading-missing',
    ]);
  });

  test('begins no chapter at a section that stands before a chapter that reports print earlier', () => {
    const vulnerable = ['Protecting vulnerable people', 'Good', '', 'Methodology', 'We saw it.'];
    expect(outline(...vulnerable, 'Specialist capabilities', 'Ungraded')).toEqual({
      chapters: ['1 protecting-vulnerable-people', '4 other', '6 specialist-capabilities'],
      sections: ['Methodology'],
      rules: ['overview-missing', 'section-misplaced', 'annex-missing'],
    });
  });

  test('begins the annex at its first section where its heading is lost', () => {
    expect(outline('Specialist capabilities', 'Ungraded', '', 'Methodology', 'Data.')).toEqual({
      chapters: ['1 specialist-capabilities', '4 annex'],
      sections: ['Methodology'],
      rules: ['overview-missing', 'chapter-heading-missing'],
    });
  });
});
