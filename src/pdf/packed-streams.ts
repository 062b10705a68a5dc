import { constants, inflateSync } from 'node:zlib';

import { UnreadablePdfError } from './unreadable-pdf-error.ts';

/** A picture of a page, in colour and as fine as print, has some 35 MB; drawing instructions of a page have far less. */
const mostUnpacked = 64_000_000;

/** Writers of PDFs pack a stream once; what is packed over and over is meant to swell. */
const mostLayers = 3;

const remedy = 'which no report is: print it to a new PDF and import that';
const overpacked = `is larger than ${String(mostUnpacked / 1_000_000)} MB in one place once unpacked, ${remedy}`;

/**
 * Refuse a PDF in which a packed stream holds more than any report has, before anything reads it whole.
 *
 * A file of 1 kB can unpack to gigabytes of blanks. Streams that are locked or packed in other ways are passed over:
 * those are held by the thread's budget.
 */
export function refuseOverpacked(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 1)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue;
    const start = at + 'stream'.length + (file[at + 'stream'.length] === 0x0d ? 2 : 1);
    const end = file.indexOf('endstream', start);
    refuseOverpackedStream(file.subarray(start, end < 0 ? undefined : end));
  }
}

function refuseOverpackedStream(packed: Buffer): void {
  let content = packed;
  for (let layers = 0; isPacked(content); layers += 1) {
    if (layers === mostLayers) throw new UnreadablePdfError(`is packed over and over, ${remedy}`);
    const unpacked = unpack(content);
    if (!unpacked) return;
    content = unpacked;
  }
}

/** Tell whether bytes begin as zlib writes them: deflate, and a header that 31 divides. */
function isPacked([method = 0, flags = 0]: Buffer): boolean {
  return (method & 0x0f) === 8 && method >> 4 <= 7 && ((method << 8) | flags) % 31 === 0;
}

/** Unpack as far as the limit; nothing where the bytes only look packed, or are damaged. */
function unpack(packed: Buffer): Buffer | undefined {
  try {
    // A stream that is cut short is read as far as it goes, as readers of PDFs do.
    const finishFlush = constants.Z_SYNC_FLUSH;
    return inflateSync(packed, { maxOutputLength: mostUnpacked, finishFlush });
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadablePdfError(overpacked, { cause: error });
    return undefined;
  }
}
