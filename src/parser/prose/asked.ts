import { anyOther, opening } from './of-the-force.ts';

/** Words that every demand has: a quick look before the others. */
export const anyDemand = /\b(?:should|must|needs?)\b/i;

const adverb =
  '(?:(?:also|still|now|therefore|then|urgently|immediately|clearly|certainly|quickly|similarly) )?';
/** The first modal verb parts a demand into its introduction and subject, and what is demanded. */
const anyModal =
  /\b(?:should|must|needs?(?:, (?:\w+|as a priority),)? to)(?:,? (?:also|still|now|then|as a (?:matter of urgency|priority)|inter alia),?)? /i;

/** What is asked begins with any verb but those of what only happens to somebody, is as it is, or is not to be. */
const asked =
  /^(?:not (?=allow|assume|rely|reduce)|(?:properly|further|immediately|urgently|clearly|better|quickly|fully) )?(?!(?:not|soon|surely|by now|know better|never|have|see|receive|benefit|help|lead|mean|result|come|expect|enable|feel|get|lose|face|like|read|say|notice|remember|hear|note|surprise|apply|reach|achieve|complete|finish|recover|grow|rise|fall|gain|win|pay|cost|wait|cope|rest|continue to (?:be|see|have))\b|find (?!out\b)|be\b(?! (?:better|clear|certain|more)\b)|make (?!(?:sure|better|more|greater)\b)|do (?:well|so)\b)[a-z]{2,}/i;
/** What is done, is to come, or is a rule. */
const ifOnly =
  /\b(?:once|if (?!(?:the force|it) is to\b)|unless|as soon as (?!possible)|by law|next year|according to|in the view of|and (?:it )?does|has since|(?:once|twice|times) (?:a|each|every) (?:day|week)|within (?:\d+|an?|one|two) (?:seconds|minutes|hours?|days?)|(?<!\bwe )said)\b|[.,]'(?: |$)/i;

/** What stands before the verb of a demand of the force: words of others, a condition, a rule, an earlier request have no place there. */
const doubtful =
  /\b(?:if (?!(?:the force|it) is to\b)|(?:when|once|unless|whether|law|legislation|code|policy|strategy|plan|motto|like|according|before|until|recommended|encouraged|asked|tells?|told|feels?|felt|claims?|agrees?|says?|states?|reads?|who|whose)\b|(?<!\b(?:we|HMICFRS) )(?:said|believes?|thinks?)\b)|[":]|(?<!\w)'/i;

const finds =
  '(?:(?:has|have) )?(?:also )?(?:recognises?d?|identifie[sd]|identify|acknowledges?d?|accepts?|accepted)';
const leaders = '(?:the force(?: lead)?|(?:senior leaders|the chief constable)(?: in the force)?)';
const ofForce = [
  `${opening}the force ${adverb}`,
  // There has been progress, which the force needs to embed
  `(?:;|, (?:and|but|so|yet|although|though|while)|\\b(?:is|are|has|have|remains?)\\b[^,;:]* (?:and|but)| -|, which) the force ${adverb}`,
  `\\b(?:is|are|remains?|identified) (?:an |several )?areas? (?:where|in which)(?:, as we said,)? (?:the force|it) ${adverb}`,
  `^There is (?:\\w+ )?more (?:that )?the force `,
  `^(?:We|HMICFRS) (?:believes?|considers?|thinks?|finds?|found|concludes?) that the force ${adverb}`,
  `${opening}${leaders} ${finds} that(?:, in order to [^,]*,)? (?:the force|it|they) ${adverb}`,
  // The force has few detectives, and urgently needs to recruit more
  `${opening}the force (?!.*\\b(?:which|that|where|how)\\b)[^;:()]*,? (?:and|but|so|yet) ${adverb}`,
].map((form) => new RegExp(`${form}$`, 'i'));
/** Here `it` is the force where nothing else is named before it. */
const ofIt = new RegExp(
  `(?:${opening}the force\\b[^;:]*(?:,| -) (?:and|but|so|yet|although|though)|^(?:Although|While) the force\\b[^;:]*,) it ${adverb}$`,
  'i',
);

const recognisedNeed = new RegExp(`${opening}the force ${finds} (?:the|a) need to (.*)`, 'i');

/** Work of the force that is to be put right, in the few ways in which reports say so. */
const ofItsWork = [
  `(?:${opening}|, (?:but|and|although) )(?:the quality of (?:the force's|its|service|investigations?|supervision)|the way (?:in which )?the force|(?:the force's|its) (?:[\\w-]+ ){0,4}?(?:approach|assessments|handling|management|process(?:es)?|record-keeping|response|service|supervision|training|understanding|work))\\b[^,;:]*,?(?: and| but)? (?:(?:needs? to|must) (?:improve\\b|be (?:improved|more|better)\\b)|should be improved\\b)`,
  `${opening}the force's own should be (?:considered|used) more\\b`,
  `${opening}${leaders} ${finds} that more [^,;:]* should be (?:provided|given|done)\\b`,
  '^More needs to be done by the force\\b',
  '^[^,;:]{0,80}? should be [^,;:]{0,80}? by (?:the |their )?(?:investigator|officer|supervisor)s?, but (?:is|are) not\\.',
].map((form) => new RegExp(form, 'i'));

/** Tell whether a sentence of the running text says what the force needs to, should or must do; the words for the force stand in the place of `It`. */
export function isAsked(sentence: string): boolean {
  if (!anyDemand.test(sentence) || ifOnly.test(sentence)) return false;
  const need = recognisedNeed.exec(sentence)?.[1];
  if (need !== undefined) return asked.test(need);
  const { index, 0: modal } = anyModal.exec(sentence) ?? { index: -1, 0: '' };
  const before = sentence.slice(0, index);
  if (index < 0 || doubtful.test(before)) return false;
  if (ofItsWork.some((form) => form.test(sentence))) return true;
  if (!asked.test(sentence.slice(index + modal.length))) return false;
  return ofForce.some((form) => form.test(before)) || (ofIt.test(before) && !anyOther.test(before));
}

/** A demand of the force that is left out is told; a capital amid a sentence shows that it runs into another. */
const demandOfForce =
  /(?:^the force|^The force|[\w)] (?:The force|It)) (?:[a-z]+ )?(?:should|must|needs to)\b(?! (?:not )?(?:be|have)\b)/;

/** Tell whether a sentence that is not certain to ask may do so. */
export function mayBeAsked(sentence: string): boolean {
  return demandOfForce.test(sentence);
}
