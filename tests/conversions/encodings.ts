import { renderMarks } from './footnote-marks.ts';

/** Stores a report's UTF-8 bytes as another program would. */
export type Encoding = (bytes: Uint8Array) => Uint8Array;

/** What Windows-1252 has outside Latin-1, as far as the reports use it. */
const WINDOWS_1252 = new Map([
  ['…', 0x85],
  ['‘', 0x91],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
  ['•', 0x95],
  ['–', 0x96],
  ['—', 0x97],
]);

/** Every encoding by name. */
export const encodings: Readonly<Record<string, Encoding>> = {
  'UTF-8 with a byte order mark': (bytes) => Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]),
  'UTF-16, little end first': (bytes) => toUtf16(bytes, true),
  'UTF-16, big end first': (bytes) => toUtf16(bytes, false),
  /** It lacks superscripts above ³, so footnote marks become tags first. */
  'Windows-1252': (bytes) =>
    Uint8Array.from(
      renderMarks(decode(bytes), (numbers) => `<sup>${numbers}</sup>`),
      toWindowsByte,
    ),
};

function toUtf16(bytes: Uint8Array, isLittleEndian: boolean): Uint8Array {
  const text = `\uFEFF${decode(bytes)}`;
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), isLittleEndian);
  }
  return new Uint8Array(view.buffer);
}

function toWindowsByte(character: string): number {
  const code = WINDOWS_1252.get(character) ?? character.charCodeAt(0);
  if (code > 0xff) throw new Error(`Windows-1252 has no \`${character}\``);
  return code;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
