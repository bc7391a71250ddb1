/** Pictures of screens with a palette of 256 colors: a third of the bytes, and nobody sees the difference. PNG: ISO/IEC 15948. */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The same picture with at most 256 colors. The given one must have 8 bits for each of three or four channels, not interlaced. */
export function smallPng(png: Buffer): Buffer {
  const { width, height, channels, data } = decode(png);
  const colors = new Map<number, number>();
  const pixels = Array.from({ length: width * height }, (_, index) => {
    const color = data.readUIntBE(index * channels, 3);
    colors.set(color, (colors.get(color) ?? 0) + 1);
    return color;
  });
  const palette = paletteOf(colors);
  const places = new Map([...colors.keys()].map((color) => [color, nearest(palette, color)]));
  const rows = Buffer.alloc((width + 1) * height);
  pixels.forEach((color, index) => {
    rows[Math.floor(index / width) * (width + 1) + 1 + (index % width)] = places.get(color) ?? 0;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const entries = Buffer.from(palette.flatMap((color) => parts(color)));
  const chunks = [chunk('IHDR', header), chunk('PLTE', entries), chunk('IDAT', deflateSync(rows, { level: 9 }))];
  return Buffer.concat([signature, ...chunks, chunk('IEND', Buffer.alloc(0))]);
}

/** The most frequent colors, alike ones taken together until there are few enough. */
function paletteOf(colors: ReadonlyMap<number, number>): number[] {
  const byFrequency = [...colors].toSorted(([, first], [, second]) => second - first).map(([color]) => color);
  for (let apart = 0; ; apart += 2) {
    const palette: number[] = [];
    for (const color of byFrequency) {
      if (palette.length > 256) break;
      if (!palette.some((known) => distance(known, color) <= apart * apart)) palette.push(color);
    }
    if (palette.length <= 256) return palette;
  }
}

function nearest(palette: readonly number[], color: number): number {
  let best = 0;
  for (const [index, one] of palette.entries()) {
    if (distance(one, color) < distance(palette[best] ?? 0, color)) best = index;
  }
  return best;
}

function distance(one: number, other: number): number {
  const [a, b] = [parts(one), parts(other)];
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
}

function parts(color: number): [red: number, green: number, blue: number] {
  return [color >> 16, (color >> 8) & 0xff, color & 0xff];
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

function decode(png: Buffer): { width: number; height: number; channels: number; data: Buffer } {
  const [width, height, channels] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25] === 6 ? 4 : 3];
  const packed: Buffer[] = [];
  for (let at = signature.length; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const type = png.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') packed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(packed));
  const line = width * channels;
  const data = Buffer.alloc(line * height);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (line + 1)] ?? 0;
    for (let at = 0; at < line; at += 1) {
      const left = at < channels ? 0 : (data[row * line + at - channels] ?? 0);
      const up = row === 0 ? 0 : (data[(row - 1) * line + at] ?? 0);
      const corner = row === 0 || at < channels ? 0 : (data[(row - 1) * line + at - channels] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      data[row * line + at] = (raw[row * (line + 1) + 1 + at] ?? 0) + guess;
    }
  }
  return { width, height, channels, data };
}

/** The predictor of the fourth filter: whichever neighbor is nearest to left + up - corner. */
function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs) as [number, number, number];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
