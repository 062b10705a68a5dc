import { anyMonth } from '../../period/months.ts';

/** Words that every demand has: a quick look before the others. */
export const anyDemand = /\b(?:should|must|needs?(?:, \w+,)? to)\b/i;

/** A modal verb parts a demand into its introduction and subject, and what is demanded. */
const modals =
  /\b(?<!\b(?:the|a|of|no|no longer|not|never) )(?:should|must|needs?(?:, \w+,)? to)\b(?! have\b)/gi;

const adverb = '(?:(?:also|still|now|therefore|\\w+ly) )?';
/** What gives a demand as a finding: `HMICFRS considers that`, `The force recognises that`. */
const finds =
  '(?:(?:we|HMICFRS) (?:\\w+ly )?(?:believes?|considers?|finds?|found|concludes?)|recognise[sd]?|identified|acknowledge[sd]?|accept(?:s|ed)?|means) that';

/** What stands before the verb of a demand of the force, a plain name in a plain passage; in `steps the force should take` it begins no clause. */
const demandsOfForce = [
  // It should improve; management remains an area in which, as we said, the force needs to improve; we found that it must
  new RegExp(
    `(?:^|[,;:)"] | - |\\b(?:and|but|so|yet|although|though|while|because|areas? (?:where|in which)|, which|^There is (?:\\w+ )?more(?: that)?|${finds}) )(?:the force|it) ${adverb}$`,
    'i',
  ),
  // The force has few detectives, and urgently needs to recruit more.
  new RegExp(
    `^(?:(?:But|(?:Also|However|Moreover|Overall|Therefore),) )?the force (?:(?!\\b(?:that|which|who|where|whose|when|whether|if|how)\\b)[^;:()])*?,? (?:and|but|so|yet) ${adverb}$`,
    'i',
  ),
  // This was found in 2016, when The force should look: it runs into another, but where all words have capitals
  /\b(?<![A-Z][a-z]{1,30} )(?:The force|It) (?:[a-z]+ )?$/,
];

/** A condition, a rule for all, or words of others. */
const askedOfNobody =
  /^(?:If (?!(?:the force|it) is to\b)|Unless\b|According to|Under |By law|As a minimum|')|\b(?:sa(?:id|ys?)|told us)[,:] '/i;
/** What gives a demand to an earlier inspection: `we recommended that`, `highlighted in the 2016 inspection was that the force`. */
const askedEarlier =
  /\b(?:recommended|encouraged|asked|said) that\b|\b(?:(?:19|20)\d\d|last|previous)\b[^;]* that (?:the force|it) (?:\w+ )?$/i;

const recognisedNeed =
  /\bthe force (?:has )?(?:recognises?d?|identifie[sd]|acknowledges?d?|accepts?|accepted) (?:the|a) need to\b/i;

/** What is demanded of a thing, which is then for the force to do; what `must be done` is often a rule for all. */
const toBeDone = /^be (?:\w+ly )?(?:\w{2,}ed|kept|made|given|taken|done|put|held|set|sought|told)/i;
const toImprove = /^improve/i;

/** A clause with a thing that the force is not asked to do something about: `whether a case should be treated as missing`, `the figure should be treated with caution`. */
const thingOfOthers =
  /\b(?:which|that|who|whether|how|what|when|if|than)\b|\b(?:figures?|data|rates?|results?|numbers?|counts?|flags?|comparisons?|public|readers?|partners?|agencies|councils?|courts?)\b[^,;]*$/i;
const recognised = /\b(?:recognises?|identified|acknowledges?) that\b/i;

/** What follows the verb where nothing is asked of the force: `help the force to …`, `be commended`, `be noted that`, `be completed by March 2018`. */
const noDemand = new RegExp(
  `^(?:(?:(?:also|now|not|soon|then) )?(?:help|enable|allow|lead|mean|result|receive|see\\b|find (?:it|this)|make it)|(?:make )?savings?\\b|be (?:able|in a |applauded|reassured|commended|congratulated|criticised|pleased|praised|proud)\\b|be (?:difficult|easy|hard|likely|possible|tempting|worrying) (?:for|to|that)\\b|be (?:\\w{2,}ed|seen) (?:that|whether)\\b|be [^,;]*\\b(?:by|in|within|over) (?:(?:the )?(?:end|middle|start|beginning) of |early |late |(?:the )?next )?(?:${anyMonth}|\\w+ months|spring|summer|autumn|winter|(?:19|20)\\d\\d)\\b)`,
  'i',
);

/** Tell whether a sentence of the running text says what the force needs to, should or must do. */
export function isAsked(sentence: string): boolean {
  if (!anyDemand.test(sentence) || askedOfNobody.test(sentence)) return false;
  if (recognisedNeed.test(sentence)) return true;
  return [...sentence.matchAll(modals)].some(({ index, 0: modal }) => {
    const before = sentence.slice(0, index);
    const demanded = sentence.slice(index + modal.length + 1);
    if (noDemand.test(demanded) || askedEarlier.test(before)) return false;
    const isOfForce = demandsOfForce.some((form) => form.test(before));
    return isOfForce || isOfThing(before, modal, demanded);
  });
}

/** Tell whether a thing is to be put right: `the quality of service … should be improved`, `its processes need to improve`. */
function isOfThing(before: string, modal: string, demanded: string): boolean {
  const isSaid = toBeDone.test(demanded) || (/^need/i.test(modal) && toImprove.test(demanded));
  if (!isSaid || (/^must/i.test(modal) && !/\b(?:and|but) $/i.test(before))) return false;
  const clause = before.replace(/^.*(?:[,;:(]|- )/s, '').replace(recognised, '');
  return !thingOfOthers.test(clause);
}
