import { isFigure, type NumberToken } from './number-tokens.ts';

type Label = Extract<NumberToken, { type: 'label' }>;

/** Labels that stand together, and everything up to the next label or panel. */
export interface Cluster {
  /** Which panel they stand in, counted from the start. */
  panel: number;
  labels: Label[];
  tokens: Exclude<NumberToken, { type: 'label' | 'panel' }>[];
}

/**
 * Divide what Force in numbers says into clusters, each of labels with the names and figures that are theirs.
 *
 * Labels stand before their figures, or in every panel after them; where only some panels end in a label, nobody can tell.
 */
export function clustersOf(tokens: readonly NumberToken[]): Cluster[] {
  const panels = panelsOf(tokens);
  const filled = panels.filter(
    (panel) => panel.some(({ type }) => type === 'label') && panel.some(isFigure),
  );
  const labelsAreLast = filled.length > 1 && filled.every(endsInLabel);
  return panels.flatMap((panel, at) => {
    if (labelsAreLast) return inClusters(panel.toReversed(), at).map(turnedRound);
    return endsInLabel(panel) ? asOneCluster(panel, at) : inClusters(panel, at);
  });
}

type PanelToken = Exclude<NumberToken, { type: 'panel' }>;

function panelsOf(tokens: readonly NumberToken[]): PanelToken[][] {
  const panels: PanelToken[][] = [[]];
  for (const token of tokens) {
    if (token.type === 'panel') panels.push([]);
    else panels.at(-1)?.push(token);
  }
  return panels;
}

function endsInLabel(panel: readonly PanelToken[]): boolean {
  return panel.some(isFigure) && panel[0]?.type !== 'label' && panel.at(-1)?.type === 'label';
}

function inClusters(tokens: readonly PanelToken[], panel: number): Cluster[] {
  const clusters: Cluster[] = [{ panel, labels: [], tokens: [] }];
  for (const token of tokens) {
    let current = clusters.at(-1);
    if (!current || (token.type === 'label' && current.tokens.length > 0)) {
      current = { panel, labels: [], tokens: [] };
      clusters.push(current);
    }
    if (token.type === 'label') current.labels.push(token);
    else current.tokens.push(token);
  }
  return clusters;
}

function turnedRound({ panel, labels, tokens }: Cluster): Cluster {
  return { panel, labels: labels.toReversed(), tokens: tokens.toReversed() };
}

function asOneCluster(tokens: readonly PanelToken[], panel: number): Cluster[] {
  return [
    {
      panel,
      labels: tokens.filter((token) => token.type === 'label'),
      tokens: tokens.filter((token) => token.type !== 'label'),
    },
  ];
}
