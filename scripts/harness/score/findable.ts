import { printedMetrics } from '../../corpus/printed-words.ts';
import type { KnownFacts } from '../../corpus/known-facts.ts';
import type { Fact } from './fact.ts';

/** A text as a careful reader searches it: letters and digits alone, so that no line or page break hides anything. */
export interface SearchedText {
  letters: string;
  /** The pages before the summary, where Force in numbers and the judgments stand. */
  front: string;
}

/** Prepare a text for searching. */
export function searchText(text: string): SearchedText {
  const plain = text.normalize('NFKC');
  const summary = plain.search(/at keeping people safe/);
  return {
    letters: lettersOf(plain),
    front: plain.slice(0, summary < 0 ? plain.length : summary),
  };
}

/** Tell whether a careful reader could find a fact in the text at all. */
export function isFindable(fact: Fact, known: KnownFacts, text: SearchedText): boolean {
  switch (fact.kind) {
    case 'force figure':
    case 'national figure':
      return hasFigure(fact, text) && hasLabel(fact.about, text);
    case 'period':
      return hasLabel(fact.about, text);
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
      return hasWords(String(proseOf(fact, known)), text);
    default:
      return hasWords(fact.says, text);
  }
}

function proseOf({ about }: Fact, { narrativeFigures }: KnownFacts): unknown {
  return narrativeFigures.find(({ figure }) => figure === about)?.quote ?? '';
}

function hasFigure({ says }: Fact, { front }: SearchedText): boolean {
  if (says === 'not supplied') return /[–—−-]/.test(front);
  const digits = says.replace('-', '').replace('.', String.raw`\.`);
  return new RegExp(String.raw`(?<![\d.])${digits}(?!\d)`).test(front);
}

function hasLabel(metric: string, { letters }: SearchedText): boolean {
  const label = printedMetrics.find((known) => known.metric === metric)?.label ?? '';
  return letters.includes(lettersOf(label.split(' ').slice(0, 2).join('')));
}

/** Tell whether nearly all runs of three words are there: a page break or a note in the midst tears a few. */
function hasWords(words: string, { letters }: SearchedText): boolean {
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
