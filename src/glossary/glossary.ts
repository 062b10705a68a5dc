import type { Definition } from '../schema/definition.ts';
import type { ReportRecord } from '../schema/record.ts';

/** Where a definition stands: the report's id and the footnote in it, if it is one. */
export interface GlossaryUse {
  report: string;
  footnote?: Definition['footnote'];
  source: Definition['source'];
}

/** One wording of a term's meaning, with every place that words it so. */
export interface GlossaryVariant {
  text: string;
  uses: GlossaryUse[];
}

/** A term with all that the reports say it means. */
export interface GlossaryEntry {
  term: string;
  abbreviation?: string;
  /** Other names that the reports give it. */
  otherNames?: string[];
  variants: GlossaryVariant[];
}

/** Merge the definitions of all reports into one glossary, in the order of the alphabet. */
export function glossaryOf(
  records: readonly Pick<ReportRecord, 'id' | 'definitions'>[],
): GlossaryEntry[] {
  const entries = new Map<string, GlossaryEntry>();
  for (const { id, definitions } of records) {
    for (const definition of definitions) addDefinition(entries, id, definition);
  }
  const order = new Intl.Collator('en-GB', { numeric: true });
  return [...new Set(entries.values())].sort((a, b) => order.compare(a.term, b.term));
}

function addDefinition(
  entries: Map<string, GlossaryEntry>,
  report: string,
  { term, abbreviation, otherName, text, footnote, source }: Definition,
): void {
  const entry = entries.get(wordsOf(term)) ??
    (otherName === undefined ? undefined : entries.get(wordsOf(otherName))) ?? {
      term,
      variants: [],
    };
  for (const name of [term, ...(otherName === undefined ? [] : [otherName])]) {
    entries.set(wordsOf(name), entry);
    if (!namesOf(entry).some((known) => wordsOf(known) === wordsOf(name)))
      entry.otherNames = [...(entry.otherNames ?? []), name];
  }
  if (abbreviation !== undefined) entry.abbreviation ??= abbreviation;
  const use = { report, ...(footnote !== undefined && { footnote }), source };
  const variant = entry.variants.find((known) => wordsOf(known.text) === wordsOf(text));
  if (variant === undefined) entry.variants.push({ text, uses: [use] });
  else variant.uses.push(use);
}

/** Every name of a term, its abbreviation apart. */
function namesOf({ term, otherNames = [] }: Pick<GlossaryEntry, 'term' | 'otherNames'>): string[] {
  return [term, ...otherNames];
}

/** The words alone: converters and editors differ in capitals, quotes, hyphens and spaces. */
function wordsOf(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? text
  );
}
