import type { MetricDefinition } from '../../programme/metrics.ts';
import { mayBePanels, type Piece } from '../columns/column-order.ts';
import { remembering } from '../remembering.ts';
import type { PanelWords } from './unit-pattern.ts';

/** A label with its period, as it is printed where it stands alone. */
interface PrintedLabel {
  printed: string;
  words: readonly string[];
  /** Its first words, which no other label begins with. */
  beginning: readonly string[];
}

/** A word of a block of lines. */
interface Word {
  text: string;
  line: number;
}

/** Words that labels may have between them and their period. */
const aside: ReadonlySet<string> = new Set(['excluding', 'fraud']);

/** A dash, or a number of one or two digits, alone on its line or as a word: it may be a figure. */
const mayBeFigure = /(?<!\S)[–—-](?!\S)|^[^\p{L}\d]*\d{1,2}[^\p{L}\d]*$/u;

/**
 * Read the lines of labels that stand beside one another label by label; nothing where no labels do.
 *
 * Lines are a block of several labels where their words are all that these labels and their usual periods have, and no
 * others: so nothing in them can be a figure, and no word is left over.
 */
export function withPartedLabels(
  pieces: readonly Piece[],
  { metrics, isTitle }: PanelWords,
): Piece[] | undefined {
  if (!mayBePanels(pieces)) return undefined;
  const { labels, known } = labelsOf(metrics);
  const isOfLabels = ({ text }: Piece): boolean =>
    wordsOf(text).every((word) => known.has(word)) && !mayBeFigure.test(text) && !isTitle(text);
  const blocks: { pieces: Piece[]; isOfLabels: boolean }[] = [];
  for (const piece of pieces) {
    const [last, isOwn] = [blocks.at(-1), isOfLabels(piece)];
    if (isOwn && last?.isOfLabels === true) last.pieces.push(piece);
    else blocks.push({ pieces: [piece], isOfLabels: isOwn });
  }
  const parted = blocks.map((block) =>
    block.isOfLabels ? labelsIn(block.pieces, labels) : undefined,
  );
  if (parted.every((own) => own === undefined)) return undefined;
  return blocks.flatMap((block, at) => parted[at] ?? block.pieces);
}

/** The labels of metrics as they are printed, and all words that stand in them. */
const labelsOf = remembering((metrics: readonly MetricDefinition[]) => {
  const labels = printedLabels(metrics);
  return { labels, known: new Set([...labels.flatMap(({ words }) => words), ...aside]) };
});

function printedLabels(metrics: readonly MetricDefinition[]): PrintedLabel[] {
  const labels = metrics.map(({ labels: [label = ''], unit, period }) => ({
    printed: unit === 'percent-of-outcomes' ? label : `${label} ${period}`,
    begins: wordsOf(label),
  }));
  return labels.map(({ printed, begins }) => {
    const others = labels.filter((other) => other.printed !== printed);
    const isOwn = (count: number) =>
      others.every(({ begins: words }) => !hasAt(words, begins.slice(0, count), 0));
    const count = begins.findIndex((_word, at) => isOwn(at + 1)) + 1;
    return { printed, words: wordsOf(printed), beginning: begins.slice(0, count) };
  });
}

/** The labels of a block in the order in which they begin; nothing where it is no block of several. */
function labelsIn(block: readonly Piece[], labels: readonly PrintedLabel[]): Piece[] | undefined {
  const words = block.flatMap(({ text, line }): Word[] =>
    wordsOf(text).map((word) => ({ text: word, line })),
  );
  const texts = words.map(({ text }) => text);
  const begun = labels
    .map((label) => ({ ...label, at: placeOf(label.beginning, texts) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at);
  const wanted = begun.flatMap((label) => label.words);
  if (begun.length < 2 || counted(texts) !== counted(wanted)) return undefined;
  return begun.map(({ printed, at }) => ({ text: printed, line: words[at]?.line ?? 1 }));
}

function counted(words: readonly string[]): string {
  return words
    .filter((word) => !aside.has(word))
    .toSorted()
    .join(' ');
}

function placeOf(beginning: readonly string[], words: readonly string[]): number {
  return words.findIndex((_word, at) => hasAt(words, beginning, at));
}

function hasAt(words: readonly string[], some: readonly string[], from: number): boolean {
  return some.every((word, at) => words[from + at] === word);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\d]+(?:,\d+)*/gu) ?? [];
}
