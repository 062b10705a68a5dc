import { fileURLToPath } from 'node:url';
import type { Converter, Source } from './converter.ts';

const script = fileURLToPath(new URL('npm-convert.mjs', import.meta.url));

/** Packages of a folder outside the project, which `--modules` names, by conversion: what they read and are called. */
const packages: Readonly<Record<string, readonly [Source, string]>> = {
  'pdfjs-lines': ['pdf', 'pdfjs-dist'],
  'pdfjs-merged': ['pdf', 'pdfjs-dist'],
  unpdf: ['pdf', 'unpdf'],
  'pdf-parse': ['pdf', 'pdf-parse'],
  pdf2json: ['pdf', 'pdf2json'],
  pdf2md: ['pdf', '@opendocsg/pdf2md'],
  'mupdf-npm': ['pdf', 'mupdf'],
  pdfium: ['pdf', '@hyzyla/pdfium'],
  officeparser: ['pdf', 'officeparser'],
  'mammoth-raw': ['docx', 'mammoth'],
  'mammoth-markdown': ['docx', 'mammoth'],
  turndown: ['html', 'turndown'],
  'node-html-markdown': ['html', 'node-html-markdown'],
  'html-to-text': ['html', 'html-to-text'],
  'rehype-remark': ['html', 'rehype-remark'],
};

/** Converters from npm. */
export const npmConverters: readonly Converter[] = Object.entries(packages).map(
  ([name, [from, npm]]) => ({
    ...{ name, from, npm },
    steps: [{ command: [process.execPath, script, 'MODULES', name, 'IN'] }],
  }),
);
