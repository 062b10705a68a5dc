/** Text of a report file, or what its bytes are instead. */
export type Decoded = { text: string } | { problem: 'not-text' | 'empty-text'; found: string };

/** Control characters that no text converter writes; tab, line feed, form feed and carriage return are allowed. */
const binaryCharacter = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g;

/** A stray control character is damage, told where it stands; a file in which so many characters are is no text. */
const charactersABinary = 1000;

/** First bytes of the files that people drop in by mistake. */
const knownFormats: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a ZIP archive or Word document', [0x50, 0x4b, 0x03, 0x04]],
];

/**
 * Decode the bytes of a report file: UTF-8, UTF-16 with or without its mark, else Windows-1252.
 *
 * Bytes that are no UTF-8 in a text that otherwise is become U+FFFD, which is reported where it stands.
 *
 * Says what the file is where it is no text.
 */
export function decodeReport(bytes: Uint8Array): Decoded {
  const format = knownFormats.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (format) return { problem: 'not-text', found: format[0] };
  const text = decodeText(bytes);
  const strays = text.match(binaryCharacter)?.length ?? 0;
  if (text.includes('\0') || strays * charactersABinary > text.length)
    return { problem: 'not-text', found: 'binary data' };
  if (!/[\p{L}\p{N}]/u.test(text)) return { problem: 'empty-text', found: 'no words' };
  return { text };
}

function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Order(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
  }
}

/** In Windows-1252 hardly ever do the bytes beyond ASCII make up a character of UTF-8; in damaged UTF-8 most of them do. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const beyondAscii = text.match(/[^\0-\x7F]/gu) ?? [];
  const lost = beyondAscii.filter((character) => character === '\uFFFD').length;
  return lost < beyondAscii.length - lost;
}

/** Tell the byte order of UTF-16, by its mark or by the zero bytes that Latin letters leave in it. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 512);
  const even = sample.filter((byte, at) => byte === 0 && at % 2 === 0).length;
  const odd = sample.filter((byte, at) => byte === 0 && at % 2 === 1).length;
  if (odd > sample.length / 4 && even === 0) return 'utf-16le';
  if (even > sample.length / 4 && odd === 0) return 'utf-16be';
  return undefined;
}
