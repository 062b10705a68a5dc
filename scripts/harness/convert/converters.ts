import { fileURLToPath } from 'node:url';
import type { Converter } from './converter.ts';
import { markupConverters } from './markup-converters.ts';
import { npmConverters } from './npm-converters.ts';
import { pdfConverters } from './pdf-converters.ts';
import { pythonConverters } from './python-converters.ts';

const importOne = fileURLToPath(new URL('import-one.ts', import.meta.url));

/** The project's own way from a PDF to a text. */
const ownImport: Converter = {
  name: 'own-import',
  from: 'pdf',
  isOwn: true,
  steps: [{ command: [process.execPath, importOne, 'IN'] }],
};

/** Optical character recognition, by how it takes a page to be laid out. */
const recognition: readonly Converter[] = ['1', '4', '6'].map((mode) => ({
  name: `tesseract-psm${mode}`,
  from: 'pictures',
  steps: [{ command: ['tesseract', 'IN', '-', '--psm', mode] }],
  isSlow: true,
}));

/** Every way from a printed report to a text that the harness knows; those that are not installed are named and left out. */
export const converters: readonly Converter[] = [
  ownImport,
  ...pdfConverters,
  ...pythonConverters,
  ...npmConverters,
  ...markupConverters,
  ...recognition,
];
