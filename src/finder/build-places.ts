import { ENCLAVE } from '../register/enclave.ts';
import type { Force } from '../schema/force.ts';
import { elsewherePlaces } from './elsewhere-places.ts';
import type { CouncilRow, NamesakeRow, PlaceRow, TownRow } from './geography-rows.ts';
import { mergePlaces } from './merge-places.ts';
import { nameKey, placeKey } from './name-key.ts';
import type { Place } from './place.ts';

interface Sources {
  forces: readonly Force[];
  councils: CouncilRow[];
  towns: TownRow[];
  places: PlaceRow[];
  namesakes: NamesakeRow[];
}

/**
 * Gather every name that the finder knows, each with its force. Of towns and smaller places the
 * larger come first: that order ranks what was typed, and no population goes further.
 */
export function buildPlaces(sources: Sources): Place[] {
  const { forces, councils, towns, places, namesakes } = sources;
  const repeated = repeatedNames(towns);
  return mergePlaces([
    ...forces.map(placeOfForce),
    ...forces.flatMap(areasOf),
    wales(forces),
    ...councils.map((council) => placeOfCouncil(council, councils)),
    ...towns
      .toSorted((a, b) => b.population_2021 - a.population_2021)
      .map((town) => placeOfTown(town, repeated)),
    ...namesakes.map(placeOfNamesake),
    ...places
      .toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0))
      .map(({ name, force, near_forces: near }) => ({
        ...{ name, kinds: ['place' as const], forces: [force] },
        ...(near.length > 0 && { near }),
      })),
    ...elsewherePlaces(),
  ]);
}

function placeOfForce(force: Force): Place {
  const { name, shortName, nameNow, onsName, aliases } = force;
  const others = [shortName, ...(nameNow ? [nameNow] : []), onsName, ...aliases];
  return withAliases({ name, kinds: ['force'], forces: [force.slug] }, others);
}

function areasOf({ areas, slug }: Force): Place[] {
  const { within, slug: enclave } = ENCLAVE;
  return areas.map((name) => ({
    ...{ name, kinds: ['area'] },
    ...(slug === within.slug && name === within.area
      ? { forces: [slug, enclave], mostly: slug }
      : { forces: [slug] }),
  }));
}

/** The country, which shares its name with a village in Yorkshire. */
function wales(forces: readonly Force[]): Place {
  const welsh = forces.filter(({ region }) => region === 'Wales').map(({ slug }) => slug);
  return { name: 'Wales', kinds: ['area'], forces: welsh, welsh: 'Cymru' };
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
    ...(town.other_forces.length > 0 && { mostly: town.force }),
  };
  if (repeated.has(town.name) && town.council_name) place.within = town.council_name;
  return place;
}

function placeOfNamesake({ name, within, force }: NamesakeRow): Place {
  return { name, kinds: ['place'], forces: [force], within };
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
