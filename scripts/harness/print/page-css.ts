import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The faces that pages are set in, from the project's own packages: the same lines on every machine. */
function fontFace(family: string, file: string, weight: number): string {
  const bytes = readFileSync(require.resolve(file)).toString('base64');
  return `@font-face { font-family: '${family}'; font-weight: ${String(weight)}; src: url(data:font/woff2;base64,${bytes}); }`;
}

/** What all layouts share: A4 pages with head, body, notes and foot. */
export function pageCss(): string {
  return `
    ${fontFace('Sheet', '@fontsource/inter/files/inter-latin-400-normal.woff2', 400)}
    ${fontFace('Sheet', '@fontsource/inter/files/inter-latin-600-normal.woff2', 700)}
    @page { size: A4; margin: 0; }
    * { box-sizing: border-box; }
    body { margin: 0; font: 10.5pt/1.4 'Sheet', sans-serif; hyphens: manual; }
    .sheet-page { width: 210mm; height: 297mm; padding: 14mm 22mm; display: flex; flex-direction: column; break-after: page; overflow: hidden; }
    .head, .foot { font-size: 8.5pt; color: #444; }
    .head { min-height: 8mm; }
    .foot { padding-top: 4mm; text-align: center; }
    .body { flex: 1; min-height: 0; overflow: hidden; }
    .notes { border-top: 0.5pt solid #000; font-size: 8.5pt; line-height: 1.25; padding-top: 3pt; }
    .notes:empty { border: 0; }
    .notes p { margin: 0 0 3pt; }
    h1 { font-size: 18pt; margin: 0 0 10pt; }
    h2 { font-size: 13pt; margin: 12pt 0 6pt; }
    h3 { font-size: 11pt; margin: 8pt 0 4pt; }
    p { margin: 0 0 7pt; }
    .small { font-size: 8.5pt; }
    .title { font-size: 28pt; margin-top: 60mm; }
    .subtitle { font-size: 18pt; }
    .chapter-grade { font-size: 13pt; font-weight: bold; }
    .entry { display: flex; }
    .entry.level2 { padding-left: 14pt; }
    .leader { flex: 1; overflow: hidden; white-space: nowrap; }
    table { border-collapse: collapse; width: 100%; margin: 0 0 8pt; }
    td, th { border: 0.5pt solid #999; padding: 3pt 5pt; text-align: left; vertical-align: top; }
    .picture { height: 24pt; width: 60pt; background: linear-gradient(90deg, #1a4a7a 60%, #ccc 60%); }
    .dot { display: inline-block; width: 8pt; height: 8pt; border-radius: 4pt; background: #48a; }
    .caption { font-weight: bold; }
  `;
}
