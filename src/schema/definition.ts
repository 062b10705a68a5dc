import { z } from 'zod';
import { sourceSchema } from './source.ts';

/** A term that one of the report's footnotes defines; the glossary is made of these. */
export const definitionSchema = z.strictObject({
  /** As printed: `multi-agency safeguarding hub`. */
  term: z.string().min(1),
  /** Where the footnote gives one: `MASH`. */
  abbreviation: z.string().min(1).optional(),
  /** Another name that the footnote gives: `domestic violence disclosure scheme` of `Clare's Law`. */
  otherName: z.string().min(1).optional(),
  /** The footnote's own words, whole. */
  text: z.string().min(1),
  /** The number of the footnote. */
  footnote: z.int().min(1),
  source: sourceSchema,
});

export type Definition = z.infer<typeof definitionSchema>;
