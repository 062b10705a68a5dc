import { isShare } from '../../../programme/metrics.ts';
import type { Statement } from './find-statements.ts';
import { compileForm, earlierForms, lettersIn, nationForms, unitAt, wordForms } from './grammar.ts';
import { mayHoldFootnoteMark, numberIn } from './measures.ts';
import { isOneYearBefore, isSamePeriod, periodIn } from './periods.ts';
import type { Kind, MeaningUnit, Span } from './units-of-meaning.ts';

/** What follows a statement: the figures it is compared with. */
export interface Comparisons {
  /** Where the last words end that were understood. */
  end: number;
  nation?: Span;
  earlier?: { value: Span; period: Span };
  /** Why neither the statement nor what it is compared with can be relied on. */
  doubt?: string;
}

interface Stated {
  statement: Statement;
  /** The statement's own period, or the one that it goes on with. */
  period: Span | undefined;
}

/** A form that was found, as the units that it took. */
interface Found {
  match: RegExpExecArray;
  units: readonly MeaningUnit[];
  end: number;
}

const nations = nationForms.map((form) => compileForm(form, 'dy'));
const earliers = earlierForms.map((form) => compileForm(form, 'dy'));
const words = wordForms.map((form) => compileForm(form, 'dy'));

/** What may stand after a number whose unit is understood. */
const cleanEnd =
  /^(?:$|[.](?:$| (?:[A-Z"'(]|the force))|[,;:)](?: |[.,;]|$)| (?:-|and|but|which|is|was|recorded|when|compared)(?= |$)| in (?!the force))/;
/** What a comparison in words ends with. */
const ends: ReadonlySet<Kind> = new Set(['stop', 'comma', 'colon']);
const downwards = /decrease|reduction|fall|fell|drop|declined|reduced|down/i;
const upwards = /increase|rise|rose|up/i;

/** Read the comparisons that follow a statement, one after another, until something else is said. */
export function readComparisons(
  plain: string,
  stated: Stated,
  units: readonly MeaningUnit[],
): Comparisons {
  const { statement } = stated;
  const found: Comparisons = { end: statement.end };
  if (statement.earlier !== undefined) addEarlier(found, stated, statement.earlier);
  for (;;) {
    const nation = found.nation ? undefined : firstAt(units, found.end, nations);
    const next = nation ?? firstAt(units, found.end, earliers);
    if (!next) {
      const inWords = firstAt(units, found.end, words);
      const after = inWords && units.find(({ start }) => start >= inWords.end);
      if (!inWords || (after && !ends.has(after.kind))) return found;
      found.end = inWords.end;
      continue;
    }
    if (!isWhole(plain, next, statement)) return found;
    const between = plain.slice(found.end, unitAt(next.match, next.units, 'value')?.start);
    found.end = next.end;
    if (nation) addNation(found, stated, { ...next, between });
    else addEarlier(found, stated, earlierIn(next));
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
    if (last) return { match, units: rest.slice(0, match[0].length), end: last.end };
  }
  return undefined;
}

/** No comparison has more units than these. */
const mostUnits = 40;

/** Tell whether a number ends cleanly and has its unit; a rate may leave out what it counts by, a share may not. */
function isWhole(plain: string, { match, units, end }: Found, { definition }: Statement): boolean {
  const hasUnit = unitAt(match, units, 'unit') !== undefined;
  return (hasUnit || !isShare(definition.unit)) && cleanEnd.test(plain.slice(end, end + 40));
}

function addNation(
  found: Comparisons,
  { statement, period }: Stated,
  { match, units, between }: Found & { between: string },
): void {
  const value = unitAt(match, units, 'value');
  if (value === undefined) return;
  const when = units.find(({ kind }) => kind === 'when');
  const own = statement.value.words;
  const isMore = numberIn(own) > numberIn(value.words);
  const isLess = numberIn(own) < numberIn(value.words);
  if (mayHoldFootnoteMark(value.words, statement.definition.wording.most)) {
    found.doubt = `\`${value.words}\` may have a footnote mark run into it`;
  } else if (when && !isSamePeriod(period?.words, periodIn(when).words)) {
    found.doubt = `\`${value.words}\` for England and Wales is for another period`;
  } else if (
    (isMore && /\b(?:below|lower than)\b/i.test(between)) ||
    (isLess && /\b(?:above|higher than)\b/i.test(between))
  ) {
    found.doubt = `\`${own}\` against \`${value.words}\` contradicts the words between`;
  } else if (!isMore && !isLess && !/\b(?:in line|similar)\b/i.test(between)) {
    found.doubt = `\`${own}\` is compared with itself, as by a line that stands twice`;
  } else {
    found.nation = value;
  }
}

function earlierIn({ match, units }: Found): Statement['earlier'] {
  const value = unitAt(match, units, 'value');
  const against = unitAt(match, units, 'against');
  const moved = unitAt(match, units, 'moved')?.words ?? '';
  return value && against && { value, period: periodIn(against), moved };
}

/** Add the figure of a year before; one of another year is no doubt, and is left out. */
function addEarlier(found: Comparisons, stated: Stated, earlier: Statement['earlier']): void {
  if (earlier === undefined || found.earlier !== undefined) return;
  const { value, period, moved } = earlier;
  const { statement } = stated;
  const own = statement.value.words;
  const isMore = numberIn(own) > numberIn(value.words);
  const isLess = numberIn(own) < numberIn(value.words);
  if (mayHoldFootnoteMark(value.words, statement.definition.wording.most)) {
    found.doubt = `\`${value.words}\` may have a footnote mark run into it`;
  } else if ((isMore && downwards.test(moved)) || (isLess && upwards.test(moved))) {
    found.doubt = `\`${own}\` after \`${value.words}\` contradicts the word \`${moved}\``;
  } else if (isOneYearBefore(period.words, stated.period?.words)) {
    found.earlier = { value, period };
  }
}
