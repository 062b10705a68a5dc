import { z } from 'zod';

/** Identifier of a force, as data.police.uk writes it: `avon-and-somerset`. */
const forceSlugSchema = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, {
  error: 'Expected a force slug in lower case with hyphens, such as `thames-valley`',
});

/** One of the 43 territorial police forces of England and Wales. */
export const forceSchema = z.strictObject({
  slug: forceSlugSchema,
  /** Official name as used in 2017/18. */
  name: z.string().min(1),
  /** Short name, as on charts: `Avon and Somerset`. */
  shortName: z.string().min(1),
  /** Today's official name, only where it differs from `name`. */
  nameNow: z.string().min(1).optional(),
  /** ONS code of the police force area. */
  onsCode: z.string().regex(/^[EW]\d{8}$/, { error: 'Expected an ONS code such as `E23000036`' }),
  onsName: z.string().min(1),
  country: z.enum(['England', 'Wales']),
  /** English region, or `Wales`. */
  region: z.string().min(1),
  regionCode: z
    .string()
    .regex(/^[EW]\d{8}$/, { error: 'Expected an ONS code such as `E12000009`' }),
  /** Counties and unitary areas covered, for display and search. */
  areas: z.array(z.string().min(1)).min(1),
  /** Other names that people type; Welsh names among them begin with `Heddlu`. */
  aliases: z.array(z.string().min(1)),
  website: z.url({ protocol: /^https$/ }),
  /** ONS mid-2018 estimate, to the nearest 100; never to be mixed with figures of the reports. */
  populationMid2018: z.int().positive(),
});

export type Force = z.infer<typeof forceSchema>;
