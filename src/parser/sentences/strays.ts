import { anyMonth } from '../../period/months.ts';

/** What no sentence of a report has in it: sentences that have it, which are its tests, and how it is found. */
interface Stray {
  examples: readonly [string, ...string[]];
  pattern: RegExp;
}

/** The heading of findings, or the first half of it, in the words of something else. */
export const headingInside =
  /(?<=[A-Za-z\d,] )(?:Areas? for(?: improvement)?|Causes? of concern)\b|^Areas? for The\b|\b(?:Areas? for improvement|Causes? of concern)\b(?! [a-z])/;

/** Example: the `24` of `local profile24 to enhance`, where a converter lost that a mark is raised. */
export const runInMark = /(?<=[a-z]{3}|[A-Za-z]\))(\d{1,3})(?=[\s.,;:]|$)/;

/** A word in small letters, and a space or a comma. */
const after = String.raw`(?<=[a-z)],? )`;
/** Words that begin a sentence where they have a capital. */
const openers =
  'The|This|These|Those|It|We|There|They|However|In|Since|Although|Also|As|At|Because|But|During|Each|Every|For|From|If|Its|Many|More|Most|On|Once|Only|Our|Overall|Similarly|Some|Such|Their|Then|Therefore|Under|Until|When|Where|While|With|Within|Without';
/** Words after which another clause may begin. */
const conjunctions =
  'that|where|when|as|because|and|but|while|although|if|whether|so|or|how|which|than';
/** Words before which a name stands, and no sentence ends. */
const beforeNames =
  'the|an?|of|in|on|at|by|to|for|from|with|and|or|as|across|its|their|our|this|that';
/** Words before a number that it goes with. */
const beforeNumbers =
  'from|to|and|or|of|by|than|at|on|in|only|about|over|under|around|between|section|chapter|page|figure|grade|tier|level|phase|part|stage|band|aged?|all|the|had|has|have|[a-z]+ed';
const shortWords =
  'a|am|an|as|at|be|by|do|eg|go|he|id|ie|if|in|is|it|me|my|no|of|oh|on|or|pm|re|so|to|up|us|vs|we';

