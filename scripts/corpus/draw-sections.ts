import { drawFigures } from './draw-figures.ts';
import { fillWords } from './fill-words.ts';
import type { Random } from './random.ts';
import type { Block, DrawnMetric, Judgment, Passage, ReportForce, Section } from './report.ts';
import { chapterProse } from './words/chapters.ts';
import type { SectionProse } from './words/section-prose.ts';

/** How likely a section asks something outside the lists, compares with an earlier time, and shows its chart. */
const askedShare = 0.3;
const sinceEarlierShare = 0.3;
const chartShare = 0.6;

/** What the sections of one report are drawn for. */
export interface Drawing {
  force: ReportForce;
  metrics: readonly DrawnMetric[];
  random: Random;
}

/** Draw the sections of a question's chapter. */
export function drawSections({ question, grade }: Judgment, drawing: Drawing): Section[] {
  const prose = chapterProse.find((known) => known.question === question);
  if (!prose) throw new Error(`No prose for \`${question}\``);
  return prose.sections.map((section) => ({
    heading: section.heading,
    blocks: drawBlocks(section, isStrong(grade) ? 'strong' : 'weak', drawing),
  }));
}

/** Draw what the summary says of a question. */
export function drawSummary({ question, grade }: Judgment, { force, random }: Drawing): Block[] {
  const prose = chapterProse.find((known) => known.question === question);
  const template = prose?.summary[isStrong(grade) ? 'strong' : 'weak'] ?? '';
  return [{ kind: 'paragraph', passages: [{ words: fillWords(template, force, random) }] }];
}

function isStrong(grade: string): boolean {
  return grade === 'good' || grade === 'outstanding' || grade === 'ungraded';
}

function drawBlocks(prose: SectionProse, tone: 'strong' | 'weak', drawing: Drawing): Block[] {
  const { force, random } = drawing;
  const fill = (template: string) => fillWords(template, force, random);
  const further = random.whole(Math.min(2, prose.paragraphs.length), prose.paragraphs.length);
  const paragraphs: Passage[][] = [
    [{ words: fill(prose.opening[tone]) }],
    ...drawFigures(prose.heading, drawing),
    ...random.some(prose.paragraphs, further).map((template) => [{ words: fill(template) }]),
  ];
  if (prose.asked.length > 0 && random.chance(askedShare))
    random
      .pick(paragraphs)
      .push({ words: fill(random.pick(prose.asked)), says: { kind: 'asked' } });
  if (random.chance(sinceEarlierShare))
    random.pick(paragraphs).push({
      words: fill(random.pick(prose.sinceEarlier)),
      says: { kind: 'since-earlier' },
    });
  const chart: Block[] =
    prose.figure && random.chance(chartShare) ? [{ kind: 'figure', ...prose.figure }] : [];
  return [...paragraphs.map((passages): Block => ({ kind: 'paragraph', passages })), ...chart];
}
