import type { GetStaticPathsResult } from 'astro';

import { dataVersion } from '../../../addresses/data-version.ts';
import { loadPostcodeIndex } from '../../../finder/load-geography.ts';
import { encodePostcodes } from '../../../finder/postcode-file.ts';

/** One address for each version of the data. */
export function getStaticPaths(): GetStaticPathsResult {
  return [{ params: { version: dataVersion } }];
}

/** Every postcode sector and exception, for the search of a force. */
export function GET(): Response {
  return Response.json(encodePostcodes(loadPostcodeIndex()));
}
