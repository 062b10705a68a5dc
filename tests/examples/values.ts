import type { StatedValue } from '../../src/schema/value.ts';

/** Make a stated value from the figure as a report prints it. */
export function stated(printed: string, line = 1): StatedValue {
  return {
    status: 'stated',
    value: Number(printed.replaceAll(',', '')),
    printed,
    source: { line, endLine: line },
  };
}
