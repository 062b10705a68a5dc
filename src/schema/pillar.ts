import { z } from 'zod';

/** What a PEEL report judges; one report covers one pillar in the years up to 2017. */
export const pillarSchema = z.enum(['effectiveness', 'efficiency', 'legitimacy']);

export type Pillar = z.infer<typeof pillarSchema>;
