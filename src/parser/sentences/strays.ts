import { anyMonth } from '../../period/months.ts';

/** The heading of findings, or the first half of it, in the words of something else. */
export const headingInside =
  /(?<=[A-Za-z\d,] )(?:Areas? for(?: improvement)?|Causes? of concern)\b|^Areas? for The\b|\b(?:Areas? for improvement|Causes? of concern)\b(?! [a-z])/;

/** Words that begin a sentence where they have a capital. */
const openers =
  'The|This|These|Those|It|We|There|They|However|In|Since|Although|Also|As|At|Because|But|During|Each|Every|For|From|If|Its|Many|More|Most|On|Once|Only|Our|Overall|Similarly|Some|Such|Their|Then|Therefore|Under|Until|When|Where|While|With|Within|Without';
/** Words after which another clause may begin. */
const conjunctions =
  'that|where|when|as|because|and|but|while|although|if|whether|so|or|how|which|than';
/** Words before which a name stands, and no sentence ends. */
const beforeNames =
  'the|an?|of|in|on|at|by|to|for|from|with|and|or|as|across|its|their|our|this|that|under|us(?:e|es|ing)';
/** Words before a number that it goes with. */
const beforeNumbers =
  'from|to|and|or|of|by|than|at|on|in|only|about|over|under|around|between|section|chapter|page|figure|grade|tier|level|phase|part|stage|band|aged?|all|the|had|has|have|[a-z]+ed';

/** Where the words of something else begin or end in a sentence whose words are whole, each under an example. */
export const strays: Readonly<Record<string, RegExp>> = {
  'The force should complete DASH risk Areas for assessments well.': headingInside,
  // And `- The force …`, `Constabulary have reduced …`
  '15 Although the force has improved since 2016, it has more to do.':
    /^(?:\d{1,4} [A-Za-z]|[-–] ?[A-Za-z]|(?:Constabulary|Police) (?:has|have|is|was|needs|should|must)\b)/,
  // And `… local profile A SOC profile is …`
  'In 2016 we This was an area for improvement in 2016.': new RegExp(
    `(?<=[a-z)],? )(?=(?:\\d{1,3} )?(?:(?:${openers}),? (?:[a-z]{2,30}\\b|HMICFRS\\b|\\d{4}\\b)|An? [A-Za-z]))(?<!\\b(?:annex|appendix|category|class|grade|level|part|plan|schedule|type) )`,
  ),
  'We found that the police Golden hour refers to the time after a crime.': new RegExp(
    `(?=[A-Z\\d])(?<=[a-z] )(?=(?:\\d{1,3} )?\\b(?:[A-Z]{2}[A-Za-z]*|\\d[A-Z][a-z]*|[A-Z][a-z]+ [a-z]+) (?:refers? to|is (?:an?|when)|means)\\b)(?<!\\b(?:${conjunctions}) )`,
  ),
  // And `… except two Section 136 of the Mental Health Act …`
  'This is a high rate 9 Investigations where action was taken includes others.': new RegExp(
    `(?<=(?<![\\w'’-])(?!(?:${beforeNames}) )[a-z]{2,} (?:\\d{1,2} )?)(?:[A-Z][a-z]{4,}s (?:where|which|that|who|are|were|have)\\b|Section \\d)`,
  ),
  'It needs more advisers (IDVAs) Independent advisers (IDVAs) are trained people.':
    /(\([A-Z][A-Za-z]{1,9}\))[^.?!]*\1/,
  'The force should keep people safe. 6 A domestic violence protection order bars a man.':
    /[.;?!]["'”’)]*\s+\d{1,3}\s*["'“‘]?[A-Z]/,
  'The force should hear its advisers (IDVAs) 17 , probation and others.':
    /[A-Z][a-z]?\) \d{1,2}(?=\s[a-z,.;])|\b\d{1,2} \d[A-Z]/,
  'The force should use the flagging system 15 effectively.': new RegExp(
    `[a-z]{3} (?=\\d{1,2} (?:to [a-z]|[a-z]+ly[ .,]))(?<!\\b(?:${beforeNumbers}) )`,
  ),
  // And `… saw in 2016, when 1.`
  'It needs to hear those who seldom speak to the police, such 1 Guidance on policing is there.':
    new RegExp(
      `(?=\\d)(?:(?<=\\b(?:an?|be|every|is|must|no|should|such|to|very|was|were) )\\d{1,2} (?!(?:${anyMonth})\\b)[A-Z][a-z]+ [a-z]|(?<=\\b(?:when|that|which|who|where|while|and|or|the|an?|but) )\\d{1,2}\\.$)`,
    ),
  'The force needs to visit offenders as planned. recorded by it in 2017, 65 arrests were made.':
    /[a-z]{3}["'”’)]*(?<!approx)\.["'”’)]* [a-z]/,
  'The force should test Ungraded its plans.':
    /[a-z] (?:Outstanding|Good|Requires improvement|Inadequate|Ungraded) [a-z]/,
  // What may stand in no sentence: words of charts, references, and marks of pages
  'Rate of powers per 1 million population, by force, in the 12 months to 30 June 2017 The force should act.':
    /\bSource: \S|\bplease see annex A\s+\S|, by force, in the\b|PEEL: (?<=\S.?PEEL: )|(?:https?:\/\/|www\.)\S+ (?:\d+\/\d+ )?[a-z]|\((?:continued|OCR [^)]*)\)|\b\d{1,3} of \d{1,3} --/i,
  // And `… was hours`, `… in the months to 30 June`
  'This is an increase for the 12 months to June, compared with 2016.': new RegExp(
    `(?:hours|minutes|percent)\\b(?<=\\b(?:is|was|were|are|than|by) [a-z]+)|months to (?:${anyMonth})\\b(?! \\d{4})|\\bthe months to \\d`,
  ),
  'The force should reach its target of 43. 6 percent.': /\d\. \d/,
  'The force should act on what our report says (see page 12.': /\([^()]*$/,
  // And `… in care; and 0 those …`, whose bullet was a ring
  'The force should improve its ability to: and allocate crimes well.':
    /: (?:and|or) [a-z]|[:;] (?:and |or )?0 [a-z]/,
};
