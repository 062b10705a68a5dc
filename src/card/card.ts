import { formatGrade } from '../format/grade.ts';
import { formatList } from '../format/list.ts';
import { trialMark } from '../format/trial.ts';
import type { Grade } from '../schema/grade.ts';

/** What a social card says. */
export interface Card {
  heading: string;
  /** What the grades are from: `Effectiveness 2017`. */
  label: string;
  grades: Grade[];
  line: string;
  /** What stands across its top where the reports may be invented. */
  mark?: string;
}

/** Size in pixels that social networks ask for. */
export const CARD_SIZE = { width: 1200, height: 630 };

/** The card of pages that are about no single force. */
export const siteCard: Card = {
  heading: 'How inspectors judged your police force',
  label: 'The grades of 2017',
  grades: ['outstanding', 'good', 'requires-improvement', 'inadequate'],
  line: 'Grades, figures and whole reports, made comparable.',
};

/** Mark the card of a trial as one. */
export function markCard<Kind extends Pick<Card, 'mark'>>(card: Kind, isTrial: boolean): Kind {
  return isTrial ? { ...card, mark: `${trialMark}: the texts may be invented` } : card;
}

/** Say what a card shows. */
export function describeCard({ heading, label, grades, line, mark }: Card): string {
  const words = [label, ...(grades.length === 0 ? [] : [formatList(grades.map(formatGrade))])];
  return `${mark === undefined ? '' : `${mark}. `}${heading}. ${words.join(': ')}. ${line}`;
}
