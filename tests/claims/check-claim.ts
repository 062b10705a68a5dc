import type { Observation } from '../../src/observations/observation.ts';
import {
  doubtedIn,
  evidenceOf,
  forcesIn,
  isDoubted,
  nation,
  wordsAbout,
  type Evidence,
} from './evidence.ts';
import { countOf, directionsFault, headlineFault, rangeFault } from './counted-claims.ts';
import { alikeFault, endsFault, openFault } from './end-claims.ts';
import { listOf } from './rendered/context.ts';
import { isSurelyAbove, mayBeOne, rangeOf, strip } from './range.ts';

/** A sentence that the site makes by rule, and what it is about. */
export interface Claim {
  sentence: string;
  /** All observations of its measure, of every report. */
  observations: readonly Observation[];
  nameOf: (force: string) => string;
  /** The force that a sentence without a subject is about, with the figures that stand beside it, and whose the other is. */
  about?: { who: string; printed: string; other: string; than?: string };
}

/** Find what is wrong with a sentence; `undefined` where nothing that the corpus states contradicts it. */
export function faultOf(claim: Claim): string | undefined {
  const evidence = evidenceOf(claim.observations, claim.nameOf);
  for (const { pattern, check } of readers) {
    const found = pattern.exec(claim.sentence);
    if (found !== null) return check(found.groups ?? {}, claim, evidence);
  }
  return 'nobody can tell what this sentence claims';
}

export type Groups = Record<string, string | undefined>;
type Check = (groups: Groups, claim: Claim, evidence: Evidence[]) => string | undefined;

/** How the site words its claims, each with the way to hold it against the corpus. */
const readers: { pattern: RegExp; check: Check }[] = [
  {
    pattern:
      /^(?:(?<gap>[\d.]+) percentage points )?(?<relation>higher|lower) than (?<other>[^(]+)$/u,
    check: relationFault,
  },
  { pattern: /^(?:about )?the same as (?<other>.+) after rounding$/u, check: samenessFault },
  {
    pattern:
      /^(?<way>rose|fell|did not change after rounding)(?:; (?<other>.+) (?<otherWay>rose|fell|did not change after rounding)| (?<size>more|less) than (?<than>.+)|, about as (?<like>.+) after rounding)$/u,
    check: changeFault,
  },
  {
    pattern:
      /^Of the (?<count>[\w]+)(?: other)? forces for which we found it in our copies, (?<ends>.+)\.$/u,
    check: endsFault,
  },
  {
    pattern: /^not compared$/u,
    check: (_groups, { about }, evidence) =>
      isDoubted(about?.who, evidence) || isDoubted(about?.than ?? nation, evidence)
        ? undefined
        : 'nothing contradicts either figure',
  },
  {
    pattern: /^Not compared$/u,
    check: (_groups, _claim, evidence) =>
      doubtedIn(evidence).length > 0 ? undefined : 'nothing contradicts any figure',
  },
  {
    pattern:
      /^(?<who>.+) (?:is|are) not counted here: our (?:copy of its report contradicts itself|copies of their reports contradict themselves)\.$/u,
    check: ({ who = '' }, { sentence }, evidence) => {
      const doubted = doubtedIn(evidence);
      const count = /^(?<count>\w+) forces$/u.exec(who)?.groups?.count;
      const areDoubted =
        count === undefined
          ? listOf(who).every((name) => doubted.includes(name))
          : countOf(count, sentence) <= doubted.length;
      return areDoubted ? undefined : 'nothing contradicts the figure of one of them';
    },
  },
  {
    pattern:
      /^The figures of all (?<count>\w+)(?: other)? forces are about the same after rounding\.$/u,
    check: alikeFault,
  },
  {
    pattern:
      /^No (?<ends>.+) is named: (?<count>\w+) reports? states? it differently, with figures that may lie beyond\.$/u,
    check: ({ count = '' }, { sentence }, evidence) =>
      countOf(count, sentence) <= forcesIn(evidence).length ? undefined : 'so many have no figure',
  },
  { pattern: /^No (?<ends>.+) is named: (?<why>the report on .+)\.$/u, check: openFault },
  {
    pattern: /^The reports? on (?<who>.+) says? more of (?:its figure|their figures): .+\.$/u,
    check: ({ who = '' }, { observations, nameOf, sentence }) => {
      const qualified = observations
        .filter(({ caveats }) => caveats.length > 0)
        .map(({ report }) => nameOf(report.force));
      const count = /^(?<count>\w+) forces$/u.exec(who)?.groups?.count;
      const isSo =
        count === undefined
          ? listOf(who).every((name) => qualified.includes(name))
          : countOf(count, sentence) <= new Set(qualified).size;
      return isSo ? undefined : 'a report says nothing more of its figure';
    },
  },
  {
    pattern:
      /^(?<one>.+) \((?<first>[^)]+)\) (?:is )?(?<rest>.+) \((?<second>[^)]+)\)(?<tail>[^.]*)\.$/u,
    check: twoFault,
  },
  {
    pattern: /^(?:\w+ forces? |Both forces |All \w+ forces )(?:higher|lower|about the same)/u,
    check: headlineFault,
  },
  { pattern: /^(?:Rose|Fell|Did not change) in /u, check: directionsFault },
  {
    pattern: /^(?<count>\w+)(?: other)? forces, from (?<low>\S+) to (?<high>\S+)$/u,
    check: rangeFault,
  },
];

