import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { wordsOf } from '../../src/format/inline-words.ts';
import { settleReports } from '../../src/parser/parse-reports.ts';
import { readReport } from '../../src/parser/read-report.ts';
import { forceBySlug, forces } from '../../src/register/forces.ts';
import type { ReportRecord } from '../../src/schema/record.ts';
import { reportPassages } from '../../src/search/report-passages.ts';
import { passageTexts, textKey } from '../../src/sections/passage-words.ts';
import { passageOf, sections } from '../../src/sections/section.ts';
import { sectionStanding } from '../../src/sections/standing.ts';
import { realReports } from '../examples/real-reports.ts';

/** A line of a text, with its number in the text as it came. */
interface NumberedLine {
  text: string;
  number: number;
}

/** The line of a heading, that of the next one, and where the section after that ends. */
interface Place {
  heading: number;
  next: number;
  end: number;
  /** The lines of the contents list. */
  contents: readonly number[];
}

type Damage = (lines: readonly NumberedLine[], place: Place) => readonly NumberedLine[];

const losses: Record<string, Damage> = {
  'is lost': (lines, { heading }) => without(lines, heading),
  'is lost, and the contents list': (lines, { heading, contents }) =>
    without(lines, heading, ...contents),
  'is misread': (lines, { heading }) =>
    lines.map((line) =>
      line.number === heading ? { ...line, text: line.text.replace(/[a-z]{2}/u, 'lI') } : line,
    ),
};

/** What can be done only where another heading of the chapter follows. */
const withNext: Record<string, Damage> = {
  'and the next one are lost': (lines, { heading, next }) => without(lines, heading, next),
  'and the next one are lost, and the contents list': (lines, { heading, next, contents }) =>
    without(lines, heading, next, ...contents),
  'stands again in its section': (lines, { heading }) => repeated(lines, heading, heading + 4),
  'stands before its section too': (lines, { heading }) => repeated(lines, heading, heading - 6),
  'stands after its section too': (lines, { heading, next }) => repeated(lines, heading, next + 3),
  'comes with its section after the next one': (lines, { heading, next, end }) => {
    const part = (from: number, to: number) =>
      lines.filter(({ number }) => from <= number && number < to);
    return [
      ...part(0, heading),
      ...part(next, end),
      ...part(heading, next),
      ...part(end, Infinity),
    ];
  },
};

function without(
  lines: readonly NumberedLine[],
  ...lost: readonly number[]
): readonly NumberedLine[] {
  return lines.map((line) => (lost.includes(line.number) ? { ...line, text: '' } : line));
}

/** Print a heading again in the first gap between paragraphs from a line on. */
function repeated(
  lines: readonly NumberedLine[],
  heading: number,
  from: number,
): readonly NumberedLine[] {
  const at = lines.findIndex(({ number, text }) => number >= from && text.trim() === '');
  const again = lines.filter(({ number }) => number === heading);
  const blank = { text: '', number: 0 };
  return [...lines.slice(0, at), blank, ...again, blank, ...lines.slice(at)];
}

/** Read a damaged text; nothing where it is refused, so that no site is built of it. */
function read(lines: readonly NumberedLine[]): ReportRecord | undefined {
  const bytes = new TextEncoder().encode(lines.map(({ text }) => text).join('\n'));
  const [parsed] = settleReports([readReport({ path: 'report.txt', bytes }, forces)]);
  const isRefused = parsed?.diagnostics.some(({ severity }) => severity === 'error') ?? true;
  return isRefused ? undefined : parsed?.record;
}

/** What a report says in each section that is shown beside others, as it is compared. */
function shownIn(report: ReportRecord): Map<string, string> {
  return new Map(
    sections.flatMap((section) => {
      const passage = passageOf(report, section);
      return passage ? [[section.id, passageTexts(passage.blocks).map(textKey).join('\n')]] : [];
    }),
  );
}

