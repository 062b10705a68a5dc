import { readFileSync } from 'node:fs';
import { importPdf } from '../../../src/pdf/import-pdf.ts';
import { forces } from '../../../src/register/forces.ts';

const [, , path = ''] = process.argv;
const { text } = await importPdf(new Uint8Array(readFileSync(path)), {
  forces,
  onPage: () => undefined,
});
process.stdout.write(text);
