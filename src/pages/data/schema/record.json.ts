import { z } from 'zod';
import { recordSchema } from '../../../schema/record.ts';

/** The JSON Schema of a record, made from the one that validates it. */
export function GET(): Response {
  return new Response(`${JSON.stringify(z.toJSONSchema(recordSchema), undefined, 2)}\n`);
}
