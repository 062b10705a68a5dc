/** Words that every demand has: a quick look before the others. */
export const anyDemand = /\b(?:should|must|needs? to)\b/i;
/** Example: `The force also needs to`, `it should`; a plain passage has `the force` for each of its names. */
const demandOfForce =
  /(?<!\b(?:how|what|whether|than|as|if|when) )\b(?:the force|it) (?:(?:also|still|now|therefore|\w+ly) )?(?:needs to|should|must)\b(?! have\b)/gi;
/** Example: `its recording and evaluation processes need to improve`. */
const needsImproving = /(?<!\b(?:the|a|of) )\bneeds? to (?:improve|be improved)\b/i;
/** Example: `The force recognises the need to improve the way it investigates`. */
const recognisedNeed =
  /\bthe force (?:has )?(?:recognises?d?|identifie[sd]|acknowledges?d?|accepts?|accepted) (?:the|a) need to\b/i;
/** Example: `the quality of service … should be improved`. */
const toBeDone =
  /\b(?:should|must|needs? to) be (?:\w+ly )?(?:\w{2,}ed|kept|made|given|taken|done|put|held|set|sought|told)\b/gi;
/** A clause that only speaks of what should be: `whether a case should be treated as …`, `details which should be gathered`. */
const dependent = /\b(?:which|that|who|whether|how|what|when|if|than|aware that|where)\b/i;
const recognised = /\b(?:recognises?|identified|acknowledges?|accepts?) that\b/i;
/** Words that give a demand to an earlier time or to somebody's speech. */
const reported =
  /\b(?:recommended|said|asked|told|reported|highlighted|encouraged|had been|was) that\b|\bwe said\b/i;
/** Figures and data are to be read with care by the reader, not by the force. */
const ofFigures = /\b(?:figures?|data|rates?|results?|numbers?|comparisons?)\b[^,;]*$/i;
/** What a measure is expected to bring is nothing that is asked. */
const expected = /\bit should (?:also )?(?:help|enable|allow|lead|mean|result|make it)\b/i;

/** Tell whether a sentence of the running text says what the force needs to, should or must do. */
export function isAsked(sentence: string): boolean {
  if (!anyDemand.test(sentence)) return false;
  if (needsImproving.test(sentence) || recognisedNeed.test(sentence)) return true;
  const isDemanded = [...sentence.matchAll(demandOfForce)].some(
    ({ index }) =>
      !reported.test(sentence.slice(0, index)) && !expected.test(sentence.slice(index)),
  );
  if (isDemanded) return true;
  return [...sentence.matchAll(toBeDone)].some(({ index }) => {
    const clause = sentence.slice(0, index).replace(/^.*(?:[,;:(]| - )/s, '');
    return !dependent.test(clause.replace(recognised, '')) && !ofFigures.test(clause);
  });
}
