import type { Force } from '../schema/force.ts';
import type { CouncilRow, TownRow } from './geography-rows.ts';
import { nameKey, placeKey } from './name-key.ts';
import { PLACE_KINDS, type Place, type PlaceFile, type PlaceKind } from './place.ts';

interface Sources {
  forces: readonly Force[];
  councils: CouncilRow[];
  towns: TownRow[];
}

/** Gather every name that the finder knows, each with its force, for the file that the site ships. */
export function buildPlaces({ forces, councils, towns }: Sources): PlaceFile {
  const repeated = repeatedNames(towns);
  const entries = [
    ...forces.map(placeOfForce),
    ...forces.flatMap(areasOf),
    ...councils.map((council) => placeOfCouncil(council, councils)),
    ...towns.map((town) => placeOfTown(town, repeated)),
  ];
  return {
    forces: forces.map(({ slug, name, nameNow }) => ({ slug, name, ...(nameNow && { nameNow }) })),
    places: mergeEqual(entries),
  };
}

function placeOfForce(force: Force): Place {
  const { name, shortName, nameNow, onsName, aliases } = force;
  const others = [shortName, ...(nameNow ? [nameNow] : []), onsName, ...aliases];
  return withAliases({ name, kinds: ['force'], forces: [force.slug] }, others);
}

function areasOf({ areas, slug }: Force): Place[] {
  return areas.map((name) => ({ name, kinds: ['area'], forces: [slug] }));
}

function placeOfCouncil(council: CouncilRow, all: CouncilRow[]): Place {
  const place: Place = { name: council.name, kinds: ['council'], forces: [council.force] };
  if (council.name_cy && council.name_cy !== council.name) place.welsh = council.name_cy;
  const goesOn = all.some(({ name, current }) => current && name === council.name);
  if (council.valid_to && !goesOn) place.until = Number(council.valid_to.slice(0, 4));
  return withAliases(place, [council.council, ...council.aliases]);
}

function placeOfTown(town: TownRow, repeated: Set<string>): Place {
  const place: Place = {
    name: town.name,
    kinds: ['town'],
    forces: [town.force, ...town.other_forces],
  };
  if (repeated.has(town.name) && town.council_name) place.within = town.council_name;
  return place;
}

function repeatedNames(towns: TownRow[]): Set<string> {
  const names = towns.map(({ name }) => name);
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
}

/** Keep the other names that a search would not find by the name itself. */
function withAliases(place: Place, others: string[]): Place {
  const known = new Set([nameKey(place.name), placeKey(place.name)]);
  const aliases = others.filter((other) => {
    const isNew = !known.has(nameKey(other)) && !known.has(placeKey(other));
    known.add(nameKey(other));
    return isNew;
  });
  return aliases.length > 0 ? { ...place, aliases } : place;
}

/** Make one place of a area, council and town that share name and force. */
function mergeEqual(places: Place[]): Place[] {
  const groups = Map.groupBy(places, ({ name, forces, kinds }) =>
    [name, forces, kinds.includes('force')].join('|'),
  );
  return [...groups.values()].map((group) => {
    const kinds = PLACE_KINDS.filter((kind) => group.some((place) => place.kinds.includes(kind)));
    const aliases = [...new Set(group.flatMap((place) => place.aliases ?? []))];
    const merged: Place = group.reduce((all, place) => ({ ...all, ...place, kinds }));
    if (!isFormer(group, kinds)) delete merged.until;
    if (merged.within === merged.name) delete merged.within;
    return aliases.length > 0 ? { ...merged, aliases } : merged;
  });
}

/** Tell whether the group is nothing but councils that have been replaced. */
function isFormer(group: Place[], kinds: PlaceKind[]): boolean {
  const councils = group.filter((place) => place.kinds.includes('council'));
  return kinds.includes('council') && councils.every(({ until }) => until !== undefined);
}
