/** A name that its licence keeps for the unchanged face, and one as long that takes its place. */
const RESERVED = utf16('Source');
const OURS = utf16('Reader');

/** Family, full name and the like; the copyright notice, which is number 0, stays as it is. */
const NAMES = new Set([1, 3, 4, 6, 16]);

/** Give a changed face another name in place, as the Open Font License asks; other faces stay. */
export function freeReservedName(face: Buffer): Buffer {
  const table = findTable(face, 'name');
  const strings = table + face.readUInt16BE(table + 4);
  for (let index = 0; index < face.readUInt16BE(table + 2); index += 1) {
    const record = table + 6 + index * 12;
    const start = strings + face.readUInt16BE(record + 10);
    const name = face.subarray(start, start + face.readUInt16BE(record + 8));
    const at = NAMES.has(face.readUInt16BE(record + 6)) ? name.indexOf(RESERVED) : -1;
    if (at >= 0) OURS.copy(name, at);
  }
  return face;
}

/** Where a table of an OpenType file begins. */
function findTable(face: Buffer, tag: string): number {
  const count = face.readUInt16BE(4);
  const entries = Array.from({ length: count }, (_, index) => 12 + index * 16);
  const entry = entries.find((at) => face.toString('latin1', at, at + 4) === tag);
  if (entry === undefined) throw new Error(`The face has no table \`${tag}\``);
  return face.readUInt32BE(entry + 8);
}

function utf16(words: string): Buffer {
  return Buffer.from(words, 'utf16le').swap16();
}
