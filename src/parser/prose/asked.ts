import { anyMonth } from '../../period/months.ts';

/** Words that every demand has: a quick look before the others. */
export const anyDemand = /\b(?:should|must|needs? to)\b/i;
/** Example: `The force also needs to`, `it should`; a plain passage has `the force` for each of its names. */
const demandOfForce =
  /\b(?:the force|it) (?:(?:also|still|now|therefore|\w+ly) )?(?:needs to|should|must)\b(?! have\b)/gi;
/** What stands before a demand where it begins a clause: `However, `, `an area in which `; in `steps the force should take` it does not. */
const opensClause =
  /(?:^|[,;:)"] |- |\b(?:and|but|so|yet|although|though|while|because|(?:areas? (?:where|in which)|, which)) )$/i;
/** A demand that begins a sentence, if one that runs into another; in capitals nobody can tell. */
const begins = /^(?:The force|It) [a-z]/;
/** What gives the demand after it as a finding: `HMICFRS considers that`, `The force recognises that`. */
const finds =
  /\b(?:(?:we|HMICFRS) (?:\w+ly )?(?:believes?|considers?|finds?|found|concludes?)|recognise[sd]?|identified|acknowledge[sd]?|accept(?:s|ed)?|means) that $/i;
/** What gives it to an earlier inspection: `In 2016, we found that`, `We recommended that, to address this,`, `… and said that,`. */
const foundBefore =
  /\b(?:(?:19|20)\d\d|last|previous)\b[^;]* that $|\b(?:recommended|encouraged|asked|said) that\b/i;
/** What opens a condition or a rule for all: `If the force does not act,`, `According to the plan,`, `As a minimum,`. */
const inGeneral =
  /^(?:If (?!(?:the force|it) is to\b)|Unless|According to|Under |By law|As a minimum)/i;
/** Example: the end of `The force has few detectives and needs to recruit more`, where the subject is the sentence's own. */
const elided =
  /^(?:(?:But|(?:Also|However|Moreover|Overall|Therefore),) )?the force (?:(?!\b(?:that|which|who|where|whose|when|whether|if|how)\b)[^;:()])*?,? (?:and|but|so|yet) (?:(?:also|still|now|therefore|\w+ly) )?(?=(?:needs to|should|must)\b(?! have\b))/i;
/** Example: `should be completed by March 2018`: what is planned or expected. */
const expected = new RegExp(
  `^(?:\\S+ ){1,3}be [^,;]*\\b(?:by|in|within|over) (?:(?:the )?(?:end|middle|start|beginning) of |early |late |(?:the )?next )?(?:${anyMonth}|\\w+ months|spring|summer|autumn|winter|(?:19|20)\\d\\d)\\b`,
  'i',
);
/** Example: `The force recognises the need to improve the way it investigates`. */
const recognisedNeed =
  /\bthe force (?:has )?(?:recognises?d?|identifie[sd]|acknowledges?d?|accepts?|accepted) (?:the|a) need to\b/i;
/** Examples: `the quality of service … should be improved`, `its processes need to improve`; what `must be done` is often a rule for all. */
const toBeDone =
  /(?<!\b(?:the|a|of|no|no longer|not|never) )(?:(?:\b(?:should|needs? to)|(?<=\b(?:and|but) )must) be (?:\w+ly )?(?:\w{2,}ed|kept|made|given|taken|done|put|held|set|sought|told)|\bneeds? to improve)\b/gi;
/** A clause that only speaks of what should be: `whether a case should be treated as …`, `details which should be gathered`. */
const dependent = /\b(?:which|that|who|whether|how|what|when|if|than|aware that|where)\b/i;
const recognised = /\b(?:recognises?|identified|acknowledges?|accepts?) that\b/i;
/** Figures and data are to be read with care by the reader, and partners are to act: nothing of this is for the force to do. */
const ofOthers =
  /\b(?:figures?|data|rates?|results?|numbers?|comparisons?|partners?|agencies|councils?|courts?)\b[^,;]*$/i;
/** What is expected of a measure, what a reader should bear in mind, and praise ask nothing of the force. */
const noDemand =
  /^(?:the force |it )?(?:also )?(?:should|must|needs to) (?:(?:also|now|not|soon|then) )?(?:help|enable|allow|lead|mean|result|receive|see\b|find (?:it|this)|make it|(?:make )?savings?\b|save\b|be (?:able|in a |applauded|commended|congratulated|criticised|pleased|praised|proud|(?:\w{2,}ed|seen) (?:that|whether)))\b/i;

/** Tell whether a sentence of the running text says what the force needs to, should or must do. */
export function isAsked(sentence: string): boolean {
  if (!anyDemand.test(sentence) || inGeneral.test(sentence)) return false;
  if (recognisedNeed.test(sentence)) return true;
  const asks = (at: number) =>
    !noDemand.test(sentence.slice(at)) && !expected.test(sentence.slice(at));
  const [subject] = elided.exec(sentence) ?? [];
  if (subject !== undefined && asks(subject.length)) return true;
  const isDemanded = [...sentence.matchAll(demandOfForce)].some(({ index, 0: demand }) => {
    const before = sentence.slice(0, index);
    const opens = begins.test(demand) || opensClause.test(before) || finds.test(before);
    return opens && !foundBefore.test(before) && asks(index);
  });
  if (isDemanded) return true;
  return [...sentence.matchAll(toBeDone)].some(({ index }) => {
    const clause = sentence.slice(0, index).replace(/^.*(?:[,;:(]| - )/s, '');
    const isDependent = dependent.test(clause.replace(recognised, '')) || ofOthers.test(clause);
    return !isDependent && asks(index);
  });
}
