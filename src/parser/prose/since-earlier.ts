/** Words that every sentence of an earlier year or inspection has: a quick look before the others. */
export function earlierTimes(year: number): RegExp {
  return new RegExp(
    `\\b(?:${earlierYears(year)}|since|last|past|previous|recent|earlier|same period)\\b`,
    'i',
  );
}

/** Example: `fell by 30 percent`. */
const change =
  'improv|increas|decreas|reduc|fall|fell|ris(?:e|en|ing)\\b|rose\\b|declin|drop|remain';
/** What is to come has not changed since. */
const toCome = 'expects?|expected|predicts?|forecasts?|plans?|intends?|will';
const lately =
  '(?:(?:in|over|for|during|within) the (?:last|past|previous) (?:\\w+ )?(?:months|years?)|in recent years|over the same period)\\b';
const inspection = '(?:inspections?|reports?)';
const ours = "(?:our|the|HMICFRS'|HMIC's|HMICFRS's)";

/** The ways in which a sentence compares with an earlier year, or with what an earlier inspection found, each under an example of 2017. */
export function comparisonsIn(year: number): Record<string, string> {
  const before = `(?:${earlierYears(year)}|last year(?:'s)?)`;
  return {
    'Since our 2016 effectiveness inspection, the force has improved.': `\\bsince (?:then\\b|${before}\\b|${ours} (?:[\\w-]+ ){0,4}${inspection}\\b)`,
    'It is low compared with the 12 months to 30 June 2016.': `\\b(?:compared?|comparison) (?:to|with) (?:the )?(?:same period in |12 months to \\d+ \\w+ |\\d+ \\w+ |\\w+ )?${before}\\b`,
    'The backlog is smaller than it was in 2016.': `\\b(?:increase|decrease|reduction|improvement|rise|fall|drop|smaller|larger|higher|lower|better|worse|more|fewer)\\b[^;]{0,60}\\b(?:on|than|from)\\b[^;]{0,40}\\b${before}\\b`,
    'It has reduced from 400 in 2016 to 120.': `\\b(?:increased|decreased|reduced|fallen|fell|risen|rose|dropped|grown) from [^;]{0,40}\\b${before}\\b`,
    'It met the previous inspection recommendations.': `\\b(?:${before}|previous|last|earlier) (?:\\w[\\w-]* ){0,2}(?:${inspection}|recommendations)\\b`,
    'Last year, we found that it had few detectives.': `\\b(?:in ${before}|last year),? (?:we|HMICFRS|HMIC)\\b`,
    'In 2016 there were hubs in some areas; this has changed.': `\\bin ${before}\\b[^;.]{1,100}; (?:this|that|it) has (?:changed|improved|ended)\\b`,
    'The force acted on areas for improvement we raised in 2016.': `\\b(?:identified|highlighted|raised|reported|areas? for improvement|causes? of concern)\\b[^.]{0,40} in ${before}\\b`,
    'In the last 12 months, the number of occasions fell.': `^(?=.*\\b${lately})(?=.*\\b(?:${change}))(?!.*\\b(?:${toCome})\\b)`,
  };
}

/** What is of others than the force: of the nation, of all forces, of the people who live there, of partner organisations. */
const ofOthers =
  /\bhow well forces\b|\breaders? should\b|^(?!.*\bthe force\b)(?:(?:Across|In|Throughout) England and Wales|Nationally|The national|.* across England and Wales since)\b|^(?:(?:However|Also|Moreover), )?(?:(?:the|the force's|its|our|local|some|many|most|several) ){0,2}(?:population|partners?|partner (?:organisations|agencies)|agencies|councils?|courts?|local authorities) (?:has|have|had|\w+ed)\b/i;
/** What compares nothing: a wish, a doubt, a state that began then, the end of a reference. */
const noComparison =
  /\b(?:aims?|hopes?|wants?) to\b|\bwould have\b|\b(?:could not|cannot) say\b|\bnot (?:\w+ )?(?:clear|certain) that\b|\bno (?:evidence|inspection)\b|\bshould be treated with (?:care|caution)\b|\b(?:has|have) (?:been (?:in|at|available|based|open)\b|(?:housed|held|had|existed)\b)[^,;]* since\b|^Since \d{4} (?:is|was)\b|^[^,]*, (?:in|at|on) [^,]*\bsince [^,]*,|^(?!(?:\S+ ){3})/i;

/** Build what tells whether a sentence compares with an earlier year, or with what an earlier inspection found. */
export function sinceEarlierIn(
  year: number,
  otherForces: readonly string[],
): (sentence: string) => boolean {
  const anyEarlier = earlierTimes(year);
  const patterns = Object.values(comparisonsIn(year)).map((form) => new RegExp(form, 'i'));
  const ofOtherForces = new RegExp(
    `^(?!.*\\bthe force\\b)[^,;]*\\b(?:in|across|throughout|of|by) (?:${otherForces.join('|')})\\b`,
  );
  const none = [ofOtherForces, ofOthers, noComparison];
  return (sentence) =>
    anyEarlier.test(sentence) &&
    patterns.some((pattern) => pattern.test(sentence)) &&
    !none.some((pattern) => pattern.test(sentence));
}

function earlierYears(year: number): string {
  return Array.from({ length: 12 }, (_, at) => year - 1 - at).join('|');
}
