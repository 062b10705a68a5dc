import { z } from 'zod';

/** Identifies what the reports of one cycle ask and measure: `effectiveness-2017`. The known ones stand in `programme/`. */
export const programmeIdSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'a programme is lower-case words and years joined by hyphens, such as effectiveness-2017',
});

export type ProgrammeId = z.infer<typeof programmeIdSchema>;
