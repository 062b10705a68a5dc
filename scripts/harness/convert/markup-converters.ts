import { chain, simple, type Converter } from './converter.ts';

/** A Pandoc conversion to a plain format. */
function pandoc(from: 'html' | 'docx', to: string, ...options: readonly string[]): Converter {
  return {
    name: `pandoc-${from}-${to}${options.length > 0 ? '-long' : ''}`,
    from,
    steps: [{ command: ['pandoc', '-f', from, '-t', to, ...options, 'IN'] }],
  };
}

/** Programs that read the flowing HTML, or a DOCX made of it. */
export const markupConverters: readonly Converter[] = [
  ...['plain', 'markdown', 'gfm', 'rst', 'org', 'asciidoc', 'latex', 'mediawiki'].map((to) =>
    pandoc('html', to),
  ),
  pandoc('html', 'plain', '--wrap=none'),
  ...['plain', 'markdown', 'gfm'].map((to) => pandoc('docx', to)),
  ...simple('html', {
    w3m: ['w3m', '-dump', '-cols', '80', '-T', 'text/html', 'IN'],
    lynx: ['lynx', '-dump', '-nolist', '-display_charset=utf-8', '-assume_charset=utf-8', 'IN'],
    elinks: ['elinks', '-dump', '1', '-no-references', '-dump-charset', 'utf-8', 'IN'],
    links: ['links', '-dump', '-codepage', 'utf-8', 'IN'],
    html2text: ['html2text', '-utf8', '-nobs', 'IN'],
    vilistextum: ['vilistextum', '-r', 'IN', '-'],
  }),
  ...simple('docx', {
    docx2txt: ['docx2txt', 'IN', '-'],
    'abiword-docx': ['abiword', '--to=txt', '--to-name=OUT', 'IN'],
  }),
  { ...chain('calibre-html', 'html', ['txt', 'ebook-convert', 'IN', 'OUT']), isSlow: true },
  { ...chain('calibre-docx', 'docx', ['txt', 'ebook-convert', 'IN', 'OUT']), isSlow: true },
  {
    ...chain('libreoffice-docx', 'docx', [
      'txt',
      'soffice',
      '--headless',
      '--convert-to',
      'txt:Text (encoded):UTF8',
      '--outdir',
      'OUTDIR',
      'IN',
    ]),
    isSlow: true,
  },
];
