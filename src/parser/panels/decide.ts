import type { MetricId } from '../../schema/metric.ts';
import {
  accountsOf,
  bareAccountsOf,
  canAgree,
  hasSameFigures,
  merged,
  noAccount,
  type Account,
  type KnownFigures,
} from './accounts.ts';
import { wholeAmong, withWholeNames, type Explanation, type Layout } from './explain.ts';

/** What the layouts that count agree on about a metric. */
export interface Decision extends Account {
  /** The layouts that say so. */
  layouts: readonly Layout[];
  /** Some of them account for every figure of the pages. */
  isWhole: boolean;
}

/** Layouts that explain less than this share of what the best one does are no rivals to it. */
const rivalShare = 0.5;

/**
 * Say what the pages state of each metric: what all layouts agree on that account for every figure.
 *
 * Where none does in which labels have a place of their own, those in which they stand anywhere in their panel, and
 * those that explain at least two labels for each group that they leave unexplained, each by themselves: what only
 * one of both can tell is so, and what they tell differently is contested.
 */
export function decide(
  explanations: readonly Explanation[],
  known: KnownFigures,
): (metric: MetricId) => Decision {
  const whole = wholeAmong(explanations);
  const rivals = rivalsAmong(explanations);
  const isPlaced = whole.length > 0 && whole.every(({ layout }) => layout.place !== 'within');
  const views = (isPlaced ? [whole] : [whole, withWholeNames(rivals)]).map((candidates) =>
    viewOf(uncontradicted(candidates, known), rivals, known),
  );
  const bare = explanations[0] && bareAccountsOf(explanations[0]);
  return (metric) => {
    const told = views.flatMap((view) => view(metric) ?? []);
    const clear = told.filter(({ order }) => order !== 'contested' && order !== 'none');
    const account =
      clear.reduce<Account | undefined>(
        (one, other) => (one ? merged(one, other) : other),
        undefined,
      ) ??
      told[0] ??
      bare?.get(metric) ??
      noAccount;
    const layouts = told.flatMap((own) => (hasSameFigures(own, account) ? own.layouts : []));
    return { ...account, layouts, isWhole: whole.some(({ layout }) => layouts.includes(layout)) };
  };
}

/** What some layouts agree on; what a label proves only by its order is contested where none of the rivals proves it. */
function viewOf(
  candidates: readonly Explanation[],
  rivals: readonly Explanation[],
  known: KnownFigures,
): (metric: MetricId) => Omit<Decision, 'isWhole'> | undefined {
  const views = candidates.map((explanation) => accountsOf(explanation, known));
  const witnesses = rivals
    .filter((explanation) => !candidates.includes(explanation))
    .map((explanation) => ({ ...explanation, view: accountsOf(explanation, known) }));
  const names = Math.max(...candidates.map((explanation) => explanation.names));
  return (metric) => {
    const accounts = views.map((view) => view.get(metric));
    const told = accounts.flatMap((account) => account ?? []);
    if (told.length === 0) return undefined;
    const account = told.reduce(merged);
    const layouts = candidates.flatMap(({ layout }, at) => {
      const own = accounts[at];
      return own && hasSameFigures(own, account) ? [layout] : [];
    });
    const proofs = witnesses.flatMap((witness) => {
      const own = witness.view.get(metric);
      const both = own?.isProved === true ? merged(own, account) : noAccount;
      return both.figures.length === 0 || both.order === 'contested' ? [] : [{ ...witness, both }];
    });
    const surer = proofs.filter((proof) => proof.names > names).map(({ both }) => both);
    const order = account.isProved || proofs.length > 0 ? account.order : 'contested';
    return { ...surer.reduce(merged, { ...account, order }), layouts };
  };
}

/** Layouts that account for most. */
function rivalsAmong(all: readonly Explanation[]): Explanation[] {
  const explanations = all.filter(({ layout }) => layout.place !== 'within');
  const most = Math.max(...explanations.map(({ explained }) => explained), 0);
  return explanations.filter(
    ({ explained, unexplained }) =>
      explained > 0 && explained >= 2 * unexplained && explained > rivalShare * most,
  );
}

/** Leave out layouts of which a group can be read in no way that fits the known figures, unless that goes for all. */
function uncontradicted(
  explanations: readonly Explanation[],
  known: KnownFigures,
): readonly Explanation[] {
  const left = explanations.filter(({ groups }) =>
    groups.every(({ ways }) => ways.length === 0 || ways.some((pairs) => canAgree(pairs, known))),
  );
  return left.length > 0 ? left : explanations;
}
