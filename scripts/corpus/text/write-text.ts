import { noteReference, numberNotes, type NumberedNote } from '../notes.ts';
import { inventedNotice, printedGrades } from '../printed-words.ts';
import { riskBasedBlocks } from '../words/risk-based.ts';
import type { Block, CauseOfConcern, Chapter, CorpusReport, Finding, Section } from '../report.ts';
import { numbersLines } from './numbers-lines.ts';
import type { TextStyle } from './style.ts';

/** Write an invented report as a converter would leave it. Notes stand after the section that refers to them. */
export function writeText(report: CorpusReport, style: TextStyle): string {
  const notes = numberNotes(report);
  const writer = new TextWriter(style, notes);
  writer.put(...titlePage(report));
  writer.put(...contentsLines(report, style));
  writer.heading('chapter', 'Force in numbers');
  writer.put(...numbersLines(report, style));
  writer.section({ heading: 'Risk-based inspection', blocks: riskBasedBlocks(report) }, 'chapter');
  writer.heading('chapter', 'Effectiveness overview');
  writer.heading('section', 'Judgments');
  writer.put(...judgmentLines(report, style));
  writer.section({ heading: 'Summary', blocks: report.summary }, 'section');
  for (const chapter of report.chapters) writer.chapter(chapter);
  writer.heading('chapter', 'Annex A – About the data');
  for (const section of report.annex) writer.section(section, 'section');
  return writer.text();
}

/** Lines of a text so far, and the notes that wait for the end of their section. */
class TextWriter {
  readonly #lines: string[] = [];
  readonly #style: TextStyle;
  readonly #notes: ReadonlyMap<string, NumberedNote>;
  readonly #printed = new Set<string>();

  constructor(style: TextStyle, notes: ReadonlyMap<string, NumberedNote>) {
    this.#style = style;
    this.#notes = notes;
  }

  put(...lines: readonly string[]): void {
    this.#lines.push(...lines);
  }

  heading(level: 'chapter' | 'section', words: string): void {
    this.put(this.#style[level](words), '');
  }

  section({ heading, blocks }: Section, level: 'chapter' | 'section'): void {
    this.heading(level, heading);
    const waiting: NumberedNote[] = [];
    for (const block of blocks) this.put(...this.#blockLines(block, waiting));
    for (const { number, words } of waiting)
      this.put(`${this.#style.noteMark(number)} ${words}`, '');
  }

  chapter({ title, grade, sections, causesOfConcern, areasForImprovement }: Chapter): void {
    this.heading('chapter', title);
    this.put('', printedGrades[grade] ?? grade, '');
    for (const section of sections) this.section(section, 'section');
    for (const cause of causesOfConcern) this.#cause(cause);
    this.#areas(areasForImprovement);
  }

  text(): string {
    return `${this.#lines.join('\n').trimEnd()}\n`;
  }

  #cause({ text, leadIn, recommendations }: CauseOfConcern): void {
    this.heading('section', 'Cause of concern');
    this.put(text, '');
    this.heading('section', 'Recommendations');
    this.put(leadIn, '', ...this.#items(recommendations), '');
  }

  #areas(areas: readonly Finding[]): void {
    if (areas.length === 0) return;
    this.heading('section', areas.length === 1 ? 'Area for improvement' : 'Areas for improvement');
    this.put(...this.#items(areas.map(({ text }) => text)), '');
  }

  #items(items: readonly string[]): string[] {
    return items.map((item) => `${this.#style.bullet} ${item}`);
  }

  #blockLines(block: Block, waiting: NumberedNote[]): string[] {
    const marked = (words: string) => this.#withMarks(words, waiting);
    if (block.kind === 'list') return [...this.#items(block.items.map(marked)), ''];
    if (block.kind === 'figure')
      return [
        ...[this.#style.caption(marked(block.caption)), '', '', '', block.source, ''],
        ...['For further information about this data, please see annex A', ''],
      ];
    return [marked(block.passages.map(({ words }) => words).join(' ')), ''];
  }

  /** Give words their footnote marks; only the first reference to a note has one. */
  #withMarks(words: string, waiting: NumberedNote[]): string {
    return words.replaceAll(noteReference, (_reference, name: string) => {
      const note = this.#notes.get(name);
      if (!note || this.#printed.has(name)) return '';
      this.#printed.add(name);
      waiting.push(note);
      return this.#style.noteMark(note.number);
    });
  }
}

function titlePage({ force, isbn }: CorpusReport): string[] {
  return [
    ...['', '', 'PEEL: Police effectiveness 2017', '', `An inspection of ${force.name}`, '', ''],
    ...['March 2018', '', inventedNotice, '', `ISBN: ${isbn}`, ''],
  ];
}

function contentsLines({ chapters }: CorpusReport, style: TextStyle): string[] {
  const front = ['Force in numbers', 'Risk-based inspection', 'Effectiveness overview'];
  const body = chapters.flatMap(({ title, sections }) => [
    title,
    ...sections.map(({ heading }) => heading),
  ]);
  return [
    ...[style.chapter('Contents'), ''],
    ...[...front, ...body, 'Annex A – About the data'].map((entry, at) =>
      style.contentsEntry(entry, 3 + at),
    ),
    '',
  ];
}

function judgmentLines({ overall, judgments }: CorpusReport, style: TextStyle): string[] {
  return [
    ...style.overall('Overall effectiveness 2017', printedGrades[overall] ?? overall),
    '',
    ...[
      style.judgment(['Question', 'Grade', 'Last inspected']),
      ...judgments.map(({ title, grade, lastInspected }) =>
        style.judgment([title, printedGrades[grade] ?? grade, String(lastInspected)]),
      ),
    ],
    '',
  ];
}
