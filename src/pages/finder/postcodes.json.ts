import { loadPostcodeIndex } from '../../finder/load-geography.ts';
import { encodePostcodes } from '../../finder/postcode-file.ts';

/** Every postcode sector and exception, for the search of a force. */
export function GET(): Response {
  return Response.json(encodePostcodes(loadPostcodeIndex()));
}
