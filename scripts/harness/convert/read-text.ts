import { readFileSync } from 'node:fs';

/** Read a converted text: its bytes, and the same as words to search in. */
export function readText(path: string): { bytes: Uint8Array; text: string } {
  const bytes = readFileSync(path);
  return { bytes, text: decode(bytes) };
}

/** Read bytes in the encoding that their first two name, as UTF-8, or as Windows-1252 where they are not. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