/** The headings that each line of a report stands under, as a hit of the search names them. */
function headingsAt({ document }: ReportRecord): Map<number, string> {
  const places = new Map<number, string>();
  for (const { title, blocks } of document.chapters) {
    let place = wordsOf(title);
    for (const block of blocks) {
      if (block.type === 'heading' && block.level === 3)
        place = `${wordsOf(title)}: ${wordsOf(block.content)}`;
      for (let { line } = block.source; line <= block.source.endLine; line += 1)
        places.set(line, place);
    }
  }
  return places;
}

/** Every heading of the chapters on questions, with the next one of its chapter. */
function placesIn({ document }: ReportRecord): (Place & { words: string; isSection: boolean })[] {
  const contents = document.furniture
    .filter(({ reason }) => reason === 'contents-list')
    .map(({ source }) => source.line);
  return document.chapters
    .filter(({ kind }) => kind === 'question')
    .flatMap(({ blocks, source }) => {
      const headings = blocks.filter((block) => block.type === 'heading');
      const last = source.endLine + 1;
      return headings.map((heading, at) => ({
        words: wordsOf(heading.content),
        isSection: heading.opens === 'section',
        heading: heading.source.line,
        next: headings[at + 1]?.source.line ?? last,
        end: headings[at + 2]?.source.line ?? last,
        contents,
      }));
    });
}

describe.each(realReports)('of the report on $name', ({ report }) => {
  const lines = readFileSync(`content/reports/${report.id}.txt`, 'utf8')
    .split('\n')
    .map((text, at): NumberedLine => ({ text, number: at + 1 }));
  const whole = shownIn(report);
  const headings = headingsAt(report);
  const known = new Set([...headings.values()].filter((words) => words.includes(': ')));
  const places = placesIn(report);
  const force = forceBySlug(report.force) ?? { name: '', shortName: '' };

  /** Sections that are shown with other words than they have, and passages that are said to stand in another one. */
  function faultsOf(damaged: readonly NumberedLine[], record: ReportRecord): string[] {
    const wrong = [...shownIn(record)].filter(([id, text]) => whole.get(id) !== text);
    const misplaced = reportPassages(record, force).filter(({ kind, href, section }) => {
      const line = Number(/#line-(\d+)$/u.exec(href)?.[1]);
      const place = headings.get(damaged[line - 1]?.number ?? 0);
      const isText = kind !== 'heading' && kind !== 'footnote';
      return isText && known.has(section) && place !== section;
    });
    return [
      ...wrong.map(([id]) => id),
      ...misplaced.map(({ section, href }) => `${href} ${section}`),
    ];
  }

  test.each(Object.entries({ ...losses, ...withNext }))(
    'no section is shown with words of another where a heading %s',
    (name, damage) => {
      const tried = places.filter(
        ({ isSection, next, end }) => name in losses || (isSection && next < end),
      );
      const faults = tried.flatMap((place) => {
        const damaged = damage(lines, place);
        const record = read(damaged);
        return record ? faultsOf(damaged, record).map((fault) => `${place.words}: ${fault}`) : [];
      });
      expect(faults).toEqual([]);
    },
  );

  test('the two sections beside a lost heading are told of, and all others are shown', () => {
    const own = sections.filter((section) => sectionStanding(report, section) === 'here');
    const told = own.flatMap((section, at) => {
      const place = places.find(({ words }) => words === section.title);
      const record = place && read(without(lines, place.heading));
      if (!record) return [];
      const isBefore = own[at - 1]?.question === section.question;
      const others = own.filter(
        (other) => other !== section && !(isBefore && other === own[at - 1]),
      );
      return [
        {
          title: section.title,
          lost: sectionStanding(record, section),
          before: isBefore && own[at - 1] ? sectionStanding(record, own[at - 1] ?? section) : '',
          others: [...new Set(others.map((other) => sectionStanding(record, other)))].join(),
        },
      ];
    });
    expect(told.length).toBeGreaterThan(9);
    expect(told).toEqual(
      told.map(({ title, before }) => ({
        title,
        lost: 'lost',
        before: before && 'unclear',
        others: 'here',
      })),
    );
  });
});
