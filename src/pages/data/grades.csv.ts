import type { APIContext } from 'astro';
import { getCollection } from 'astro:content';
import { wholeAddress } from '../../addresses/site-address.ts';
import { gradeRows, gradesTable } from '../../data/grades-table.ts';
import { toCsv } from '../../data/table.ts';
import { recordsInOrder } from '../../summary/records-in-order.ts';

export async function GET({ site }: APIContext): Promise<Response> {
  const records = recordsInOrder(await getCollection('reports'));
  const table = gradesTable((path) => wholeAddress(path, site));
  return new Response(toCsv(table, gradeRows(records)));
}
