import type { DistrictRow, ExceptionRow, SectorRow } from './geography-rows.ts';

/** Stands where a force slug stands, for postcodes that lie over the border. */
export const SCOTLAND = 'scotland';

/** A slug of a force, or `scotland`. */
export type Territory = string;

/** A territory and its part of a district's or sector's postcodes, 0 to 1. */
export interface Share {
  territory: Territory;
  share: number;
}

/** A postcode district such as `NN13`; shares are sorted, largest first. */
export interface District {
  holdsBoxesOnly: boolean;
  shares: Share[];
}

/** A postcode sector such as `NN13 5`. */
export interface Sector {
  territory: Territory;
  holdsBoxesOnly: boolean;
  /** Only where several territories divide the sector. */
  split?: Split;
}

interface Split {
  /** Postcodes of the sector in October 2025. */
  postcodes: number;
  /** Last two letters of a postcode → its territory, where that is not the sector's own. */
  exceptions: Map<string, Territory>;
}

export interface PostcodeIndex {
  districts: Map<string, District>;
  sectors: Map<string, Sector>;
}

interface Rows {
  sectors: SectorRow[];
  exceptions: ExceptionRow[];
  districts: DistrictRow[];
}

/** Index the rows of the three postcode files by district and by sector. */
export function buildPostcodeIndex({ sectors, exceptions, districts }: Rows): PostcodeIndex {
  return { districts: indexDistricts(districts), sectors: indexSectors(sectors, exceptions) };
}

function indexDistricts(rows: DistrictRow[]): Map<string, District> {
  const districts = new Map<string, District>();
  for (const row of rows) {
    const district = districts.get(row.outcode) ?? {
      holdsBoxesOnly: row.kind === 'po-box',
      shares: row.in_scotland ? [{ territory: SCOTLAND, share: row.in_scotland }] : [],
    };
    district.shares.push({ territory: row.force, share: row.share });
    district.shares.sort((a, b) => b.share - a.share);
    districts.set(row.outcode, district);
  }
  return districts;
}

function indexSectors(rows: SectorRow[], exceptionRows: ExceptionRow[]): Map<string, Sector> {
  const exceptionsOf = Map.groupBy(exceptionRows, (row) => row.sector);
  return new Map(
    rows.map((row) => {
      const exceptions = new Map(
        (exceptionsOf.get(row.sector) ?? []).flatMap(({ force, units }) =>
          units.map((unit) => [unit, force] as const),
        ),
      );
      const sector: Sector = { territory: row.force, holdsBoxesOnly: row.kind === 'po-box' };
      if (exceptions.size > 0) sector.split = { postcodes: row.postcodes, exceptions };
      return [row.sector, sector];
    }),
  );
}

/** Count how the postcodes of a sector are shared out, largest share first. */
export function sharesOf(sector: Sector): Share[] {
  if (!sector.split) return [{ territory: sector.territory, share: 1 }];
  const { postcodes, exceptions } = sector.split;
  const counts = new Map<Territory, number>();
  for (const territory of exceptions.values()) {
    counts.set(territory, (counts.get(territory) ?? 0) + 1);
  }
  const others = [...counts].map(([territory, count]) => ({ territory, share: count / postcodes }));
  const own = { territory: sector.territory, share: 1 - exceptions.size / postcodes };
  return [own, ...others].sort((a, b) => b.share - a.share);
}
