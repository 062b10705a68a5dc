import { getCollection } from 'astro:content';
import { dataPackage } from '../../data/data-package.ts';
import { isTrial } from '../../report-texts/folders.ts';
import { recordsInOrder } from '../../summary/records-in-order.ts';

export async function GET(): Promise<Response> {
  const reports = recordsInOrder(await getCollection('reports')).map(({ id }) => id);
  return new Response(`${JSON.stringify(dataPackage(reports, isTrial), undefined, 2)}\n`);
}
