import { anyMonth } from '../../period/months.ts';

/** Patterns, each under a sentence that has what it finds; a plain passage has `the force` for each of its names. */
type Examples = Readonly<Record<string, RegExp>>;

/** Words that every demand has: a quick look before the others. */
export const anyDemand = /\b(?:should|must|needs?(?:, \w+,)? to)\b/i;

/** A modal verb parts a demand into its introduction and subject, and what is demanded. */
const modals =
  /\b(?<!\b(?:the|a|of|no|no longer|not|never) )(?:should|must|needs?(?:, \w+,)? to)\b(?! have\b)/gi;

const adverb = '(?:(?:also|still|now|therefore|\\w+ly) )?';
const subject = `(?:the force|it) ${adverb}`;
const conjunction = '(?:and|but|so|yet)';
/** What gives a demand as a finding: `HMICFRS considers that`, `The force recognises that`. */
const finds =
  '(?:(?:we|HMICFRS) (?:\\w+ly )?(?:believes?|considers?|finds?|found|concludes?)|recognise[sd]?|identified|acknowledge[sd]?|accept(?:s|ed)?|means) that';

/** What stands before the verb of a demand of the force; in `steps the force should take` it begins no clause. */
export const demandsOfForce: Examples = {
  'It should improve.': new RegExp(`^${subject}$`, 'i'),
  'Management remains an area in which, as we said, the force needs to improve.': new RegExp(
    `(?:[,;:)"]|[ ]-|\\b(?:and|but|so|yet|although|though|while|because|areas? (?:where|in which))|, which) ${subject}$`,
    'i',
  ),
  'We found that it needs to train its supervisors.': new RegExp(`\\b${finds} ${subject}$`, 'i'),
  'The force has few detectives, and urgently needs to recruit more.': new RegExp(
    `^(?:(?:But|(?:Also|However|Moreover|Overall|Therefore),) )?the force (?:(?!\\b(?:that|which|who|where|whose|when|whether|if|how)\\b)[^;:()])*?,? ${conjunction} ${adverb}$`,
    'i',
  ),
  'There is more that the force needs to do.': new RegExp(
    `^There is (?:\\w+ )?more (?:that )?${subject}$`,
    'i',
  ),
  // A demand that begins a sentence, if one that runs into another; where all words have capitals nobody can tell
  'This was found in 2016, when The force should look.':
    /\b(?<![A-Z][a-z]{1,30} )(?:The force|It) (?:[a-z]+ )?$/,
};

/** What gives a demand to an earlier inspection, or to others, whose words stand in quotation marks. */
export const demandsOfOthers: Examples = {
  'One officer said: "The force needs to listen to us."': /^[^"]*"(?:[^"]*"[^"]*")*[^"]*$/,
  "A victim told us, 'The force should do more.'":
    /\b(?:sa(?:id|ys?)|told us)[,:] '(?:[^']|\b'\b)*$|^'(?:[^']|\b'\b)*$/,
  'An area for improvement highlighted in the 2016 inspection was that the force should improve.':
    /\b(?:(?:19|20)\d\d|last|previous)\b[^;]* that (?:the force|it) (?:\w+ )?$/i,
  'We recommended that, to address this, the force should act.':
    /\b(?:recommended|encouraged|asked|said) that\b/i,
};

/** What opens a condition or a rule for all. */
export const rulesForAll: Examples = {
  'If the force does not act, it should expect complaints.':
    /^(?:If (?!(?:the force|it) is to\b)|Unless\b)/i,
  'According to the plan, the force should answer within an hour.': /^(?:According to|Under )/i,
  'As a minimum, it must publish its plan.': /^(?:By law|As a minimum)/i,
};

const recognisedNeed =
  /\bthe force (?:has )?(?:recognises?d?|identifie[sd]|acknowledges?d?|accepts?|accepted) (?:the|a) need to\b/i;

/** What is demanded of a thing, which is then for the force to do; what `must be done` is often a rule for all. */
const toBeDone = /^be (?:\w+ly )?(?:\w{2,}ed|kept|made|given|taken|done|put|held|set|sought|told)/i;
const toImprove = /^improve/i;

/** Clauses with a thing that the force is not asked to do something about. */
export const thingsOfOthers: Examples = {
  'Officers decide whether a case should be treated as missing.':
    /\b(?:which|that|who|whether|how|what|when|if|than|aware that|where)\b/i,
  'Forces count in different ways, so the figure should be treated with caution.':
    /\b(?:figures?|data|rates?|results?|numbers?|counts?|flags?|comparisons?|public|readers?|partners?|agencies|councils?|courts?)\b[^,;]*$/i,
};
const recognised = /\b(?:recognises?|identified|acknowledges?|accepts?) that\b/i;

/** What follows the verb where nothing is asked of the force. */
export const noDemands: Examples = {
  'It should help the force to identify problems earlier.':
    /^(?:(?:also|now|not|soon|then) )?(?:help|enable|allow|lead|mean|result|receive|see\b|find (?:it|this)|make it)/i,
  'The force must make savings of £10m by 2020.': /^(?:make )?(?:savings?|save)\b/i,
  'The force should be commended for its work.':
    /^be (?:able|in a |applauded|reassured|commended|congratulated|criticised|pleased|praised|proud)\b/i,
  'It must be difficult for officers to work alone.':
    /^be (?:difficult|easy|hard|likely|possible|tempting|worrying) (?:for|to|that)\b/i,
  'It should be noted that these numbers are small.': /^be (?:\w{2,}ed|seen) (?:that|whether)\b/i,
  'The new system should be completed by March 2018.': new RegExp(
    `^be [^,;]*\\b(?:by|in|within|over) (?:(?:the )?(?:end|middle|start|beginning) of |early |late |(?:the )?next )?(?:${anyMonth}|\\w+ months|spring|summer|autumn|winter|(?:19|20)\\d\\d)\\b`,
    'i',
  ),
};

/** Tell whether a sentence of the running text says what the force needs to, should or must do. */
export function isAsked(sentence: string): boolean {
  if (!anyDemand.test(sentence) || has(sentence, rulesForAll)) return false;
  if (recognisedNeed.test(sentence)) return true;
  return [...sentence.matchAll(modals)].some(({ index, 0: modal }) => {
    const before = sentence.slice(0, index);
    const demanded = sentence.slice(index + modal.length + 1);
    if (has(demanded, noDemands) || has(before, demandsOfOthers)) return false;
    return has(before, demandsOfForce) || isOfThing(before, modal, demanded);
  });
}

/** Tell whether a thing is to be put right: `the quality of service … should be improved`, `its processes need to improve`. */
function isOfThing(before: string, modal: string, demanded: string): boolean {
  const isNeed = /^need/i.test(modal);
  const isMust = /^must/i.test(modal);
  const isSaid = toBeDone.test(demanded) || (isNeed && toImprove.test(demanded));
  if (!isSaid || (isMust && !/\b(?:and|but) $/i.test(before))) return false;
  const clause = before.replace(/^.*(?:[,;:(]|- )/s, '').replace(recognised, '');
  return !has(clause, thingsOfOthers);
}

function has(words: string, examples: Examples): boolean {
  return Object.values(examples).some((pattern) => pattern.test(words));
}
