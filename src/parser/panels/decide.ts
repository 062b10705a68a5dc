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
import { isWhole, type Explanation, type Layout } from './explain.ts';

/** What the layouts that count agree on about a metric. */
export interface Decision extends Account {
  /** The layouts that say so. */
  layouts: readonly Layout[];
  /** They account for every figure of the pages. */
  isWhole: boolean;
}

/** Layouts that explain less than this share of what the best one does are no rivals to it. */
const rivalShare = 0.5;

/**
 * Say what the pages state of each metric: what all layouts agree on that account for every figure.
 *
 * Where none does, those that explain at least two labels for each group that they leave unexplained. A layout that
 * a known figure contradicts stands back behind one that it does not. What a label proves only by its order is contested.
 */
export function decide(
  explanations: readonly Explanation[],
  known: KnownFigures,
): (metric: MetricId) => Decision {
  const whole = explanations.filter(isWhole);
  const rivals = rivalsAmong(explanations);
  const candidates = uncontradicted(whole.length > 0 ? whole : rivals, known);
  const views = candidates.map((explanation) => accountsOf(explanation, known));
  const witnesses = rivals
    .filter((explanation) => !candidates.includes(explanation))
    .map((explanation) => accountsOf(explanation, known));
  const bare = explanations[0] && bareAccountsOf(explanations[0]);
  return (metric) => {
    const accounts = views.map((view) => view.get(metric));
    const told = accounts.flatMap((account) => account ?? []);
    const account = told.length > 0 ? told.reduce(merged) : (bare?.get(metric) ?? noAccount);
    const layouts = candidates.flatMap(({ layout }, at) => {
      const own = accounts[at];
      return own && hasSameFigures(own, account) ? [layout] : [];
    });
    const isProved = witnesses.some((view) => {
      const own = view.get(metric);
      return own?.isProved === true && merged(own, account).order !== 'contested';
    });
    const order = account.isProved || isProved ? account.order : 'contested';
    return { ...account, order, layouts, isWhole: whole.length > 0 };
  };
}

/** Layouts that account for most. */
function rivalsAmong(explanations: readonly Explanation[]): Explanation[] {
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
