import { formatGrade } from '../format/grade.ts';
import { formatReportName } from '../format/report-name.ts';
import { pairName, type PairSide } from '../pairs/pair-view.ts';
import type { Grade } from '../schema/grade.ts';
import type { Card } from './card.ts';

/** One force on the card of a pair. */
export interface CardSide {
  name: string;
  grade: Grade | undefined;
  /** What stands beside the grade, or instead of it. */
  note: string | undefined;
}

/** What the card of two forces says. */
export interface PairCard {
  label: string;
  sides: [CardSide, CardSide];
  line: string;
  /** As on every other card: what nobody may miss. */
  mark?: string;
}

/** Make the card of two forces: each by its name, with its overall grade or why there is none. */
export function pairCard([one, other]: [PairSide, PairSide]): PairCard {
  return {
    label: `${formatReportName(one.record)}: two forces side by side`,
    sides: [sideOf(one), sideOf(other)],
    line: 'What each was told, its grades, and the figures that both have.',
  };
}

function sideOf({ force, record: { overall } }: PairSide): CardSide {
  const isGraded = overall.basis !== 'not-in-text';
  return {
    name: force.name,
    grade: isGraded ? overall.grade : undefined,
    note: {
      stated: undefined,
      derived: 'from the summary',
      'not-in-text': 'overall grade missing from our copy',
    }[overall.basis],
  };
}

/** Say what the card of two forces shows, as every other card is described. */
export function describedPair(sides: [PairSide, PairSide]): Card {
  const card = pairCard(sides);
  const said = card.sides.map(({ name, grade, note }) => {
    const words = [...(grade ? [formatGrade(grade)] : []), ...(note ? [note] : [])];
    return `${name}: ${words.join(', ')}`;
  });
  return {
    heading: pairName(sides),
    label: card.label,
    grades: [],
    line: `${said.join('. ')}. ${card.line}`,
  };
}
