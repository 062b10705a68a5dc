import { isShare } from '../../../programme/metrics.ts';
import type { Span } from '../passage.ts';
import type { Statement } from './find-statements.ts';
import {
  earlierAmong,
  earlierForms,
  lettersIn,
  nationForms,
  unitsTaken,
  wordForms,
  type Earlier,
  type Taken,
} from './grammar.ts';
import { mayHoldFootnoteMark, numberIn } from './measures.ts';
import { isOneYearBefore, isSamePeriod, periodIn } from './periods.ts';
import type { Kind, MeaningUnit } from './units-of-meaning.ts';

/** What follows a statement: the figures it is compared with. */
export interface Comparisons {
  /** Where the last words end that were understood. */
  end: number;
  nation?: Span;
  earlier?: Earlier;
  /** Why neither the statement nor what it is compared with can be relied on. */
  doubt?: string;
}

/** A form that was found, as the units that it took. */
interface Found {
  taken: Taken;
  end: number;
}

/** What may stand after a number whose unit is understood. */
const cleanEnd =
  /^(?:$|[.](?:$| (?:[A-Z"'(]|the force))|[,;:)](?: |[.,;]|$)| (?:-|and|but|which|is|was|recorded|when|compared)(?= |$))/;
/** What a comparison in words ends with. */
const ends: ReadonlySet<Kind> = new Set(['stop', 'comma', 'colon']);

/** Words that say of one figure that it is less or more than another. */
interface Direction {
  less: RegExp;
  more: RegExp;
}
const besideNation: Direction = {
  less: /\b(?:below|lower than)\b/i,
  more: /\b(?:above|higher than)\b/i,
};
const sinceEarlier: Direction = {
  less: /decrease|reduction|fall|fell|drop|declined|reduced|down/i,
  more: /increase|rise|rose|up/i,
};

/** Read the comparisons that follow a statement, one after another, until something else is said. */
export function readComparisons(
  plain: string,
  statement: Statement,
  units: readonly MeaningUnit[],
): Comparisons {
  const found: Comparisons = { end: statement.end };
  addEarlier(found, statement, statement.earlier);
  for (;;) {
    const nation = found.nation ? undefined : firstAt(units, found.end, nationForms);
    const next = nation ?? firstAt(units, found.end, earlierForms);
    if (!next) {
      const inWords = firstAt(units, found.end, wordForms);
      const after = inWords && units.find(({ start }) => start >= inWords.end);
      if (!inWords || (after && !ends.has(after.kind))) return found;
      found.end = inWords.end;
      continue;
    }
    if (!isWhole(plain, next, statement)) return found;
    const between = plain.slice(found.end, next.taken.value?.start);
    found.end = next.end;
    if (nation) addNation(found, statement, { ...nation.taken, between });
    else addEarlier(found, statement, earlierAmong(next.taken));
  }
}

function firstAt(
  units: readonly MeaningUnit[],
  offset: number,
  forms: readonly RegExp[],
): Found | undefined {
  const from = units.findIndex(({ start }) => start >= offset);
  if (from < 0) return undefined;
  const rest = units.slice(from, from + mostUnits);
  const letters = lettersIn(rest);
  for (const form of forms) {
    form.lastIndex = 0;
    const match = form.exec(letters);
    const last = match && rest[match[0].length - 1];
    if (last) return { taken: unitsTaken(match, rest), end: last.end };
  }
  return undefined;
}

/** No comparison has more units than these. */
const mostUnits = 40;

/** Tell whether a number ends cleanly and has its unit; a rate may leave out what it counts by, a share may not. */
function isWhole(plain: string, { taken, end }: Found, { definition }: Statement): boolean {
  return (
    (taken.unit !== undefined || !isShare(definition.unit)) &&
    cleanEnd.test(plain.slice(end, end + 40))
  );
}

function addNation(
  found: Comparisons,
  statement: Statement,
  { value, against, between }: Taken & { between: string },
): void {
  if (value === undefined) return;
  const own = statement.value.words;
  if (mayHoldFootnoteMark(value.words, statement.definition.wording.most)) {
    found.doubt = `\`${value.words}\` may have a footnote mark run into it`;
  } else if (against && !isSamePeriod(statement.period?.words, periodIn(against).words)) {
    found.doubt = `\`${value.words}\` for England and Wales is for another period`;
  } else if (contradicts(between, besideNation, [own, value.words])) {
    found.doubt = `\`${own}\` against \`${value.words}\` contradicts the words between`;
  } else if (numberIn(own) === numberIn(value.words) && !/\b(?:in line|similar)\b/i.test(between)) {
    found.doubt = `\`${own}\` is compared with itself, as by a line that stands twice`;
  } else {
    found.nation = value;
  }
}

/** Add the figure of a year before; one of another year is no doubt, and is left out. */
function addEarlier(found: Comparisons, statement: Statement, earlier: Earlier | undefined): void {
  if (earlier === undefined || found.earlier !== undefined) return;
  const { value, period, moved } = earlier;
  const own = statement.value.words;
  if (mayHoldFootnoteMark(value.words, statement.definition.wording.most)) {
    found.doubt = `\`${value.words}\` may have a footnote mark run into it`;
  } else if (contradicts(moved, sinceEarlier, [own, value.words])) {
    found.doubt = `\`${own}\` after \`${value.words}\` contradicts the word \`${moved}\``;
  } else if (isOneYearBefore(period.words, statement.period?.words)) {
    found.earlier = earlier;
  }
}

/** Tell whether words say that the first number is less than the other where it is more, or the other way round. */
function contradicts(
  words: string,
  { less, more }: Direction,
  [own, other]: [own: string, other: string],
): boolean {
  const difference = numberIn(own) - numberIn(other);
  return (difference > 0 && less.test(words)) || (difference < 0 && more.test(words));
}
