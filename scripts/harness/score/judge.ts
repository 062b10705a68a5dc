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

/** Hold what was read against what is known. */
export function judge(known: readonly Fact[], read: readonly Fact[]): Verdict[] {
  const unclaimed = [...read];
  const claim = (isMatch: (fact: Fact) => boolean): Fact | undefined => {
    const at = unclaimed.findIndex(isMatch);
    return at < 0 ? undefined : unclaimed.splice(at, 1)[0];
  };
  const exact = known.map((fact) =>
    claim((other) => isAboutSame(fact, other) && other.says === fact.says),
  );
  const verdicts = known.map((fact, at): Verdict => {
    if (exact[at]) return { outcome: 'right', fact };
    const instead = textKinds.has(fact.kind)
      ? claim((other) => other.kind === fact.kind && shareOfWords(fact.says, other.says) > alike)
      : claim((other) => isAboutSame(fact, other));
    if (!instead) return { outcome: 'missed', fact };
    const found = instead.about === fact.about ? instead.says : `${instead.about}: ${instead.says}`;
    return { outcome: 'wrong', fact, found };
  });
  return [
    ...verdicts,
    ...unclaimed.map((fact): Verdict => ({
      outcome: 'wrong',
      fact: { ...fact, says: '' },
      found: fact.says,
    })),
  ];
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
