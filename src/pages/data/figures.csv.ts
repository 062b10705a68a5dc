import type { APIContext } from 'astro';
import { getCollection } from 'astro:content';
import { wholeAddress } from '../../addresses/site-address.ts';
import { figureRows, figuresTable } from '../../data/figures-table.ts';
import { toCsv } from '../../data/table.ts';
import { observe } from '../../observations/observe.ts';
import { recordsInOrder } from '../../summary/records-in-order.ts';

export async function GET({ site }: APIContext): Promise<Response> {
  const records = recordsInOrder(await getCollection('reports'));
  const table = figuresTable((path) => wholeAddress(path, site));
  return new Response(toCsv(table, figureRows(observe(records))));
}
