import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { formatShared } from '../../src/format/shared.ts';
import { layOutSection } from '../../src/sections/lay-out-section.ts';
import { passageTexts, textKey } from '../../src/sections/passage-words.ts';
import { passageOf, sections, type Section } from '../../src/sections/section.ts';
import { describeSection } from '../../src/sections/section-words.ts';
import { describeShared } from '../../src/sections/shared-chapters.ts';
import { sharedTexts } from '../../src/sections/shared-texts.ts';
import { sectionStanding } from '../../src/sections/standing.ts';
import { realReports, reportOf, withoutChapter, withoutRestOf } from '../examples/real-reports.ts';

describe('the 16 headings of the five reports', () => {
  const standings = Object.fromEntries(
    sections.map((section) => [
      section.id,
      realReports.map(({ report }) => sectionStanding(report, section)),
    ]),
  );

  test('are ten that all have and six that the two reports without two chapters do not have', () => {
    const all = ['here', 'here', 'here', 'here', 'here'];
    const three = ['here', 'not-inspected', 'not-inspected', 'here', 'here'];
    expect(standings).toEqual({
      'prioritising-prevention': three,
      'understanding-communities': three,
      'tackling-crime-and-anti-social-behaviour': three,
      'initial-investigation': all,
      'investigation-quality': all,
      'reducing-re-offending': all,
      'identifying-vulnerability': all,
      'initial-response': all,
      'mental-health': all,
      'investigating-crimes-involving-vulnerable-people': all,
      'partnership-working': all,
      'understanding-threats': three,
      'disrupting-and-investigating-serious-and-organised-crime': three,
      'preventing-serious-and-organised-crime': three,
      'national-policing-responsibilities': all,
      'firearms-capability': all,
    });
  });

  test('have addresses of their own', () => {
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
  });
});

describe('a passage', () => {
  test('begins after its heading and ends before the next one, lists of findings left out', () => {
    const passage = passageOf(reportOf('staffordshire'), named('reducing-re-offending'));
    expect(passage?.source.line).toBe(235);
    const texts = passageTexts(passage?.blocks ?? []);
    expect(texts[0]).toMatch(
      /^Staffordshire Police needs to improve the way in which it reduces re-offending\./u,
    );
    expect(texts.filter((words) => words.startsWith('The force should'))).toEqual([]);
  });

  test('that the report’s contents list names and its text lacks is lost', () => {
    const cut = withoutRestOf(reportOf('staffordshire'), 'investigating-crime', (words) =>
      words.startsWith('Reducing'),
    );
    expect(sectionStanding(cut, named('investigation-quality'))).toBe('here');
    expect(sectionStanding(cut, named('reducing-re-offending'))).toBe('lost');
  });

  test('of a chapter that was inspected and is not here is lost, never “not inspected”', () => {
    const cut = withoutChapter(reportOf('staffordshire'), 'investigating-crime');
    expect(sectionStanding(cut, named('initial-investigation'))).toBe('lost');
  });

  test('that the contents list does not name is not said to be lost', () => {
    const section = { ...named('initial-investigation'), title: 'Digital investigation' };
    expect(sectionStanding(reportOf('staffordshire'), section)).toBe('not-in-report');
    const { document } = reportOf('staffordshire');
    const bare = { ...reportOf('staffordshire'), document: { ...document, furniture: [] } };
    expect(sectionStanding(bare, section)).toBe('lost');
  });
});

