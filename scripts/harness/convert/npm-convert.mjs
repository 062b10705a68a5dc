// Converts one file with a package of a folder outside the project: node npm-convert.mjs MODULES NAME FILE
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules = '', name = '', file = ''] = process.argv.slice(2);
const parentURL = pathToFileURL(join(modules, 'index.js')).href;
registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier, context.parentURL === import.meta.url ? { ...context, parentURL } : context),
});
const bytes = () => new Uint8Array(readFileSync(file));
const text = () => readFileSync(file, 'utf8');

/** Text items of pdf.js joined as its simplest users do. */
async function pdfjsText(isMerged) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: bytes(), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => item.str + (isMerged ? ' ' : item.hasEOL ? '\n' : '')).join(''));
  }
  return pages.join('\n\n');
}

const conversions = {
  'pdfjs-lines': () => pdfjsText(false),
  'pdfjs-merged': () => pdfjsText(true),
  unpdf: async () => {
    const { extractText, getDocumentProxy } = await import('unpdf');
    return (await extractText(await getDocumentProxy(bytes()))).text.join('\n\n');
  },
  'pdf-parse': async () => {
    const { PDFParse } = await import('pdf-parse');
    return (await new PDFParse({ data: bytes() }).getText()).text;
  },
  pdf2json: async () => {
    const { default: PDFParser } = await import('pdf2json');
    return new Promise((resolve, reject) => {
      const parser = new PDFParser(undefined, true);
      parser.on('pdfParser_dataError', reject);
      parser.on('pdfParser_dataReady', () => resolve(parser.getRawTextContent()));
      parser.loadPDF(file);
    });
  },
  pdf2md: async () => {
    const { default: pdf2md } = await import('@opendocsg/pdf2md');
    return pdf2md(bytes());
  },
  'mupdf-npm': async () => {
    const mupdf = await import('mupdf');
    const document = mupdf.Document.openDocument(bytes(), 'application/pdf');
    return Array.from({ length: document.countPages() }, (_none, at) =>
      document.loadPage(at).toStructuredText('preserve-whitespace').asText(),
    ).join('\n\f');
  },
  pdfium: async () => {
    const { PDFiumLibrary } = await import('@hyzyla/pdfium');
    const library = await PDFiumLibrary.init();
    const document = await library.loadDocument(bytes());
    return [...document.pages()].map((page) => page.getText()).join('\n\f');
  },
  officeparser: async () => {
    const parser = await import('officeparser');
    const read =
      parser.parseOffice ?? parser.OfficeParser.parseOffice ?? parser.default.parseOffice;
    const parsed = await read(file);
    return typeof parsed === 'string' ? parsed : parsed.toText();
  },
  'mammoth-raw': async () => {
    const { default: mammoth } = await import('mammoth');
    return (await mammoth.extractRawText({ path: file })).value;
  },
  'mammoth-markdown': async () => {
    const { default: mammoth } = await import('mammoth');
    return (await mammoth.convertToMarkdown({ path: file })).value;
  },
  turndown: async () => {
    const { default: Turndown } = await import('turndown');
    return new Turndown({ headingStyle: 'atx' }).remove(['style', 'title']).turndown(text());
  },
  'node-html-markdown': async () => {
    const { NodeHtmlMarkdown } = await import('node-html-markdown');
    return NodeHtmlMarkdown.translate(text());
  },
  'html-to-text': async () => {
    const { convert } = await import('html-to-text');
    return convert(text(), { wordwrap: 100 });
  },
  'rehype-remark': async () => {
    const [{ unified }, parse, remark, gfm, stringify] = await Promise.all([
      import('unified'),
      ...['rehype-parse', 'rehype-remark', 'remark-gfm', 'remark-stringify'].map(
        (it) => import(it),
      ),
    ]);
    const plugins = [parse, remark, gfm, stringify].map((it) => it.default);
    return String(
      await plugins.reduce((all, plugin) => all.use(plugin), unified()).process(text()),
    );
  },
};

const convert = conversions[name];
if (!convert) throw new Error(`No conversion is called \`${name}\``);
process.stdout.write(await convert());
