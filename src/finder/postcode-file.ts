import type { District, PostcodeIndex, Sector, Share, Territory } from './postcode-index.ts';

/**
 * The postcode index as the site ships it, short enough for one file: a reader fetches all of it,
 * so that the request says nothing about what they typed.
 */
export interface PostcodeFile {
  /** Territories; a letter of `ALPHABET` stands for each by its place in this list. */
  territories: Territory[];
  /** `AL10 h06*1`: the sectors 0, 6 of territory `h`, then sector 1 with boxes only. */
  sectors: string[];
  /** `AL3 h9964b36`: the shares of a divided district, in ten-thousandths. */
  districts: string[];
  /** `NN13 5 210 THSLSR`: 210 postcodes, of which `HS`, `LS`, `LR` belong to territory `T`. */
  splits: string[];
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const SHARE_PARTS = 10_000;
/** A district line's head: `AL10`, or `B99*` where the district holds boxes only. */
const HEAD = /^([A-Z\d]+)(\*?)$/;
/** Sectors of one territory: `h06*1`. */
const SECTOR_GROUP = /([A-Za-z])(\d*)(?:\*(\d+))?/g;
/** One share: `h9964`. */
const SHARE = /([A-Za-z])(\d+)/g;

/** Encode the index into the file that the site ships. */
export function encodePostcodes(index: PostcodeIndex): PostcodeFile {
  const territories = [...territoriesOf(index)].sort();
  const letterOf = new Map(territories.map((territory, at) => [territory, ALPHABET.charAt(at)]));
  const sectorsOf = Map.groupBy(index.sectors, ([name]) => name.slice(0, name.indexOf(' ')));
  const file: PostcodeFile = { territories, sectors: [], districts: [], splits: [] };
  for (const [outcode, district] of index.districts) {
    const sectors = sectorsOf.get(outcode) ?? [];
    const head = district.holdsBoxesOnly ? `${outcode}*` : outcode;
    file.sectors.push(`${head} ${encodeSectors(sectors, letterOf)}`);
    if (!followsFromSectors(district, sectors)) {
      file.districts.push(`${outcode} ${encodeShares(district.shares, letterOf)}`);
    }
    for (const [name, { split }] of sectors) {
      if (!split) continue;
      const groups = Map.groupBy(split.exceptions, ([, territory]) => territory);
      const units = [...groups].map(
        ([territory, entries]) =>
          `${letterOf.get(territory)}${entries.map(([unit]) => unit).join('')}`,
      );
      file.splits.push([name, split.postcodes, ...units].join(' '));
    }
  }
  return file;
}

/** Decode the shipped file into the index. */
export function decodePostcodes(file: PostcodeFile): PostcodeIndex {
  const territoryOf = new Map(file.territories.map((name, at) => [ALPHABET.charAt(at), name]));
  const index: PostcodeIndex = { districts: new Map(), sectors: new Map() };
  for (const line of file.sectors) decodeSectors(line, { index, territoryOf });
  for (const line of file.districts) {
    const [outcode = '', shares = ''] = line.split(' ');
    const district = found(index.districts, outcode);
    district.shares = [...shares.matchAll(SHARE)].map(([, letter = '', parts]) => ({
      territory: found(territoryOf, letter),
      share: Number(parts) / SHARE_PARTS,
    }));
  }
  for (const line of file.splits) decodeSplit(line, { index, territoryOf });
  return index;
}

interface Decoding {
  index: PostcodeIndex;
  territoryOf: Map<string, Territory>;
}

function decodeSectors(line: string, { index, territoryOf }: Decoding): void {
  const [head = '', groups = ''] = line.split(' ');
  const [, outcode = '', star] = HEAD.exec(head) ?? [];
  for (const [, letter = '', plain = '', boxes = ''] of groups.matchAll(SECTOR_GROUP)) {
    const territory = found(territoryOf, letter);
    for (const [digits, holdsBoxesOnly] of [[plain, false] as const, [boxes, true] as const]) {
      for (const digit of digits) {
        index.sectors.set(`${outcode} ${digit}`, { territory, holdsBoxesOnly });
      }
    }
    index.districts.set(outcode, {
      holdsBoxesOnly: star === '*',
      shares: [{ territory, share: 1 }],
    });
  }
}

function decodeSplit(line: string, { index, territoryOf }: Decoding): void {
  const [outcode, digit, postcodes, ...groups] = line.split(' ');
  const exceptions = new Map<string, Territory>();
  for (const group of groups) {
    const territory = found(territoryOf, group.charAt(0));
    for (let at = 1; at < group.length; at += 2) {
      exceptions.set(group.slice(at, at + 2), territory);
    }
  }
  found(index.sectors, `${outcode} ${digit}`).split = { postcodes: Number(postcodes), exceptions };
}

function territoriesOf({ districts, sectors }: PostcodeIndex): Set<Territory> {
  const ofDistricts = [...districts.values()].flatMap(({ shares }) =>
    shares.map(({ territory }) => territory),
  );
  return new Set([...ofDistricts, ...[...sectors.values()].map(({ territory }) => territory)]);
}

function encodeSectors(sectors: [string, Sector][], letterOf: Map<Territory, string>): string {
  const groups = Map.groupBy(sectors, ([, { territory }]) => territory);
  return [...groups]
    .map(([territory, group]) => {
      const digits = (boxes: boolean): string =>
        group.flatMap(([name, s]) => (s.holdsBoxesOnly === boxes ? name.slice(-1) : [])).join('');
      const boxes = digits(true);
      return `${letterOf.get(territory)}${digits(false)}${boxes === '' ? '' : `*${boxes}`}`;
    })
    .join('');
}

function encodeShares(shares: Share[], letterOf: Map<Territory, string>): string {
  return shares
    .map(({ territory, share }) => `${letterOf.get(territory)}${Math.round(share * SHARE_PARTS)}`)
    .join('');
}

/** A district in one territory, which all its sectors name, needs no line of its own. */
function followsFromSectors({ shares }: District, sectors: [string, Sector][]): boolean {
  const [first] = shares;
  return shares.length === 1 && sectors.every(([, s]) => s.territory === first?.territory);
}

function found<Key, Value>(map: Map<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The postcode file does not define \`${String(key)}\``);
  return value;
}
