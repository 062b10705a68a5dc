/** What stands on everything that is made from texts outside the collection, which may be invented. */
export const trialMark = 'Trial, not for use';

/** Say of words that leave the site by themselves that they are from a trial. */
export function markTrial(words: string, isTrial: boolean): string {
  return isTrial ? `${trialMark}: ${words}` : words;
}
