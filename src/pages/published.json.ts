import { getCollection } from 'astro:content';

/** Which reports have pages; the build compares it with the texts and puts it into the site's manifest. */
export async function GET(): Promise<Response> {
  return Response.json((await getCollection('reports')).map(({ id }) => id).sort());
}
