import type { Claim, Groups } from './check-claim.ts';
import { countOf } from './counted-claims.ts';
import { forcesIn, isDoubted, nation, type Evidence } from './evidence.ts';
import { isSurelyAbove, mayBeOne, strip } from './range.ts';

/** Example: `Bedfordshire has the highest figure (56.3)`, `Kent and Essex have the lowest figure (16, the same after rounding)`. */
const end =
  /^(?<who>.+?) (?:has|have) the (?<end>highest figure|lowest figure|largest rise|smallest rise|largest fall|smallest fall) \((?<figures>[^)]*)\)$/u;

/** Who has the highest or the lowest figure: no figure that any report states may lie beyond it. */
export function endsFault(
  { count = '', ends = '' }: Groups,
  claim: Claim,
  evidence: Evidence[],
): string | undefined {
  const forces = new Set(evidence.map(({ who }) => who).filter((who) => who !== nation));
  const told = countOf(count, claim.sentence);
  if (told > forces.size) return `only ${forces.size} forces have it`;
  for (const part of ends.split(/(?<=\)) and /u)) {
    const groups = end.exec(part)?.groups;
    if (groups === undefined) return `nobody can tell what “${part}” claims`;
    const fault = endFault(groups, claim, evidence);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function endFault(
  { who = '', end: which = '', figures = '' }: Groups,
  _claim: Claim,
  evidence: Evidence[],
): string | undefined {
  const isTop = which === 'highest figure' || which === 'largest rise' || which === 'smallest fall';
  const printed = figures.split(/, | and /u).map((words) => strip(words));
  const named = (item: Evidence): boolean =>
    who.includes(item.who) || printed.includes(strip(item.printed));
  const edge = evidence.filter(
    (item) => item.who !== nation && printed.includes(strip(item.printed)),
  );
  if (edge.length === 0) return `no report states ${figures}`;
  const beyond = evidence
    .filter((item) => item.who !== nation && !named(item))
    .filter((item) =>
      edge.some(
        ({ range }) =>
          !isSurelyAbove(
            ...(isTop ? ([range, item.range] as const) : ([item.range, range] as const)),
          ),
      ),
    );
  if (beyond.length === 0) return undefined;
  return beyond.map((item) => `${item.who} has ${item.printed}`).join(', ');
}

/** Each of so many forces has a figure that may be one with a figure of every other. */
export function alikeFault(
  { count = '' }: Groups,
  { sentence }: Claim,
  evidence: Evidence[],
): string | undefined {
  const own = evidence.filter(({ who }) => who !== nation);
  const alike = own.map(
    (one) => forcesIn(own.filter(({ range }) => mayBeOne(range, one.range))).length,
  );
  return alike.some((forces) => forces >= countOf(count, sentence)) ? undefined : 'they differ';
}

/** Whatever stands in the way of naming an end is a figure that its report states, or that it contradicts elsewhere as is said. */
export function openFault(
  { why = '' }: Groups,
  _claim: Claim,
  evidence: Evidence[],
): string | undefined {
  const told = [...why.matchAll(/the report on (?<who>.+?) states (?<figure>[+−]?[\d.]+)/gu)];
  const isStated = ({ groups }: RegExpExecArray): boolean =>
    evidence.some(
      ({ who, printed }) => who === groups?.who && strip(printed) === strip(groups.figure ?? ''),
    );
  if (told.length === 0 || !told.every(isStated)) return 'no report states it so';
  const doubts = why
    .split(/(?:,| and) (?=the report on )/u)
    .filter((one) => one.includes('contradicts'));
  return doubts.every((one) =>
    isDoubted(/^the report on (?<who>.+?) states/u.exec(one)?.groups?.who, evidence),
  )
    ? undefined
    : 'nothing contradicts it';
}
