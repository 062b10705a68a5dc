import { findForce } from '../../src/finder/find.ts';
import { finderForces } from '../../src/finder/finder-forces.ts';
import { describeResult, type FinderMessage } from '../../src/finder/messages.ts';
import { forces } from '../../src/register/forces.ts';
import { finderData } from './finder-data.ts';

/** The one force of these tests that has a report. */
export const bedfordshire = {
  grade: 'requires-improvement' as const,
  label: 'Effectiveness 2017, published in March 2018',
  meaning: 'There are shortcomings.',
  toImprove: 'Inspectors listed 12 areas for improvement.',
};

/** All forces, one of them with its report. */
export const context = {
  forces: finderForces(forces.map((force) => ({ force, report: undefined }))).map((force) =>
    force.slug === 'bedfordshire' ? { ...force, report: bedfordshire } : force,
  ),
};

/** What is said of a force without a report, alone and among others. */
export const notHere =
  'We have no report on it yet; its page says where its reports are published.';
export const noneHere = 'No report here yet.';

/** What is said of a force that has the postcode only if a list does not. */
export const outOfList =
  'Only if the postcode was not in use in October 2025: newer, out of use or mistyped.';

/** Say what the finder answers to what somebody typed. */
export function say(text: string): FinderMessage {
  return describeResult(findForce(text, finderData), context);
}