/** What stands astray in words, by what it is. */
export const strays: Readonly<Record<string, Stray>> = {
  'a character that no report prints': {
    examples: [
      'The force no longer uses the system.[11] ACRO checks are made now.',
      '(#sdfootnote11sym)ACRO checks by the force have fallen since 2016.',
      'The force should assess every case. ° DASH is a form that officers fill in.',
      'This is a high rate lt;sup>9 Cases with action are those that ended in a charge.',
      'It has plans \\u2013 allowing review – that it needs to use.',
      'The force should use the 4Ps ΓÇô pursue and others.',
      'Areas for improvement• The force should act.',
    ],
    // But in an address
    pattern:
      /[^A-Za-zÀ-ÿŴ-Ŷŵŷ\d\s.,;:?!'"‘’‚“”„ʼ`()\u2010-\u2015\u2212\-…&%£+/](?<!(?:www\.|https?:)\S{0,300})/,
  },
  'a letter that no English or Welsh word has, or that stands in none': {
    examples: [
      'The force should use the ACRO system.ûû ACRO checks have fallen.',
      'Officers take people to a place of safety Ð such as a hospital.',
    ],
    pattern: /[À-ÆÈÊ-ÐÒ-ÞßðæðøþŴ-Ŷ÷×]|[À-ÿŵŷ](?<![A-Za-z].)(?![A-Za-z])/,
  },
  'another notation': {
    examples: [
      'More is on the website “”www.example.org.',
      'More is on the website "www.example.org":http.',
      'The force should use orders&lt;sup that a court granted.',
      'The force should use the ACRO system.M-BM-9M-BM-9 ACRO checks have fallen.',
      'Its analysis+ADs few plans were assessed, and must improve.',
      'It uses plans +IBM allowing review.',
    ],
    pattern: /&\w+;|\+(?:(?=\w)|(?<![A-Za-z\d].))|[A-Z]-[A-Z]{1,2}-[A-Z\d]|“”|":(?=\w)/,
  },
  'words of a chart': {
    examples: [
      'Rate of powers per 1 million population, by force, in the 12 months to 30 June 2017 The force should act.',
      '2017 England and Wales Source: 2016 and 2017 data return The force should act.',
      'For further information about these data, please see annex A The force should act.',
    ],
    pattern: /\bSource: \S|\bplease see annex A\s+\S|, by force, in the\b/i,
  },
  'the heading of findings': {
    examples: [
      'Areas for The force should ensure that officers complete improvement risk assessments well.',
      'The force should ensure that officers complete DASH risk Areas for assessments well.',
      'Area for improvement- The force should ensure this.',
    ],
    pattern: headingInside,
  },
  'the number of a heading': {
    examples: ['This is better than what we saw in 2016, when 1.'],
    pattern: /\b(?:when|that|which|who|where|while|and|or|the|an?|but) \d{1,2}\.$/,
  },
  'the beginning of another sentence': {
    examples: [
      'In 2016 we This was an area for improvement in 2016, and asked the force to improve its profile.',
      'This was an area for improvement in 2016, and The public hears about this work.',
      'Officers are told by the hub (MASH) The force should look at this.',
      'They rely on a better understanding of Since 2016 the force has improved.',
      'The force should share what works with others. its The force needs communities better.',
    ],
    pattern: new RegExp(`${after}(?:${openers}),? (?:[a-z]{2,30}\\b|HMICFRS\\b|\\d{4}\\b)`),
  },
  'the article that begins a note': {
    examples: ['We said it should develop its local profile A SOC profile is a report on crime.'],
    pattern: new RegExp(
      `${after}(?<!\\b(?:annex|appendix|category|class|grade|level|part|plan|schedule|type) )(?:\\d{1,3} )?An? (?=[A-Za-z])`,
    ),
  },
  'a note on a term': {
    examples: [
      'It needs to understand its impact on 4Ps is a framework for police.',
      'We found that the police Golden hour refers to the time after a crime since 2016.',
      'We identified this DASH is a risk identification model in 2009.',
      'No one was held except two Section 136 of the Mental Health Act 1983 enables this.',
    ],
    pattern: new RegExp(
      `\\b(?=[A-Z\\d])(?<=[a-z] )(?:(?<!\\b(?:${beforeNames}|under|us(?:e|es|ing)) )Section \\d|(?<!\\b(?:${conjunctions}) )(?:\\d{1,3} )?(?:[A-Z]{2}[A-Za-z]*|\\d[A-Z][a-z]*|[A-Z][a-z]+ [a-z]+) (?:refers? to|is (?:an?|when)|means)\\b)`,
    ),
  },
  'letters spelled out twice': {
    examples: ['It needs more advisers (IDVAs) Independent advisers (IDVAs) are trained people.'],
    pattern: /(\([A-Z][A-Za-z]{1,9}\))[^.?!]*\1/,
  },
  'a note on what is counted': {
    examples: ['This is a high rate 9 Investigations where action was taken includes others.'],
    pattern: new RegExp(
      `(?<=(?<![\\w'’-])(?!(?:${beforeNames}) )[a-z]{2,} (?:\\d{1,2} )?)[A-Z][a-z]{4,}s (?:where|which|that|who|are|were|have)\\b`,
    ),
  },
  'a note after a stop': {
    examples: [
      'The force should keep people safe. 6 A domestic violence protection order bars a man.',
    ],
    pattern: /[.;?!]["'”’)]*\s+\d{1,3}\s*["'“‘]?[A-Z]/,
  },
  'the number of a note': {
    examples: [
      'This was an area for 12DASH is a form in 2016.',
      'In 2016 officers were told to find 3Golden hour refers to them.',
      'It has an impact on 23 4Ps and others.',
      'The force needs to use more orders (DVPOs)20 granted by a court.',
      'The force should hear its advisers (IDVAs) 17 , probation and others.',
      'The force should () DASH is a form.',
    ],
    pattern:
      /\d{1,2}(?:[A-Z]{3}|[A-Z][a-z]{2}| \d[A-Z])(?<=\s\d{1,2}\D.{2})|\) ?\d{1,2}(?=\s[a-z,.;])(?<=[A-Z][a-z]?\) ?\d{1,2})|\(\)/,
  },
  'the number of a note before a sentence': {
    examples: [
      '15 Although the force has improved since 2016, it has more to do.',
      '13 remains low and the force should do more.',
      '2016 inspection, the force has increased the number of officers.',
    ],
    pattern: /^\d{1,4} [A-Za-z]/,
  },
  'a number that counts nothing': {
    examples: [
      'We said it should develop its local profile 22 to enhance its work.',
      'The force should use the flagging system 15 effectively.',
      'It needs to hear those who seldom speak to the police, such 1 Guidance on policing is there.',
    ],
    pattern: new RegExp(
      `\\d{1,2} (?:(?:to [a-z]|[a-z]+ly[ .,])(?<=[a-z]{3} \\d{1,2} [a-z]+.[a-z]?)(?<!\\b(?:${beforeNumbers}) \\d{1,2} [a-z]+.[a-z]?)|(?!(?:${anyMonth})\\b)[A-Z][a-z]+ [a-z](?<=\\b(?:an?|be|every|is|must|no|should|such|to|very|was|were) \\d{1,2} [A-Za-z]+ .))`,
    ),
  },
  'a mark run into a word': {
    examples: ['The force should develop its local profile24 to enhance its work.'],
    pattern: runInMark,
  },
  'a stop within a sentence': {
    examples: [
      'It has fallen since 2015.8 officers value this.',
      'The force should use the ACRO system.---- ACRO checks have fallen.',
      'The force needs to visit offenders as often as planned. recorded by it in 2017, 65 arrests were made.',
      'The force needs to tell victims how their case is going.Wiltshire Police sent us its data.',
      'look at every call once an hour;make sure that a supervisor sees it.',
    ],
    pattern:
      /;(?=[A-Za-z])|\b(?:19|20)\d\d\.\d|\.[-–—]|\.(?:(?<=[a-z]{4}\.)(?<!approx\.) [a-z]|(?<=[a-z]{2}["'”’)]?\.)[A-Z][a-z])/,
  },
  'words after the end': {
    examples: ['The force should make sure that officers speak to the police. it'],
    pattern: /[.;]\s+(?!(?:and|or)$)[a-z][^.;]{0,80}$/,
  },
  'the place of a lost number': {
    examples: [
      'It needs to improve, as the average time in September 2017 was hours.',
      'This is an increase for the 12 months to June, compared with 2016.',
    ],
    pattern: new RegExp(
      `(?:hours|minutes|percent)\\b(?<=\\b(?:is|was|were|are|than|by) [a-z]+)|months to (?:${anyMonth})\\b(?! \\d{4})`,
    ),
  },
  'an apostrophe by itself': {
    examples: [
      "The force should use Clare ' s Law more often.",
      "The force should use Clare s' Law more often.",
    ],
    pattern: /['’ʼ](?:(?<=[A-Za-z] .) s\b|(?<=[a-z] s.) [A-Z])/,
  },
  'a piece of a word': {
    examples: [
      'allocate every crime; e ensure that supervisors review it.',
      'The force should make sure that supervisors check em.',
      'The force should use the rest of it to protec t the public.',
    ],
    pattern: new RegExp(
      `\\b(?!(?:${shortWords})\\b)[a-z]{1,2}(?=[\\s,;:?!)]|\\.(?![A-Za-z])|$)(?<=(?:^|\\s\\(?)[a-z]{1,2})`,
    ),
  },
  'a word broken at its hyphen': {
    examples: [
      'The force should evaluate its problem- solving work.',
      'It has a highest -risk case.',
    ],
    pattern: /[a-z][-‐] (?!and\b|or\b|to\b)[a-z]|[a-z] [-‐][a-z]/,
  },
  'the mark of an item': {
    examples: ['- The force should improve its understanding.'],
    pattern: /^[-–] ?[A-Za-z]/,
  },
  'a name without its beginning': {
    examples: ['Constabulary have reduced by 23 percent since 2016.'],
    pattern: /^(?:Constabulary|Police) (?:has|have|is|was|needs|should|must)\b/,
  },
  'a reference': {
    examples: [
      'This is a high rate PEEL: Police effectiveness 2016, HMIC, 2017.',
      'This is a high rate /PEEL: Police effectiveness 2016/, HMIC, 2017.',
      'This is a high rate 2015-northamptonshire/ compared with others.',
      'It is above the rate for England and Wales https://www.example.org/a 7/33 rate of 12.',
    ],
    pattern:
      /PEEL: (?<=\S.?PEEL: )|\/(?=\s|$)(?<=\s[a-z\d]{1,40}-[a-z\d-]{1,80}\/)|(?:https?:\/\/|www\.)\S+ (?:\d+\/\d+ )?[a-z]/,
  },
  'the mark of a page': {
    examples: [
      'It is above that of England (continued) and Wales.',
      'It is above that of England (OCR confidence: 98%) and Wales.',
      'It has increased when -- 10 of 23 -- compared with 2016.',
    ],
    pattern: /\((?:continued|OCR [^)]*)\)|\b\d{1,3} of \d{1,3} --/i,
  },
};
