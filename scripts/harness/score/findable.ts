import { printedMetrics } from '../../corpus/printed-words.ts';
import type { KnownFacts } from '../../corpus/known-facts.ts';
import type { Fact } from './fact.ts';

/** A text as a careful reader searches it: letters and digits alone, so that no line or page break hides anything. */
export interface SearchedText {
  letters: string;
  /** The pages before the summary, where the judgments stand. */
  front: string;
  /** The pages of Force in numbers; all before the summary where they have no beginning or end of their own. */
  numbers: string;
}

const figureKinds: ReadonlySet<string> = new Set(['force figure', 'national figure']);

/** Prepare a text for searching; a reader passes over the tags in it. */
export function searchText(text: string): SearchedText {
  const plain = text.replaceAll(/<[^<>]{1,300}>/g, ' ').normalize('NFKC');
  const summary = plain.search(/at keeping people safe/);
  const front = plain.slice(0, summary < 0 ? plain.length : summary);
  return { letters: lettersOf(plain), front, numbers: numbersIn(front) };
}

/** Force in numbers ends with its note, and begins at its heading, which the contents list has too. */
function numbersIn(front: string): string {
  const end = front.search(/Figures are shown as\s+proportions/);
  const start = front
    .slice(0, Math.max(0, end))
    .search(/force in numbers(?![^]*force in numbers)/i);
  const pages = start < 0 ? '' : front.slice(start, end);
  const labels = printedMetrics.filter(({ label }) => hasLabel(label, lettersOf(pages)));
  return labels.length * 2 > printedMetrics.length ? pages : front;
}

/** Tell whether a careful reader could find a fact in the text at all. */
export function isFindable(fact: Fact, known: KnownFacts, text: SearchedText): boolean {
  switch (fact.kind) {
    case 'force figure':
    case 'national figure':
      return hasFigure(fact, text) && hasWholeLabel(fact, text);
    case 'period':
      return hasWholeLabel(fact, text);
    case 'overall':
    case 'grade':
      return text.letters.includes(lettersOf(fact.says));
    case 'year':
      return text.front.includes(fact.says);
    case 'report':
      return (
        fact.about === 'id' ||
        text.letters.includes(fact.about === 'isbn' ? lettersOf(fact.says) : 'march2018')
      );
    case 'prose figure':
    case 'prose national figure':
    case 'prose period':
    case 'prose base':
    case 'prose comparison':
      return hasWords(String(proseOf(fact, known)), text.letters);
    default:
      return hasWords(fact.says, text.letters);
  }
}

function proseOf({ about }: Fact, { narrativeFigures }: KnownFacts): unknown {
  return narrativeFigures.find(({ figure }) => figure === about)?.quote ?? '';
}

/** A figure stands with its per cent and touches no other digit: `222282` is not 222 and 282 to anybody. */
function hasFigure(fact: Fact, { numbers }: SearchedText): boolean {
  if (fact.says === 'not supplied') return /[–—−-]/.test(numbers);
  return timesPrinted(fact, numbers) > 0;
}

function timesPrinted(fact: Fact, numbers: string): number {
  const digits = digitsOf(fact.says).replace('.', String.raw`\.`);
  const percent = isRate(fact) ? '' : String.raw`\s?(?:%|per\s?cent)`;
  const figure = new RegExp(String.raw`(?<![\d.])${digits}(?!\d)${percent}`, 'g');
  return withoutDates(numbers).match(figure)?.length ?? 0;
}

/** The digits of a figure, without its sign. */
function digitsOf(says: string): string {
  return says.replace('-', '');
}

function isRate(fact: Fact): boolean {
  return metricOf(fact).shape === 'rate';
}

/**
 * Tell whether a text has another figure printed where a report had this one, so that every reader reads the other:
 * it prints the one less often and the other more often than the report does.
 */
export function isMisprinted(
  fact: Fact,
  found: string,
  { facts, text: { numbers } }: { facts: readonly Fact[]; text: SearchedText },
): boolean {
  const timesSaid = (says: string) =>
    facts.filter(
      (other) =>
        figureKinds.has(other.kind) &&
        digitsOf(other.says) === digitsOf(says) &&
        isRate(other) === isRate(fact),
    ).length;
  const timesIn = (says: string) => timesPrinted({ ...fact, says }, numbers);
  return (
    figureKinds.has(fact.kind) &&
    timesIn(fact.says) < timesSaid(fact.says) &&
    timesIn(found) > timesSaid(found)
  );
}

/** Leave out numbers of dates and spans, which are no figures; `30 June 201731` is a date and 31, since a year has four digits. */
function withoutDates(pages: string): string {
  return pages
    .replaceAll(/(?<=(?:March|June|July)\s+2017)(?=\d)/g, ' ')
    .replaceAll(/(?<!\d)\d{1,2}\s+(?=(?:months|March|June|July)(?!\p{L}))/gu, '')
    .replaceAll('\\%', '%');
}

function metricOf({ about }: Fact): { label: string; shape: string } {
  return printedMetrics.find(({ metric }) => metric === about) ?? { label: '', shape: 'rate' };
}

/** Every word of the label is on the pages: a panel's title has only the first, and a page cut off has none. */
function hasWholeLabel(fact: Fact, { numbers }: SearchedText): boolean {
  return hasWords(metricOf(fact).label, lettersOf(numbers));
}

function hasLabel(label: string, letters: string): boolean {
  return letters.includes(lettersOf(label.split(' ').slice(0, 2).join('')));
}

/** Tell whether nearly all runs of three words are there: a page break or a note in the midst tears a few. */
function hasWords(words: string, letters: string): boolean {
  const list = words.split(' ').map((word) => lettersOf(word));
  if (list.some((word) => !letters.includes(word))) return false;
  const runs = list.slice(2).map((_word, at) => list.slice(at, at + 3).join(''));
  const torn = runs.filter((run) => !letters.includes(run)).length;
  return torn <= Math.max(4, runs.length * 0.2);
}

function lettersOf(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]/gu, '');
}
