import { lineId } from '../format/report-link.ts';

/** Gives each source line to the first element that prints it, so that no fragment stands twice. */
export interface Anchors {
  /** Claim a line: its fragment, or nothing where an earlier element has it. */
  claim(line: number): string[];
  /** Let lines that nothing prints, such as blank ones, lead to the nearest line before them. */
  lead(lines: Iterable<number>): void;
}

/** Make the fragments of one page. Arrays that `claim` gave are completed by `lead`. */
export function createAnchors(): Anchors {
  const idsByLine = new Map<number, string[]>();
  return {
    claim(line) {
      if (idsByLine.has(line)) return [];
      const ids = [lineId(line)];
      idsByLine.set(line, ids);
      return ids;
    },
    lead(lines) {
      const printed = [...idsByLine.keys()].sort((a, b) => a - b);
      for (const line of new Set(lines)) {
        const nearest = printed.findLast((other) => other <= line) ?? printed[0];
        if (nearest === undefined || nearest === line) continue;
        idsByLine.get(nearest)?.push(lineId(line));
      }
    },
  };
}
