import { drawAreas, drawCauses } from './draw-findings.ts';
import { drawJudgments, overallOf } from './draw-judgments.ts';
import { drawNumbers } from './draw-numbers.ts';
import { drawSections, drawSummary } from './draw-sections.ts';
import { printedGrades, printedQuestions } from './printed-words.ts';
import { randomOf, type Random } from './random.ts';
import type { Block, Chapter, CorpusReport, Judgment, ReportForce } from './report.ts';
import { annexSections } from './words/annex.ts';

/** Draw the invented report on a force. */
export function drawReport({ slug, name, shortName }: ReportForce, seed: number): CorpusReport {
  const force = { slug, name, shortName };
  const random = randomOf(seed, slug);
  const judgments = drawJudgments(random);
  const metrics = drawNumbers(random);
  const drawing = { force, metrics, random };
  const inspected = judgments.filter(({ lastInspected }) => lastInspected === 2017);
  const overall = overallOf(judgments);
  return {
    id: `${slug}-2017-effectiveness`,
    force,
    isbn: drawIsbn(random),
    overall,
    judgments,
    metrics,
    summary: [
      openingOf(force, overall),
      ...inspected.flatMap((judgment) => drawSummary(judgment, drawing)),
    ],
    chapters: inspected.map((judgment): Chapter => ({
      question: judgment.question,
      title: chapterTitle(judgment),
      grade: judgment.grade,
      sections: drawSections(judgment, drawing),
      causesOfConcern: drawCauses(judgment, force, random),
      areasForImprovement: drawAreas(judgment, force, random),
    })),
    annex: annexSections,
  };
}

/** The summary's first sentence, which says the overall grade again. */
function openingOf({ name }: ReportForce, overall: string): Block {
  const grade = printedGrades[overall]?.toLowerCase() ?? overall;
  const verb = grade.startsWith('requires') ? grade : `is ${grade}`;
  return {
    kind: 'paragraph',
    passages: [{ words: `${name} ${verb} at keeping people safe and reducing crime.` }],
  };
}

function chapterTitle({ question }: Judgment): string {
  const printed = printedQuestions.find(({ id }) => id === question);
  if (!printed) throw new Error(`No printed question \`${question}\``);
  return printed.overChapter;
}

/** An ISBN of the block 978-0-00-000, which no real report has, with a right check digit. */
function drawIsbn(random: Random): string {
  const number = String(random.whole(0, 999)).padStart(3, '0');
  const sum = [...`978000000${number}`].reduce(
    (total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3),
    0,
  );
  return `978-0-00-000${number}-${String((10 - (sum % 10)) % 10)}`;
}
