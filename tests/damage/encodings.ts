import fc from 'fast-check';

const encodings = ['utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be'] as const;

/** How a text may be kept without loss, so that it says the same in each. */
export type Encoding = (typeof encodings)[number];

/** Draw an encoding, mostly the one that reports have. */
export const drawEncoding: fc.Arbitrary<Encoding> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Encoding>('utf-8') },
  { weight: 1, arbitrary: fc.constantFrom(...encodings) },
);

/** Write a text as bytes; UTF-16 begins with its mark, and UTF-8 may. */
export function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const marked = `\uFEFF${text}`;
  if (encoding === 'utf-8 with mark') return new TextEncoder().encode(marked);
  const bytes = Buffer.from(marked, 'utf16le');
  return new Uint8Array(encoding === 'utf-16le' ? bytes : bytes.swap16());
}
