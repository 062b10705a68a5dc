import type { Definition } from '../../schema/definition.ts';
import type { Source } from '../../schema/source.ts';
import type { Passage } from '../narrative/passage.ts';

/** Find the terms that footnotes define; none are recognised yet. */
export function extractDefinitions(
  _footnotes: readonly { number: number; passage: Passage; source: Source }[],
): Definition[] {
  return [];
}
