import type { APIContext, GetStaticPathsResult } from 'astro';
import { getCollection } from 'astro:content';
import type { ReportRecord } from '../../../schema/record.ts';

export async function getStaticPaths(): Promise<GetStaticPathsResult> {
  return (await getCollection('reports')).map(({ data }) => ({
    params: { report: data.id },
    props: { record: data },
  }));
}

export function GET({ props }: APIContext<{ record: ReportRecord }>): Response {
  return new Response(`${JSON.stringify(props.record, undefined, 2)}\n`);
}
