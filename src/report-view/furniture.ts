import type { Furniture } from '../schema/document.ts';
import type { Anchors } from './anchors.ts';
import type { FurnitureView } from './view.ts';

/** Group what was left out of the flow by its reason, in the order in which the reasons first occur. */
export function buildFurniture(furniture: readonly Furniture[], anchors: Anchors): FurnitureView[] {
  const groups = Map.groupBy(furniture, (item) => item.reason);
  return [...groups].map(([reason, items]) => ({
    reason,
    lines: items.map((item) => ({
      ids: anchors.claim(item.source.line),
      line: item.source.line,
      text: item.text,
    })),
  }));
}
