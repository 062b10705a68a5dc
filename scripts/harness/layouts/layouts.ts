import { columns } from './columns.ts';
import { flanked } from './flanked.ts';
import type { Layout } from './layout.ts';
import { panels } from './panels.ts';
import { stacked } from './stacked.ts';
import { tiles } from './tiles.ts';

/** The layouts that the harness prints reports in, plainest first. */
export const layouts: readonly Layout[] = [stacked, panels, tiles, columns, flanked];
