/** What may stand before the subject of a main clause: `However, as mentioned above, `, `Since then `, `Although it has made progress since 2016, `. */
export const opening =
  "^(?:(?:But|And|Also|However|Nevertheless|Nonetheless|Moreover|Furthermore|Overall|Therefore|Similarly|In addition|In our view),? )?(?:as mentioned above, )?(?:(?:Although|Though|While|Now|If (?:the force|it) is to) [^;:]{1,200}, |(?:Since|In|Over|During) (?:[\\w']+ ){0,6}?(?:then|\\d{4}|inspections?|reports?|years?|months),? )?";

const bodies =
  "council|trust|prison|hospital|court|college|commission|commissioner|ombudsman|government|board|ambulance|service|CPS|NHS|charity|university|company|agency|Barnardo's|Police(?! National)|Constabulary";

/** Another body, or a thing that a plan or a law makes: `it` may stand for that. */
export const anyOther = new RegExp(
  `\\b(?:an?|the|this|its|their|new|Act|in|by|with|from|of) (?:[\\w'-]+ ){0,3}(?:${bodies}|system|plan|policy|strategy|scheme|team|unit|hub|programme|contract)\\b`,
  'i',
);

const theForce = new RegExp(`${opening}(?:Research by )?the force\\b(?!')`, 'i');
const it = new RegExp(`(${opening})it\\b`, 'i');
const its = new RegExp(`(${opening})its `, 'i');
const these = /^These /;
/** Words that point to what the sentence before is about. */
const pointing = new RegExp(`${opening}(?:It|Its|This|That|These|They|Their|Both)\\b`, 'i');
/** Words of other bodies, and of those with whom the police deal. */
export const ofOthers = new RegExp(
  `\\b(?:${bodies}|England and Wales|nation(?:al|ally)?|other forces|victims?|suspects?|gangs?)\\b`,
  'i',
);

/**
 * Put the force in the place of the pronoun that a sentence begins with, where the one right before has it as its
 * subject and names nothing else; a sentence that points to what others do is no saying of the force, and emptied.
 */
export function withForceForIt(sentences: readonly string[]): string[] {
  let above = '';
  return sentences.map((words) => {
    const before = above;
    above = words;
    if (!pointing.test(words)) return words;
    if (ofOthers.test(before) && !/\bthe force\b/i.test(before)) return '';
    if (!theForce.test(before) || anyOther.test(before)) return words;
    above = words
      .replace(it, '$1the force')
      .replace(its, "$1the force's ")
      .replace(these, "the force's own ");
    return above;
  });
}
