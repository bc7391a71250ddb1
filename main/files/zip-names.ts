/** The names in a ZIP package, read from its directory alone; nothing is unpacked. Format: PKWARE APPNOTE 4.3.12, 4.3.16. */

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
/** An Office file has some dozens of parts. */
const mostEntries = 5000;

/** The names of all entries; undefined when the bytes hold no whole directory. */
export function zipEntryNames(bytes: Uint8Array): string[] | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(buffer);
  if (end === undefined) return undefined;
  const count = Math.min(buffer.readUInt16LE(end + 10), mostEntries);
  let at = buffer.readUInt32LE(end + 16);
  const names: string[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== directoryEntry) return undefined;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => buffer.readUInt16LE(at + offset));
    names.push(buffer.toString('utf8', at + 46, at + 46 + (nameLength ?? 0)));
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return names;
}

/** The record at the end may be followed by a comment of up to 64 kB. */
function findEnd(buffer: Buffer): number | undefined {
  const first = Math.max(0, buffer.length - 22 - 0xffff);
  for (let at = buffer.length - 22; at >= first; at -= 1) {
    if (buffer.readUInt32LE(at) === endOfDirectory) return at;
  }
  return undefined;
}
