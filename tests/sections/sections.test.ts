import { describe, expect, test } from 'vitest';

import { formatShared } from '../../src/format/shared.ts';
import { layOutSection } from '../../src/sections/lay-out-section.ts';
import { passageTexts } from '../../src/sections/passage-words.ts';
import { passageOf, sections, type Section } from '../../src/sections/section.ts';
import { describeSection } from '../../src/sections/section-words.ts';
import { describeShared } from '../../src/sections/shared-chapters.ts';
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
      'Five reports have this section, in the chapter “Specialist capabilities”. One paragraph or list item stands word for word in all of them.',
    );
  });

  test('a section that some reports lack says how many have it', () => {
    expect(describeSection(layOutSection(named('understanding-threats'), realReports))).toBe(
      'Three of five reports have this section, in the chapter “Tackling serious and organised crime”.',
    );
  });

  test('is told of the chapters that answer no question', () => {
    // Paragraphs that stand under an address count by themselves. Of the risk-based inspection these are two list items and the paragraph on judgments from 2016.
    expect(describeShared(realReports)).toEqual([
      'Annex A – About the data: 63 paragraphs and list items stand word for word in all five reports.',
      'Risk-based inspection: three paragraphs and list items stand word for word in all five reports.',
    ]);
    expect(describeShared(realReports.slice(0, 1))).toEqual([]);
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

function named(id: string): Section {
  const section = sections.find((candidate) => candidate.id === id);
  if (!section) throw new Error(`There is no section \`${id}\``);
  return section;
}
