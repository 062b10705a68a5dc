import { parse } from 'csv-parse/sync';
import { z } from 'zod';

import { forceSchema, type Force } from '../schema/force.ts';

/** A register row as the file gives it: every cell is text, and an empty cell means "none". */
const rowSchema = z.strictObject({
  slug: z.string(),
  name: z.string(),
  short_name: z.string(),
  name_now: z.string(),
  ons_code: z.string(),
  ons_name: z.string(),
  country: z.string(),
  region: z.string(),
  region_code: z.string(),
  areas: z.string(),
  aliases: z.string(),
  website: z.string(),
  population_mid2018: z.string().regex(/^\d+$/, { error: 'Expected a whole number' }),
});

/**
 * Parse the text of the force register into forces, sorted by short name.
 *
 * Throws on the first row that breaks the schema, and on a slug, code or short name used twice: a
 * register that is wrong must stop whatever reads it.
 */
export function parseRegister(text: string): Force[] {
  const rows: unknown[] = parse(text, { columns: true });
  const forces = rows.map((row, index) => parseForce(row, index + 1));
  for (const key of ['slug', 'onsCode', 'shortName'] as const) {
    refuseRepeats(forces.map((force) => force[key]));
  }
  return forces.sort((a, b) => a.shortName.localeCompare(b.shortName, 'en-GB'));
}

function parseForce(row: unknown, number: number): Force {
  const cells = rowSchema.safeParse(row);
  if (!cells.success) throw rowError(number, cells.error);
  const force = forceSchema.safeParse(forceFields(cells.data));
  if (!force.success) throw rowError(number, force.error);
  return force.data;
}

function forceFields(row: z.infer<typeof rowSchema>): unknown {
  return {
    slug: row.slug,
    name: row.name,
    shortName: row.short_name,
    ...(row.name_now === '' ? {} : { nameNow: row.name_now }),
    onsCode: row.ons_code,
    onsName: row.ons_name,
    country: row.country,
    region: row.region,
    regionCode: row.region_code,
    areas: listOf(row.areas),
    aliases: listOf(row.aliases),
    website: row.website,
    populationMid2018: Number(row.population_mid2018),
  };
}

function listOf(cell: string): string[] {
  return cell === '' ? [] : cell.split(';');
}

function refuseRepeats(values: string[]): void {
  const repeated = values.find((value, index) => values.indexOf(value) !== index);
  if (repeated !== undefined) throw new Error(`The force register gives \`${repeated}\` twice`);
}

/** Name the row, which stands a line below its number, and each field with what is wrong in it. */
function rowError(number: number, cause: z.ZodError): Error {
  const faults = cause.issues.map(({ path, message }) => `\`${path.join('.')}\`: ${message}`);
  return new Error(
    `Line ${String(number + 1)} of the force register, content/forces.csv: ${faults.join('; ')}`,
    { cause },
  );
}
