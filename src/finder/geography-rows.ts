import { parse } from 'csv-parse/sync';
import { z } from 'zod';

const list = z.string().transform((cell) => (cell === '' ? [] : cell.split(';')));
const optional = z.string().transform((cell) => (cell === '' ? undefined : cell));
const number = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$/)
  .transform(Number);
const flag = z.enum(['true', 'false']).transform((cell) => cell === 'true');
const kind = z.enum(['area', 'po-box']);

const sectorRowSchema = z.strictObject({
  sector: z.string(),
  force: z.string(),
  others: list,
  postcodes: number,
  kind,
});

const exceptionRowSchema = z.strictObject({ sector: z.string(), force: z.string(), units: list });

const districtRowSchema = z.strictObject({
  outcode: z.string(),
  rank: number,
  force: z.string(),
  postcodes: number,
  share: number,
  kind,
  in_scotland: z.union([z.literal('').transform(() => undefined), number]),
});

const councilRowSchema = z.strictObject({
  gss_code: z.string(),
  name: z.string(),
  council: z.string(),
  name_cy: optional,
  type: z.string(),
  region: z.string(),
  county_code: optional,
  force: z.string(),
  valid_from: optional,
  valid_to: optional,
  in_2017: flag,
  current: flag,
  successors: list,
  aliases: list,
});

const townRowSchema = z.strictObject({
  name: z.string(),
  council_code: optional,
  council_name: optional,
  force: z.string(),
  other_forces: list,
  population_2021: number,
  lat: number,
  lon: number,
});

const placeRowSchema = z.strictObject({
  name: z.string(),
  force: z.string(),
  near_forces: list,
  population: z.union([z.literal('').transform(() => undefined), number]),
  lat: number,
  lon: number,
});

const namesakeRowSchema = z.strictObject({
  name: z.string(),
  within: z.string(),
  force: z.string(),
});

export type SectorRow = z.infer<typeof sectorRowSchema>;
export type ExceptionRow = z.infer<typeof exceptionRowSchema>;
export type DistrictRow = z.infer<typeof districtRowSchema>;
export type CouncilRow = z.infer<typeof councilRowSchema>;
export type TownRow = z.infer<typeof townRowSchema>;
export type PlaceRow = z.infer<typeof placeRowSchema>;
export type NamesakeRow = z.infer<typeof namesakeRowSchema>;

/** Read `postcode-sectors.csv`: the force of most postcodes of each sector. */
export function parseSectorRows(text: string): SectorRow[] {
  return parseRows(text, sectorRowSchema);
}

/** Read `postcode-exceptions.csv`: the units of split sectors that lie in another force. */
export function parseExceptionRows(text: string): ExceptionRow[] {
  return parseRows(text, exceptionRowSchema);
}

/** Read `outcodes.csv`: the forces of each postcode district, with their shares. */
export function parseDistrictRows(text: string): DistrictRow[] {
  return parseRows(text, districtRowSchema);
}

/** Read `councils.csv`: the councils of 2017 and of today. */
export function parseCouncilRows(text: string): CouncilRow[] {
  return parseRows(text, councilRowSchema);
}

/** Read `towns.csv`: towns of 20,000 people and more. */
export function parseTownRows(text: string): TownRow[] {
  return parseRows(text, townRowSchema);
}

/** Read `places.csv`: towns, villages and parts of cities, with the forces near by. */
export function parsePlaceRows(text: string): PlaceRow[] {
  return parseRows(text, placeRowSchema);
}

/** Read `namesakes.csv`: places that share a name with another one and that the other files lack. */
export function parseNamesakeRows(text: string): NamesakeRow[] {
  return parseRows(text, namesakeRowSchema);
}

function parseRows<Row extends z.ZodType>(text: string, row: Row): z.infer<Row>[] {
  return z.array(row).parse(parse(text, { columns: true }));
}
