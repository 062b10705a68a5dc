import type { Definition } from '../schema/definition.ts';
import type { ReportRecord } from '../schema/record.ts';

/** One wording of a term, with the reports that use it. */
export interface GlossaryWording {
  text: string;
  uses: { record: ReportRecord; definition: Definition }[];
}

/** A term with all its wordings, the most used first. */
export interface GlossaryEntry {
  term: string;
  abbreviation: string | undefined;
  wordings: GlossaryWording[];
}

/** Gather the terms that reports define; a term is one whatever its capitals. */
export function glossaryOf(records: readonly ReportRecord[]): GlossaryEntry[] {
  const uses = records.flatMap((record) =>
    record.definitions.map((definition) => ({ record, definition })),
  );
  const byTerm = Map.groupBy(uses, ({ definition }) => definition.term.toLowerCase());
  return [...byTerm.values()].flatMap(entryOf).sort((a, b) => compare(a.term, b.term));
}

function entryOf(uses: GlossaryWording['uses']): GlossaryEntry[] {
  const [first] = uses;
  if (first === undefined) return [];
  const byText = Map.groupBy(uses, ({ definition }) => definition.text);
  return [
    {
      term: first.definition.term,
      abbreviation: uses.find(({ definition }) => definition.abbreviation !== undefined)?.definition
        .abbreviation,
      wordings: [...byText]
        .map(([text, same]) => ({ text, uses: same }))
        .sort((a, b) => b.uses.length - a.uses.length),
    },
  ];
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en-GB');
}
