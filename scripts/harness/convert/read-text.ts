import { readFileSync } from 'node:fs';

/** Read a converted text: its bytes, and the same as words to search in. */
export function readText(path: string): { bytes: Uint8Array; text: string } {
  const bytes = readFileSync(path);
  return { bytes, text: decode(bytes) };
}

/** Read bytes as UTF-8, or as Windows-1252 where they are not. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
