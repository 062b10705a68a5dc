import { getCollection } from 'astro:content';

import { glossaryOf } from '../../glossary/glossary.ts';
import { forceBySlug } from '../../register/forces.ts';
import { glossaryPassages } from '../../search/glossary-passages.ts';
import { reportPassages } from '../../search/report-passages.ts';

/** Everything that a search can find; the build makes the index of it and takes it away. */
export async function GET(): Promise<Response> {
  const records = (await getCollection('reports')).map(({ data }) => data);
  const names = new Map(
    records.map(({ id, force }) => {
      const { name = force, shortName = force } = forceBySlug(force) ?? {};
      return [id, { name, shortName }];
    }),
  );
  const passages = [
    ...records.flatMap((record) => {
      const force = names.get(record.id);
      return force === undefined ? [] : reportPassages(record, force);
    }),
    ...glossaryPassages(glossaryOf(records), (id) => names.get(id)?.shortName ?? id),
  ];
  return Response.json(passages);
}
