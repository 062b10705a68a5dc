import { PLACE_KINDS, type Place, type PlaceKind } from './place.ts';

/** Make one place of an area, council, town and smaller place that share name and force. */
export function mergePlaces(places: readonly Place[]): Place[] {
  const groups = Map.groupBy(places, ({ name, forces, kinds, within, elsewhere }) => {
    // A smaller place that is named with what it is a part of is no other place of its name.
    const part = kinds.includes('place') ? within : undefined;
    return [name, forces[0] ?? elsewhere, kinds.includes('force'), part].join('|');
  });
  return [...groups.values()].map(mergeGroup);
}

function mergeGroup(group: Place[]): Place {
  const kinds = PLACE_KINDS.filter((kind) => group.some((place) => place.kinds.includes(kind)));
  const aliases = [...new Set(group.flatMap((place) => place.aliases ?? []))];
  const forces = [...new Set(group.flatMap((place) => place.forces))];
  const near = [...new Set(group.flatMap((place) => place.near ?? []))];
  const merged: Place = group.reduce((all, place) => ({ ...all, ...place }));
  delete merged.near;
  if (!isFormer(group, kinds)) delete merged.until;
  if (merged.within === merged.name) delete merged.within;
  const others = near.filter((force) => !forces.includes(force));
  // A council's border is known, and with it that the whole of its area has one force.
  const isNear = others.length > 0 && !kinds.includes('council') && !kinds.includes('area');
  return {
    ...merged,
    ...{ kinds: kinds.length > 1 ? kinds.filter((kind) => kind !== 'place') : kinds, forces },
    ...(isNear && { near: others }),
    ...(aliases.length > 0 && { aliases }),
  };
}

/** Tell whether the group is nothing but councils that have been replaced. */
function isFormer(group: Place[], kinds: PlaceKind[]): boolean {
  const councils = group.filter((place) => place.kinds.includes('council'));
  return kinds.includes('council') && councils.every(({ until }) => until !== undefined);
}
