import type { Converter } from './converter.ts';

/** A converter that is a line of Python over the file that its first argument names. */
function python(name: string, module: string, code: string): Converter {
  return {
    name,
    from: name.startsWith('html') ? 'html' : 'pdf',
    python: module,
    steps: [{ command: ['/usr/bin/python3', '-c', `import sys\n${code}`, 'IN'] }],
  };
}

const pages = 'fitz.open(sys.argv[1])';

/** Python libraries that have no program of their own. */
export const pythonConverters: readonly Converter[] = [
  python(
    'pypdf',
    'pypdf',
    'import pypdf\nfor p in pypdf.PdfReader(sys.argv[1]).pages: print(p.extract_text())',
  ),
  python('pymupdf', 'fitz', `import fitz\nfor p in ${pages}: print(p.get_text())`),
  python('pymupdf-sorted', 'fitz', `import fitz\nfor p in ${pages}: print(p.get_text(sort=True))`),
  python(
    'pymupdf-blocks',
    'fitz',
    `import fitz\nfor p in ${pages}:\n  for b in p.get_text('blocks'): print(b[4].replace(chr(10), ' ') + chr(10))`,
  ),
  python(
    'html-python-html2text',
    'html2text',
    'import html2text\nprint(html2text.html2text(open(sys.argv[1], encoding="utf-8").read()))',
  ),
];
