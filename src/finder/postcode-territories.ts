/** Where a postcode lies that has no force in our register, or why nobody can place it. */
export type Elsewhere =
  'scotland' | 'northern-ireland' | 'guernsey' | 'jersey' | 'isle-of-man' | 'no-place';

const SCOTTISH_AREAS = new Set([
  'AB',
  'DD',
  'DG',
  'EH',
  'FK',
  'G',
  'HS',
  'IV',
  'KA',
  'KW',
  'KY',
  'ML',
  'PA',
  'PH',
  'TD',
  'ZE',
]);

const OTHER_AREAS: Record<string, Elsewhere> = {
  BT: 'northern-ireland',
  GY: 'guernsey',
  JE: 'jersey',
  IM: 'isle-of-man',
  BX: 'no-place',
  XX: 'no-place',
};

/** Districts without a place on the map: a bank's, and the forces' post. */
const DISTRICTS_WITHOUT_PLACE = new Set(['GIR', 'BF1']);

/** Districts of large users in England that the source gives no location for. */
const DISTRICTS_WITHOUT_LOCATION = new Set([
  'BN91',
  'CH90',
  'EN77',
  'LS78',
  'PO24',
  'S94',
  'SN80',
  'SR43',
  'TW98',
]);

/** Tell where a postcode district lies by its letters; `undefined` for England and Wales. */
export function elsewhereOf(outcode: string): Elsewhere | undefined {
  if (DISTRICTS_WITHOUT_PLACE.has(outcode)) return 'no-place';
  const area = areaOf(outcode);
  return SCOTTISH_AREAS.has(area) ? 'scotland' : OTHER_AREAS[area];
}

/** Tell whether the district is in use for large users only, without a known location. */
export function hasNoLocation(outcode: string): boolean {
  return DISTRICTS_WITHOUT_LOCATION.has(outcode);
}

/** The letters that a postcode begins with: `NN` of `NN13`. */
function areaOf(outcode: string): string {
  return outcode.replace(/\d.*/, '');
}