describe('what reports share', () => {
  test('is told with the section', () => {
    const view = layOutSection(named('national-policing-responsibilities'), realReports);
    // The first paragraph of all five: “The Strategic Policing Requirement (SPR) specifies six national threats …”
    expect(describeSection(view)).toBe(
      'Five reports have this section, in the chapter “Specialist capabilities”. One paragraph or list item stands in the same words in all of them.',
    );
  });

  test('a section that some reports lack says how many have it', () => {
    expect(describeSection(layOutSection(named('understanding-threats'), realReports))).toBe(
      'Three of five reports have this section, in the chapter “Tackling serious and organised crime”.',
    );
  });

  /**
   * Counted by eye in the copy of Cambridgeshire, whose lines 445 to 629 have 79 paragraphs and list items under the
   * heading of annex A, addresses that stand by themselves among them. One stands there twice (lines 585 and 613). These
   * fifteen do not stand in all five copies in one piece, so 63 are left.
   */
  const notInAll = [
    'Data that forces submitted were checked', // “; and” in two
    'grievous bodily harm', // “; and” in two
    'These data were collected directly from all 43 geographic police forces in England and Wales. In 2017', // another breakdown in Leicestershire’s
    'Suffolk Constabulary was unable to submit 2017', // runs on into the next in Northamptonshire’s
    'Other notable points', // runs on from the one before in Northamptonshire’s
    'Direct comparisons should not be made', // “; and” in Northamptonshire’s
    'For a full commentary', // its address is broken in Northamptonshire’s
    'www.ons.gov.uk/peoplepopulationandcommunity', // is broken in two
    'All police forces record incidents', // one paragraph with the next in three
    'Incident counts should be interpreted', // the same
    'Not all forces', // two paragraphs in Leicestershire’s, and its address with it in Northamptonshire’s
    'www.justiceinspectorates.gov.uk/hmicfrs/peel-assessments/how-we-inspect', // stands with its sentence in Northamptonshire’s
    'civil injunctions', // “; and” in two
    'Humberside Police was unable', // “; and” in two
    'Lancashire Constabulary had difficulty', // “abuseflagged” in Staffordshire’s
  ];
  const annexes = realReports.flatMap((named) =>
    named.report.document.chapters
      .filter(({ kind }) => kind === 'annex')
      .map((passage) => ({ ...named, passage })),
  );

  test('is, in annex A, all but these fifteen of the paragraphs of one copy', () => {
    const shared = sharedTexts(annexes);
    const cambridgeshire = annexes.find(({ report }) => report.force === 'cambridgeshire');
    const texts = passageTexts(cambridgeshire?.passage.blocks ?? []);
    expect(texts).toHaveLength(79);
    const others = texts.filter((words) => shared.get(textKey(words))?.length !== 5);
    expect(others.map((words, index) => words.startsWith(notInAll[index] ?? '?'))).toEqual(
      notInAll.map(() => true),
    );
  });

  test('opens and closes with the same words in the texts as they came', () => {
    const all = [...sharedTexts(annexes)].filter(([, having]) => having.length === 5);
    const missing = annexes.flatMap(({ report }) => {
      const text = rawWords(readFileSync(`content/reports/${report.id}.txt`, 'utf8'));
      return all
        .map(([key]) => key.split(' '))
        .flatMap((words) => [words.slice(0, 6).join(' '), words.slice(-6).join(' ')])
        .filter((words) => !text.includes(words));
    });
    expect(missing).toEqual([]);
  });

  test('is told of the chapters that answer no question', () => {
    // Of the risk-based inspection these are two list items and the paragraph on judgments from 2016.
    expect(describeShared(realReports)).toEqual([
      'Annex A – About the data: 63 paragraphs and list items stand in the same words in all five reports.',
      'Risk-based inspection: three paragraphs and list items stand in the same words in all five reports.',
    ]);
    expect(describeShared(realReports.slice(0, 1))).toEqual([]);
  });

  test('says of a chapter that some lack in how many of those that have it', () => {
    const [first, ...rest] = realReports.slice(0, 3);
    if (first === undefined) throw new Error('no report');
    const chapters = first.report.document.chapters.filter(({ kind }) => kind !== 'annex');
    const without = {
      ...first,
      report: { ...first.report, document: { ...first.report.document, chapters } },
    };
    const [annex] = describeShared([without, ...rest]);
    expect(annex).toMatch(/ stand in the same words in both reports that have this chapter\.$/u);
  });

  test.each([
    [['Kent', 'Essex'], 2, 'The same words in both reports.'],
    [['Kent', 'Essex', 'Dorset'], 3, 'The same words in all three reports.'],
    [['Kent', 'Essex', 'Dorset'], 4, 'The same words: Essex and Dorset.'],
    [['Kent', 'A', 'B', 'C', 'D'], 9, 'The same words: four other reports.'],
  ])('by %j of %s reports is worded %s', (having, all, words) => {
    expect(formatShared('Kent', having, all)).toBe(words);
  });
});

/** The letters and digits of a text as it came, without the marks of footnotes. */
function rawWords(text: string): string {
  return text
    .replaceAll(/<sup>.*?<\/sup>|\^\{[^}]*\}|[\u00b9\u00b2\u00b3\u2070-\u2079]+|<[^>]+>/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
}

function named(id: string): Section {
  const section = sections.find((candidate) => candidate.id === id);
  if (!section) throw new Error(`There is no section \`${id}\``);
  return section;
}
