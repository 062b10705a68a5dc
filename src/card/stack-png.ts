import { constants, crc32, deflateRawSync } from 'node:zlib';

const BYTES_A_PIXEL = 3;
const ADLER_MODULUS = 65_521;
/** So many bytes can be added up before the sums must be cut. */
const LONGEST_RUN = 5552;
/** Marks of a PNG; and of a zlib stream: deflate with a window of 32 KB, then a last block with nothing in it. */
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const ZLIB_HEAD = Buffer.from([0x78, 0xda]);
const LAST_BLOCK = Buffer.from([0x03, 0x00]);

/** Bytes before packed rows: how many they are unpacked, and their Adler-32. */
const HEAD_BYTES = 8;

/**
 * Pack the rows of a picture, so that they can stand in many pictures and are packed only once.
 *
 * Pixels come as red, green, blue and opacity; opacity is dropped.
 */
export function packRows(pixels: Uint8Array, width: number): Uint8Array {
  const stride = 1 + width * BYTES_A_PIXEL;
  const rows = new Uint8Array((pixels.length / 4 / width) * stride);
  let to = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    // Each row begins with its filter: none.
    if (to % stride === 0) to += 1;
    rows[to] = pixels[at] ?? 0;
    rows[to + 1] = pixels[at + 1] ?? 0;
    rows[to + 2] = pixels[at + 2] ?? 0;
    to += BYTES_A_PIXEL;
  }
  // A full flush ends at a whole byte and refers to nothing before it, so that packed rows can be strung together.
  const packed = deflateRawSync(rows, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt32BE(rows.length, 0);
  head.writeUInt32BE(adler32(rows), 4);
  return Buffer.concat([head, packed]);
}

/**
 * Stack packed rows, the first on top, as a PNG.
 *
 * A PNG is one zlib stream of all rows. The stream is strung together from what is packed already, so a picture
 * of parts that other pictures have costs no more than copying them.
 */
export function stackPng(parts: readonly Uint8Array[], width: number): Uint8Array<ArrayBuffer> {
  const stride = 1 + width * BYTES_A_PIXEL;
  const runs = parts.map(readPacked);
  const rows = runs.reduce((sum, { size }) => sum + size, 0) / stride;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows, 4);
  // Eight bits a colour, three colours a pixel, and the only ways to pack and filter that there are.
  header.set([8, 2, 0, 0, 0], 8);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(runs.reduce((sum, { checksum: next, size }) => join(sum, next, size), 1));
  const data = Buffer.concat([
    ZLIB_HEAD,
    ...runs.map(({ packed }) => packed),
    LAST_BLOCK,
    checksum,
  ]);
  return new Uint8Array(
    Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND')]),
  );
}

function readPacked(part: Uint8Array): { size: number; checksum: number; packed: Uint8Array } {
  const head = Buffer.from(part.subarray(0, HEAD_BYTES));
  const [size, checksum] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  return { size, checksum, packed: part.subarray(HEAD_BYTES) };
}

function chunk(type: string, data: Uint8Array = new Uint8Array()): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (let at = 0; at < bytes.length; at += LONGEST_RUN) {
    for (const byte of bytes.subarray(at, at + LONGEST_RUN)) {
      a += byte;
      b += a;
    }
    a %= ADLER_MODULUS;
    b %= ADLER_MODULUS;
  }
  return b * 65_536 + a;
}

/** The Adler-32 of two runs of bytes one after the other, from that of each and the size of the second. */
function join(first: number, second: number, size: number): number {
  const [a1, b1] = [first % 65_536, Math.floor(first / 65_536)];
  const [a2, b2] = [second % 65_536, Math.floor(second / 65_536)];
  const a = (a1 + a2 + ADLER_MODULUS - 1) % ADLER_MODULUS;
  const b =
    (b1 + b2 + (size % ADLER_MODULUS) * ((a1 + ADLER_MODULUS - 1) % ADLER_MODULUS)) % ADLER_MODULUS;
  return b * 65_536 + a;
}