/** Where the same measure is stated more than once, no statement may be the other way round. */
function relationFault(
  { gap, relation, other = '' }: Groups,
  claim: Claim,
  evidence: Evidence[],
): string | undefined {
  const who = claim.about?.who ?? '';
  const subject = evidence.filter((item) => item.who === who);
  const objects = evidence.filter((item) => item.who === other);
  if (subject.length === 0 || objects.length === 0) return 'no report states both figures';
  const beside = subject.find(({ printed }) => printed === claim.about?.printed);
  const against = objects.find(({ printed }) => printed === claim.about?.other);
  if (beside === undefined || against === undefined)
    return 'the figures beside it are stated nowhere';
  const [high, low] = relation === 'higher' ? [beside, against] : [against, beside];
  if (!isSurelyAbove(high.range, low.range))
    return `${beside.printed} and ${against.printed} may be equal before rounding`;
  if (gap !== undefined) {
    const hasDecimals = beside.printed.includes('.') && against.printed.includes('.');
    const difference = Math.abs(Number(strip(beside.printed)) - Number(strip(against.printed)));
    if (!hasDecimals || Math.abs(difference - Number(gap)) > 1e-9)
      return `a gap of ${gap} between ${beside.printed} and ${against.printed}`;
  }
  if (other !== nation) return undefined;
  const otherWay = subject.find(({ range }) =>
    objects.every((item) =>
      isSurelyAbove(
        relation === 'higher' ? item.range : range,
        relation === 'higher' ? range : item.range,
      ),
    ),
  );
  if (otherWay !== undefined)
    return `elsewhere it is ${otherWay.printed}, which is the other way round`;
  const words = wordsAbout(who, claim.observations, claim.nameOf);
  return contradiction(relation ?? '', words);
}

/** The report's own words about England and Wales go before ours. */
function contradiction(relation: string, words: readonly string[]): string | undefined {
  const against = {
    higher: /\bin line with\b|similar|\blow|below/iu,
    lower: /\bin line with\b|similar|\bhigh|above/iu,
    same: /(?!)/u,
  }[relation];
  const said = words.find((phrase) => against?.test(phrase) === true);
  return said === undefined ? undefined : `the report says “${said}”`;
}

function samenessFault({ other = '' }: Groups, { about }: Claim): string | undefined {
  const isOne = about !== undefined && mayBeOne(rangeOf(about.printed), rangeOf(about.other));
  return isOne ? undefined : `not the same as ${other}`;
}

function changeFault({ way, otherWay, size }: Groups, { about }: Claim): string | undefined {
  if (about === undefined) return 'a change of nobody';
  const [one, other] = [Number(strip(about.printed)), Number(strip(about.other))];
  const wayOf = (value: number): string =>
    value === 0 ? 'did not change after rounding' : value > 0 ? 'rose' : 'fell';
  if (wayOf(one) !== way || (otherWay !== undefined && wayOf(other) !== otherWay))
    return `${about.printed} against ${about.other}`;
  const isApart = !mayBeOne(rangeOf(about.printed), rangeOf(about.other));
  if (otherWay !== undefined && !isApart)
    return `${about.printed} and ${about.other} may be equal before rounding`;
  if (size === undefined) return undefined;
  const isMore = Math.abs(one) > Math.abs(other);
  return isApart && isMore === (size === 'more')
    ? undefined
    : `${about.printed} against ${about.other}`;
}

function twoFault(
  { one = '', first = '', rest = '', second = '' }: Groups,
  claim: Claim,
): string | undefined {
  const about = { who: one, printed: strip(first), other: strip(second) };
  if (rest.includes(' and ') && !rest.includes('than'))
    return samenessFault({}, { ...claim, about });
  if (/^(?:rose|fell|did)/u.test(rest)) return undefined;
  const [high, low] = rest.includes('lower')
    ? [about.other, about.printed]
    : [about.printed, about.other];
  if (rest.includes('the same')) return samenessFault({}, { ...claim, about });
  return isSurelyAbove(rangeOf(high), rangeOf(low)) ? undefined : `${first} and ${second}`;
}
