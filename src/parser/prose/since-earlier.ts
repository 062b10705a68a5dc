import { ofOthers, opening } from './of-the-force.ts';

/** Words that every sentence of an earlier year or inspection has: a quick look before the others. */
export function earlierTimes(year: number): RegExp {
  return new RegExp(
    `\\b(?:${earlierYears(year)}|since|last|past|previous|recent|same period|the year before|a year ago)\\b`,
    'i',
  );
}

/** What a police force works with, has or is measured by; where nothing of that is named, a number may be of anything. */
const policing =
  /\b(?:[Tt]he force|police|officers|staff|PCSOs|detectives|investigat\w+|arrests?|abuse|DVPOs|ACRO|powers|options|legislation|orders|victimisation|backlog|delays?|devices?|calls|checks|referrals|crimes?|incidents|offenders|wanted people|control room|time to attend|supervision|neighbourhood|groups|satisfied|victims identified|absence|improvement|[Pp]erformance|the (?:proportion|position) (?:has|is)|[Tt]his|[Tt]hese|[Tt]heir|[Ii]ts|Little)\b/;
const work =
  '(?:absence|approach|arrests?|awareness|backlog|checks|delays?|education|examination|involvement|number|options|[Pp]erformance|position|processes|proportion|quality|rate|referrals|response|satisfaction|standard|supervision|time|timeliness|queue|training|understanding|use|visits|workloads?)';
const adverbs = '(?:(?:also|not|now|all|\\w+ly) ){0,2}';
const changed =
  '(?:improved|increased|decreased|reduced|fallen|fell|risen|rose|declined|dropped|grown|doubled|halved|deteriorated|remained|changed|got|held)';
const acted =
  '(?:achieved|acted|put|filled|addressed|appointed|changed|completed|continued|cut|dealt|developed|done|doubled|explored|improved|increased|introduced|lost|made|recruited|reduced|reviewed|shown|strengthened|taken|trained)';
const noun = '(?:progress|improvement|increase|decrease|reduction|rise|fall)';
const comparative =
  '(?:half|smaller|larger|shorter|longer|higher|lower|better|worse|fewer|up|unchanged)';
/** Words in small letters, in which no place and no body has its name; the mark of a footnote may have run into one. */
const words = (most: number) => `(?:[a-z'-]+\\d* |\\(?[A-Z]{2,}s?\\)?\\d* ){0,${most}}?`;
const clause = `(?:${opening}|[,;:] |\\b(?:and|but|although|while|that|whether|find|Although|While) )`;

/** What the force has done, with nothing after it that an earlier time may belong to. */
const deeds = new RegExp(
  `${clause}(?:[Tt]he force|(?<= since \\d{4} )it|it(?= [^,]*, the force\\b)) (?:now |is making |has ${adverbs}(?:since )?${acted}\\b)(?![^(;]*\\b(?:who|that|which) ha[^(;]* since\\b|[^(;]* (?:active|wanted|empty|recorded) since\\b)`,
);
/** What has changed or held in its work and its figures. */
const figures = new RegExp(
  `${clause}(?:(?:The|This|These|Their|Its|Average|Sickness) )?${words(8)}${work} ${words(16)}(?:in the 12 months to \\d+ \\w+ \\d{4} )?(?:(?:has|have) ${adverbs}${changed}\\b|(?:fell|rose|increased|decreased) (?:by|from|in|to)\\b|(?:is|was) (?:now )?(?:${comparative}\\b|[\\d.]+ \\w+, compared\\b))`,
);
const differences = new RegExp(
  `${clause}(?:[Tt]his|[Tt]hat) (?:is|was|represents) (?:(?:an? )?(?:positive )?${noun}|(?:[\\d.]+ (?:percent )?)?${comparative})\\b`,
);

/** What no change of the force's is told with: another body, the nation, and what is only hoped, said or supposed. */
const doubtful =
  /\b(?:nation(?:al|ally)|country|region|council|trust|hospital|[Aa]cross England|England and Wales (?:has|have)|forces (?:have|were)|another force|other forces have|expects?|target|hopes?|aims to|would|claims?|believes?|felt|feels?|told us|says?|(?<!we )said|know|could not|(?:clear|certain) that|to say|no evidence)\b|^(?:If|Had|By)\b|(?<!\b(?:force|year|HMICFRS|HMIC))'s |'$/;

