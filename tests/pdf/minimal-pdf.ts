import { deflateSync } from 'node:zlib';

/** How a PDF made for a test differs from a sound one. */
export interface PdfOptions {
  /** Lock it with a password that nobody gives. */
  locked?: boolean;
  /** Draw its pages upright and its text upwards, to be shown a quarter turned. */
  turned?: boolean;
  /** Draw its text upwards on pages that are shown upright, as wide tables are. */
  sideways?: boolean;
  /** Draw the lines of a page over one another, however many they are. */
  stacked?: boolean;
  /** A character of its font for which the PDF names none: it may look like a bullet, and nobody can tell. */
  unnamed?: string;
  /** What the PDF gives in the place of that name. */
  unnamedAs?: string;
}

/** Write a PDF of one page whose drawing instructions are these bytes, packed so many times over. */
export function packedPdf(content: Uint8Array, layers: number): Uint8Array {
  let packed = content;
  for (let layer = 0; layer < layers; layer += 1) packed = deflateSync(packed);
  const filters = '/FlateDecode '.repeat(layers);
  return assemble(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
      `<< /Length ${packed.length} /Filter [${filters}] >>\nstream\n${Buffer.from(packed).toString('latin1')}\nendstream`,
    ],
    '',
  );
}

/** Write a PDF by hand, a page for each list of lines, in 12 point type from the top down. */
export function minimalPdf(
  pages: readonly (readonly string[])[],
  {
    locked = false,
    turned = false,
    sideways = false,
    stacked = false,
    unnamed,
    unnamedAs = '\0',
  }: PdfOptions = {},
): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_page, at) => `${4 + 2 * at} 0 R`).join(' ')}] >>`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica${unnamed === undefined ? '' : ` /ToUnicode ${String(4 + 2 * pages.length)} 0 R`} >>`,
    ...pages.flatMap((lines, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${turned ? 90 : 0} /Contents ${5 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      streamOf(lines, { turned: turned || sideways, stacked }),
    ]),
    ...(unnamed === undefined ? [] : [namesWithout(unnamed, unnamedAs)]),
  ];
  const key = '<0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef>';
  const encryption = locked
    ? ` /ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`
    : '';
  return assemble(objects, encryption);
}

function streamOf(
  lines: readonly string[],
  { turned, stacked }: { turned: boolean; stacked: boolean },
): string {
  const drawn = lines.map((line, nth) => {
    const at = stacked ? 0 : nth;
    const text = line.replace(/[\\()]/g, (character) => `\\${character}`);
    const place = turned ? `0 1 -1 0 ${60 + 30 * at} 50 Tm` : `60 ${780 - 30 * at} Td`;
    return `BT /F1 12 Tf ${place} (${text}) Tj ET`;
  });
  const content = drawn.length > 0 ? drawn.join('\n') : '60 60 200 200 re f';
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** The names of a font's characters, of which one has none. */
function namesWithout(character: string, given: string): string {
  const code = character.charCodeAt(0).toString(16);
  const name = given.charCodeAt(0).toString(16).padStart(4, '0');
  const names = `begincmap\n1 begincodespacerange\n<00> <ff>\nendcodespacerange\n1 beginbfchar\n<${code}> <${name}>\nendbfchar\nendcmap`;
  return `<< /Length ${names.length} >>\nstream\n${names}\nendstream`;
}

function assemble(objects: readonly string[], encryption: string): Uint8Array {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${encryption} >>\n`;
  text += `startxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
