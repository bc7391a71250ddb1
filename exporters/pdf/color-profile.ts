/**
 * The color profile that a printed document carries (PDF/A asks for one): sRGB, IEC 61966-2-1, as an ICC profile of version
 * 2.1. Made here from the numbers of the standard instead of read from a file, so that the built program has one file less
 * to lose.
 */

/** Red, green and blue of sRGB in the profile's own color space (CIE XYZ, adapted to D50). */
const primaries = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
} as const;
/** The white that every profile counts from (D50). */
const white = [0.9642, 1, 0.82491] as const;

/** Steps of the tone curve; between them the reader interpolates. */
const curveSteps = 1024;
const headerSize = 128;

/** The bytes of the profile; always the same. */
export function sRgbProfile(): Uint8Array {
  const curve = toneCurve();
  const parts: [tag: string, data: Uint8Array][] = [
    ['desc', description('sRGB IEC61966-2.1')],
    ['cprt', tagged('text', ascii('No rights reserved.\0'))],
    ['wtpt', xyz(white)],
    ...Object.entries(primaries).map(([tag, value]): [string, Uint8Array] => [tag, xyz(value)]),
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table = new Uint8Array(4 + parts.length * 12);
  put(table, 0, parts.length);
  // Tags with the same data share it.
  const places = new Map<Uint8Array, number>();
  let end = headerSize + table.length;
  parts.forEach(([tag, data], index) => {
    const place = places.get(data) ?? end;
    if (!places.has(data)) end += data.length;
    places.set(data, place);
    table.set(ascii(tag), 4 + index * 12);
    put(table, 8 + index * 12, place);
    put(table, 12 + index * 12, data.length);
  });
  return joined([header(end), table, ...places.keys()]);
}

function header(size: number): Uint8Array {
  const bytes = new Uint8Array(headerSize);
  put(bytes, 0, size);
  put(bytes, 8, 0x02_10_00_00);
  bytes.set(ascii('mntrRGB XYZ '), 12);
  // The standard's year; a profile has to say when it was made.
  new DataView(bytes.buffer).setUint16(24, 1999);
  new DataView(bytes.buffer).setUint16(26, 1);
  new DataView(bytes.buffer).setUint16(28, 1);
  bytes.set(ascii('acsp'), 36);
  bytes.set(xyz(white).subarray(8), 68);
  return bytes;
}

/** How light a value is (IEC 61966-2-1, 5.2): a short straight line, then a power. */
function toneCurve(): Uint8Array {
  const data = new Uint8Array(4 + curveSteps * 2);
  put(data, 0, curveSteps);
  const view = new DataView(data.buffer);
  for (let step = 0; step < curveSteps; step += 1) {
    const value = step / (curveSteps - 1);
    const light = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    view.setUint16(4 + step * 2, Math.round(light * 0xffff));
  }
  return tagged('curv', data);
}

/** Three numbers as fractions of 65536. */
function xyz(values: readonly [number, number, number]): Uint8Array {
  const data = new Uint8Array(12);
  values.forEach((value, index) => {
    put(data, index * 4, Math.round(value * 0x1_0000));
  });
  return tagged('XYZ ', data);
}

/** A name in ASCII, with the empty Unicode and Macintosh forms that version 2 asks for. */
function description(name: string): Uint8Array {
  const data = new Uint8Array(4 + name.length + 1 + 8 + 3 + 67);
  put(data, 0, name.length + 1);
  data.set(ascii(name), 4);
  return tagged('desc', data);
}

/** Data under a type, filled up to a multiple of four bytes. */
function tagged(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((8 + data.length) / 4) * 4);
  bytes.set(ascii(type));
  bytes.set(data, 8);
  return bytes;
}

function put(bytes: Uint8Array, at: number, value: number): void {
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(at, value);
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