/** What tells whether a sentence tells what has changed or held at the force since an earlier time, or what was found there before. */
export interface SinceEarlier {
  isCertain: (sentence: string) => boolean;
  /** It is worded so, and names nothing of policing: it may be of the force or of anything. */
  mayBe: (sentence: string) => boolean;
}

export function sinceEarlierIn(year: number): SinceEarlier {
  const years = `(?:${earlierYears(year)}|[Ll]ast year(?:'s)?|the previous year|the year before)`;
  const own = "(?:[Oo]ur|[Tt]he|HMICFRS'|HMIC's)";
  const inspection = `(?:${own} (?:${years}|last|previous)(?: [\\w-]+){0,4} (?:inspections?|reports?|recommendations?)|(?:previous HMICFRS|both of our previous) (?:inspections|recommendations)|${own} inspections? in ${years})`;
  const before = `(?:${years}|${inspection})`;
  const times = new RegExp(
    `\\b(?:[Ss]ince (?:then\\b|(?:\\d+ )?(?:[A-Z]\\w+ )?${before}|our [a-z ]+ inspection\\b)|has since\\b|[Cc]ompared (?:to|with) (?:\\S+ ){0,8}?${before}|(?:than|from|on) (?:\\S+ ){0,8}?(?:${before}|a year ago\\b)|set out in ${before}|(?:[Ii]n|[Oo]ver) (?:the (?:last|past|previous) (?:\\w+ )?(?:months|years?)|recent years|the same period)\\b|for the previous (?:\\w+ )?years\\b|${inspection})`,
  );
  const found =
    '(?:we|HMICFRS|HMIC) (?:found|identified|highlighted|reported|said|encouraged|asked|criticised|judged|had serious concerns|were concerned)';
  // Since our last inspection, a new policy has come into use
  const developments = new RegExp(
    `^Since ${before}, (?:an?|all|more|most|two|three|many|several|lead|senior|specialists?|officers|staff)\\b ?(?:[a-z-]+ ){0,6}?(?:has|have|is|are)\\b`,
  );
  const findings = new RegExp(
    [
      `^(?:[Tt]he force|Fewer|More) (?:[a-z'-]+ ){1,12}than (?:[a-z\\d]+ ){0,8}?(?:[A-Z][a-z]+ )?${before}[^,;:]*$`,
      `${opening}(?:(?:In|During) ${before}|Last year),? ${found}\\b`,
      `^Our (?:${years}|last) [^,;:]{0,60}inspections? (?:found|identified|highlighted)\\b`,
      `^This (?:was|is|remains) (?:(?:identified|highlighted) in ${years} as )?an area for improvement\\b`,
      `^An? (?:area for improvement highlighted in|theme of) ${inspection} (?:was|had been) that the force\\b`,
      `, as in ${inspection}, we were\\b`,
      `^(?:Compared with|Unlike) ${before}, the force now\\b`,
      `^(?:We found (?:no|little|some) improvement|Little has changed) since ${before}`,
    ].join('|'),
  );
  // In 2016 there were vans in only some areas; this has changed
  const thenAndNow = new RegExp(`^[Ii]n ${before}\\b[^;]*; (?:this|it)\\b`);
  const changeIn = (sentence: string): string | undefined => {
    if (doubtful.test(sentence)) return undefined;
    if (findings.test(sentence)) return sentence;
    if (!times.test(sentence)) return undefined;
    if (deeds.test(sentence) || differences.test(sentence)) return sentence;
    if (developments.test(sentence)) return ofOthers.test(sentence) ? undefined : sentence;
    return figures.exec(sentence)?.[0];
  };
  return {
    isCertain: (sentence) => policing.test(changeIn(sentence) ?? ''),
    mayBe: (sentence) => thenAndNow.test(sentence) || changeIn(sentence) !== undefined,
  };
}

function earlierYears(year: number): string {
  return Array.from({ length: 12 }, (_, at) => year - 1 - at).join('|');
}
