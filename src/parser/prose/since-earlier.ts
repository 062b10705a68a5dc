/** Example: `fell by 30 percent`. */
const change =
  /\b(?:improv|increas|decreas|reduc|fall|fell|ris(?:e|en|ing)\b|rose\b|declin|drop|remain)/i;
/** Example: `in the last 12 months`, `in recent years`, `over the same period`. */
const lately =
  /\b(?:(?:in|over|for|during|within) the (?:last|past|previous) (?:\w+ )?(?:months|years?)\b|in recent years\b|over the same period\b)/i;
const inspection = '(?:inspections?|reports?)';
const ours = "(?:our|the|HMICFRS'|HMIC's|HMICFRS's)";

/** Words that every sentence of an earlier year or inspection has: a quick look before the others. */
export function earlierTimes(year: number): RegExp {
  return new RegExp(
    `\\b(?:${earlierYears(year).join('|')}|since|last|past|previous|recent|earlier|same period)\\b`,
    'i',
  );
}

/** Build what tells whether a sentence compares with an earlier year, or with what an earlier inspection found. */
export function sinceEarlierIn(year: number): (sentence: string) => boolean {
  const before = `(?:${earlierYears(year).join('|')}|last year(?:'s)?)`;
  const patterns = [
    // since 2016; since our 2016 effectiveness inspection; since then
    `\\bsince (?:then\\b|${before}\\b|${ours} (?:[\\w-]+ ){0,4}${inspection}\\b)`,
    // compared with the 12 months to 30 June 2016
    `\\b(?:compared?|comparison) (?:to|with) (?:the )?(?:same period in |12 months to \\d+ \\w+ |\\d+ \\w+ |\\w+ )?${before}\\b`,
    // an improvement on 2016; smaller than it was in 2016
    `\\b(?:increase|decrease|reduction|improvement|rise|fall|drop|smaller|larger|higher|lower|better|worse|more|fewer)\\b[^;]{0,60}\\b(?:on|than|from)\\b[^;]{0,40}\\b${before}\\b`,
    // has reduced from 400 in 2016 to 120
    `\\b(?:increased|decreased|reduced|fallen|fell|risen|rose|dropped|grown) from [^;]{0,40}\\b${before}\\b`,
    // our 2016 effectiveness inspection; the previous inspection
    `\\b(?:${before}|previous|last|earlier) (?:\\w[\\w-]* ){0,2}(?:${inspection}|recommendations)\\b`,
    // in 2016 we found; last year, we found
    `\\b(?:in ${before}|last year),? (?:we|HMICFRS|HMIC)\\b`,
    // in 2016 there were hubs in some areas; this has changed
    `\\bin ${before}\\b[^;.]{1,100}; (?:this|that|it) has (?:changed|improved|ended)\\b`,
    // identified in 2016 as an area for improvement
    `\\b(?:identified|highlighted|raised|reported|areas? for improvement|causes? of concern)\\b[^.]{0,40} in ${before}\\b`,
  ].map((pattern) => new RegExp(pattern, 'i'));
  const anyEarlier = earlierTimes(year);
  return (sentence) =>
    anyEarlier.test(sentence) &&
    fewestWords.test(sentence) &&
    !ofForcesInGeneral.test(sentence) &&
    !unsaid.test(sentence) &&
    ((change.test(sentence) && lately.test(sentence) && !toCome.test(sentence)) ||
      patterns.some((pattern) => pattern.test(sentence)));
}

/** Examples: `HMICFRS inspected how well forces were prepared … in our 2016 effectiveness inspections.`, `Across England and Wales, crime has risen …`, `Crime has risen across England and Wales since 2016.` */
const ofForcesInGeneral =
  /\bhow well forces\b|^(?!.*\bthe force\b)(?:(?:Across|In|Throughout) England and Wales|Nationally|The national|.* across England and Wales since)\b/i;
/** What is aimed at, would have been or is not known has not changed: `aims to reduce …`, `could not say whether …`. */
const unsaid =
  /\b(?:(?:aims?|hopes?|wants?) to|would have|(?:could not|cannot) say|not (?:\w+ )?(?:clear|certain) that|no (?:evidence|inspection))\b/i;
/** Example of what has fewer: `2016 inspection.`, the end of a reference. */
const fewestWords = /^(?:\S+ ){3}/;
/** What is to come has not changed since. */
const toCome = /\b(?:expects?|expected|predicts?|forecasts?|plans?|intends?|will)\b/i;

function earlierYears(year: number): number[] {
  return Array.from({ length: 12 }, (_, at) => year - 1 - at);
}
