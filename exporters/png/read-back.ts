/** Reads a written PNG again, as proof that it is whole (PNG specification, third edition, 5). */
import { crc32, inflateSync } from 'node:zlib';

const signature = '89504e470d0a1a0a';

/** The size in pixels. Throws when the bytes are no whole PNG: a chunk is damaged or missing, or its pixels are. */
export function readBackPng(bytes: Uint8Array): { width: number; height: number } {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.subarray(0, 8).toString('hex') !== signature) throw new Error('no PNG');
  const pixels: Buffer[] = [];
  let header: Buffer | undefined;
  let at = 8;
  for (let type = ''; type !== 'IEND';) {
    const length = file.readUInt32BE(at);
    type = file.toString('latin1', at + 4, at + 8);
    const data = file.subarray(at + 8, at + 8 + length);
    if (file.readUInt32BE(at + 8 + length) !== crc32(file.subarray(at + 4, at + 8 + length))) {
      throw new Error(`the chunk ${type} is damaged`);
    }
    if (type === 'IHDR') header = data;
    if (type === 'IDAT') pixels.push(data);
    at += length + 12;
  }
  if (header === undefined) throw new Error('no header');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  // Eight bits for each of red, green, blue and opacity, and one byte before each row: what resvg writes.
  if (inflateSync(Buffer.concat(pixels)).length !== height * (width * 4 + 1)) throw new Error('pixels are missing');
  return { width, height };
}
