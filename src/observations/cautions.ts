import { wordsOf } from '../format/inline-words.ts';
import { dashCaution, type Caution } from '../programme/cautions.ts';
import type { Measure } from '../programme/measures.ts';
import type { Block, Inline } from '../schema/document.ts';
import type { ReportRecord } from '../schema/record.ts';
import type { Source } from '../schema/source.ts';

/** A caution in a report's own words, and where it stands. */
export interface CautionPassage {
  text: string;
  record: ReportRecord;
  source: Source;
}

/** A passage that ends as a sentence does, and not where a page broke it. */
const whole = /[.!?)]["'’”]?$/u;

/** An address that a conversion left before the paragraph. */
const leadingAddress = /^(?:https?:\/\/|www\.)\S+\s+/u;

/** Find what the annex of a programme's reports says about a measure: each passage once, in the fullest wording. */
export function cautionsOf(
  measure: Measure,
  cautions: readonly Caution[],
  records: readonly ReportRecord[],
): CautionPassage[] {
  const words = [
    ...cautions
      .filter(({ measures }) => measures.includes(measure.id))
      .map((caution) => caution.words),
    ...(measure.metric === undefined ? [] : [dashCaution]),
  ];
  const passages = words.flatMap((phrase) => {
    const found = records.flatMap((record) =>
      passagesOf(record).filter(({ text }) => text.includes(phrase)),
    );
    const [fullest] = found
      .filter(({ text }) => whole.test(text) && !runsOn(text, found))
      .toSorted((a, b) => b.text.length - a.text.length);
    return fullest ?? found[0] ?? [];
  });
  // A paragraph of one report may hold what two paragraphs of another say: it stands once.
  return [...new Map(passages.map((passage) => [passage.text, passage])).values()];
}

/** Tell a passage whose last stop a conversion lost, so that it went on with the next paragraph. */
function runsOn(text: string, found: readonly CautionPassage[]): boolean {
  return found.some(
    ({ text: other }) =>
      other.endsWith('.') &&
      text.startsWith(other.slice(0, -1)) &&
      /^\s+\p{Lu}/u.test(text.slice(other.length - 1)),
  );
}

const known = new WeakMap<ReportRecord, CautionPassage[]>();

/** The annex's paragraphs and list items; kept, because every measure asks for them. */
function passagesOf(record: ReportRecord): CautionPassage[] {
  const kept = known.get(record);
  if (kept !== undefined) return kept;
  const passages = record.document.chapters
    .filter(({ kind }) => kind === 'annex')
    .flatMap(({ blocks }) => blocks.flatMap(contentsOf))
    .map(({ content, source }) => ({
      text: wordsOf(content).replace(leadingAddress, ''),
      record,
      source,
    }));
  known.set(record, passages);
  return passages;
}

function contentsOf(block: Block): { content: Inline[]; source: Source }[] {
  if (block.type === 'paragraph') return [block];
  return block.type === 'list' ? block.items : [];
}
