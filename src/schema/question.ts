import { z } from 'zod';

/** Identifies a topic that reports judge, such as `preventing-crime`. The known ones stand in `programme/`. */
export const questionIdSchema = z.string().regex(/^[a-z]+(-[a-z]+)*$/, {
  error: 'a question is lower-case words joined by hyphens, such as preventing-crime',
});

export type QuestionId = z.infer<typeof questionIdSchema>;
