import type { ReportRecord } from '../../src/schema/record.ts';

/** A fact that differs between two records of one report; one of them may not have it. */
export interface ChangedFact {
  /** Where it stands in the record: `metrics.incidents.force.value`. */
  fact: string;
  before: string | undefined;
  after: string | undefined;
}

/** What names the members of a list, so that one more or less does not shift the rest. */
const names = ['id', 'metric', 'question', 'figure', 'term', 'number'];

/** Where a fact stands in the text is no fact. */
const places = new Set(['source', 'line', 'endLine']);

/** List the facts that differ between two records, in the order of the record; whole texts are compared by paragraph. */
export function compareRecords(
  before: ReportRecord | undefined,
  after: ReportRecord | undefined,
): ChangedFact[] {
  const old = factsOf(before);
  const new_ = factsOf(after);
  const all = new Set([...old.keys(), ...new_.keys()]);
  return [...all]
    .filter((fact) => old.get(fact) !== new_.get(fact))
    .map((fact) => ({ fact, before: old.get(fact), after: new_.get(fact) }));
}

function factsOf(record: ReportRecord | undefined): Map<string, string> {
  const facts = new Map<string, string>();
  if (!record) return facts;
  const { document, ...rest } = record;
  collect(rest, '', facts);
  const blocks = document.chapters.flatMap(({ title, blocks }) => [title, ...blocks]);
  for (const block of [...blocks, ...document.footnotes]) {
    const words = textsIn(block).join(' ').replaceAll(/\s+/g, ' ').trim();
    if (words !== '') facts.set(`document: ${words}`, 'in the text');
  }
  return facts;
}

function collect(value: unknown, path: string, facts: Map<string, string>): void {
  if (Array.isArray(value)) {
    const keys = keysOf(value);
    for (const [at, member] of value.entries()) collect(member, `${path}.${keys[at] ?? ''}`, facts);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      if (!places.has(key)) collect(member, path === '' ? key : `${path}.${key}`, facts);
    }
  } else if (typeof value === 'string') facts.set(path, value);
  else if (typeof value === 'number' || typeof value === 'boolean') facts.set(path, String(value));
}

/** Name the members of a list; those of one name are counted. */
function keysOf(members: readonly unknown[]): string[] {
  const seen = new Map<string, number>();
  return members.map((member, at) => {
    const key = nameOf(member) ?? String(at + 1);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key} (${String(count)})`;
  });
}

function nameOf(member: unknown): string | undefined {
  if (typeof member !== 'object' || member === null) return undefined;
  const name = names.find((key) => Reflect.has(member, key));
  return name === undefined ? undefined : String(Reflect.get(member, name));
}

/** Every run of words inside a block, in order. */
function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const isWords = typeof member === 'string' && (key === 'text' || Array.isArray(value));
    return isWords ? [member] : textsIn(member);
  });
}
