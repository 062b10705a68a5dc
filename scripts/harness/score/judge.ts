import { noQuestion, textKinds, type Fact } from './fact.ts';

/** A known fact with what was read of it, or a read fact that nobody said. */
export interface Verdict {
  outcome: 'right' | 'missed' | 'wrong';
  fact: Fact;
  /** What the record says instead; absent where it says nothing. */
  found?: string;
}

/** Two texts with this share of their words in common are about the same thing. */
const alike = 0.4;

/** Hold what was read against what is known: first what is the same, then what is nearest. */
export function judge(known: readonly Fact[], read: readonly Fact[]): Verdict[] {
  const unclaimed = new Set(read);
  const claims = new Map<Fact, Fact>();
  const claim = (fact: Fact, other: Fact | undefined) => {
    if (other === undefined || claims.has(fact) || !unclaimed.delete(other)) return;
    claims.set(fact, other);
  };
  const find = (isMatch: (other: Fact) => boolean) => [...unclaimed].find(isMatch);
  for (const fact of known)
    claim(
      fact,
      find((other) => isAboutSame(fact, other) && other.says === fact.says),
    );
  for (const { fact, other } of alikePairs(known, [...unclaimed])) claim(fact, other);
  for (const fact of known)
    if (!textKinds.has(fact.kind))
      claim(
        fact,
        find((other) => isAboutSame(fact, other)),
      );
  return [
    ...known.map((fact) => verdictOn(fact, claims.get(fact))),
    ...[...unclaimed].map((fact): Verdict => ({
      outcome: 'wrong',
      fact: { ...fact, says: '' },
      found: fact.says,
    })),
  ];
}

function verdictOn(fact: Fact, read: Fact | undefined): Verdict {
  if (!read) return { outcome: 'missed', fact };
  if (isAboutSame(fact, read) && read.says === fact.says) return { outcome: 'right', fact };
  const found = read.about === fact.about ? read.says : `${read.about}: ${read.says}`;
  return { outcome: 'wrong', fact, found };
}

/** Texts of one kind that are about the same thing, those with the most words in common first. */
function alikePairs(known: readonly Fact[], read: readonly Fact[]): { fact: Fact; other: Fact }[] {
  return known
    .filter(({ kind }) => textKinds.has(kind))
    .flatMap((fact) =>
      read
        .filter(({ kind }) => kind === fact.kind)
        .map((other) => ({ fact, other, share: shareOfWords(fact.says, other.says) })),
    )
    .filter(({ share }) => share > alike)
    .sort((one, another) => another.share - one.share);
}

function isAboutSame(one: Fact, other: Fact): boolean {
  return one.kind === other.kind && (one.about === other.about || other.about === noQuestion);
}

function shareOfWords(one: string, other: string): number {
  const words = new Set(one.toLowerCase().split(' '));
  const others = other.toLowerCase().split(' ');
  const common = others.filter((word) => words.has(word)).length;
  return common / Math.max(1, Math.min(words.size, others.length));
}
