import { fillWords } from './fill-words.ts';
import type { Random } from './random.ts';
import type { CauseOfConcern, Finding, Judgment, ReportForce } from './report.ts';
import { areaMatters } from './words/areas-for-improvement.ts';
import { causeMatters } from './words/causes-of-concern.ts';

/** How many areas for improvement a question of each grade has, at least and at most. */
const areaCounts: Readonly<Record<string, readonly [number, number]>> = {
  good: [0, 2],
  'requires-improvement': [2, 5],
  inadequate: [1, 3],
};

/** How likely a question of each grade has a cause of concern. */
const causeShares: Readonly<Record<string, number>> = {
  'requires-improvement': 0.15,
  inadequate: 1,
};

/** How likely a finding is worded as in most reports. */
const sharedWordingShare = 0.6;

/** Draw the areas for improvement of a question. */
export function drawAreas(
  { question, grade }: Judgment,
  force: ReportForce,
  random: Random,
): Finding[] {
  const [least, most] = areaCounts[grade] ?? [0, 0];
  const matters = areaMatters.filter((known) => known.question === question);
  return random.some(matters, random.whole(least, most)).map(({ matter, wordings }) => ({
    matter,
    text: fillWords(drawWording(wordings, random), force, random),
  }));
}

/** Draw the causes of concern of a question, each with three recommendations or more. */
export function drawCauses(
  { question, grade }: Judgment,
  force: ReportForce,
  random: Random,
): CauseOfConcern[] {
  if (!random.chance(causeShares[grade] ?? 0)) return [];
  return causeMatters
    .filter((known) => known.question === question)
    .map(({ matter, wordings, leadIns, recommendations }) => {
      const chosen = random.some(recommendations, random.whole(3, recommendations.length));
      return {
        matter,
        text: drawWording(wordings, random),
        leadIn: random.pick(leadIns),
        recommendations: punctuated(chosen).map((words) => fillWords(words, force, random)),
      };
    });
}

function drawWording(wordings: readonly string[], random: Random): string {
  const [shared = ''] = wordings;
  return random.chance(sharedWordingShare) ? shared : random.pick(wordings);
}

/** End items as the items of one sentence: `…;`, `…; and`, `….`. */
function punctuated(items: readonly string[]): string[] {
  return items.map((item, at) => {
    if (at === items.length - 1) return `${item}.`;
    return at === items.length - 2 ? `${item}; and` : `${item};`;
  });
}
