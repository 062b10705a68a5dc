import { z } from 'zod';
import { sourceSchema } from './source.ts';

/** A term that a footnote of the report defines, or a sentence of its running text; the glossary is made of these. */
export const definitionSchema = z.strictObject({
  /** As printed: `multi-agency safeguarding hub`. */
  term: z.string().min(1),
  /** Where the footnote gives one: `MASH`. */
  abbreviation: z.string().min(1).optional(),
  /** Another name that the footnote gives: `domestic violence disclosure scheme` of `Clare's Law`. */
  otherName: z.string().min(1).optional(),
  /** The own words of the footnote, whole, or of the sentence. */
  text: z.string().min(1),
  /** The number of the footnote; absent where the running text gives the meaning. */
  footnote: z.int().min(1).optional(),
  source: sourceSchema,
});

export type Definition = z.infer<typeof definitionSchema>;
