import type { APIContext } from 'astro';
import { getCollection } from 'astro:content';
import { wholeAddress } from '../../addresses/site-address.ts';
import { findingRows, findingsTable } from '../../data/findings-table.ts';
import { toCsv } from '../../data/table.ts';
import { recordsInOrder } from '../../summary/records-in-order.ts';

export async function GET({ site }: APIContext): Promise<Response> {
  const records = recordsInOrder(await getCollection('reports'));
  const table = findingsTable((path) => wholeAddress(path, site));
  return new Response(toCsv(table, findingRows(records)));
}
