/** The map as a file: a tagged page, a self-contained drawing, an image; each is read back before anybody says "done". */
import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { printMapPdf } from '../../../exporters/pdf/print-map.ts';
import { pixelsPerInch, printMapPng } from '../../../exporters/png/print-map.ts';
import { readBack } from '../../../exporters/read-back.ts';
import { printMapSvg } from '../../../exporters/svg/print-map.ts';
import { loadFont } from '../../../main/fonts.ts';
import { loadImageRenderer } from '../../../main/image-renderer.ts';
import { mapDocument } from '../../../src/map/map-document.ts';
import type { MapPage } from '../../../src/map/map-marks.ts';
import { mapPage } from '../../../src/map/map-page.ts';
import { packOffice } from '../../../src/packs/packs.ts';
import { samples } from '../../../src/samples/samples.ts';
import { buildOffice } from '../../support/office-builder.ts';
import { askPdfTool, hasPdfTool } from '../../support/pdf-tools.ts';
import { archivalProblems } from '../../support/pdf-archival.ts';
import { conformanceProblems } from '../../support/pdf-conformance.ts';
import { elementsOf, inspectPdf } from '../../support/pdf-structure.ts';
import { smallClinic } from '../../support/small-clinic.ts';
import { parseXml, type XmlElement } from '../../support/xml-tree.ts';

const today = '2026-11-22';
const options = { fonts: loadFont, createdAt: today };
const clinic = smallClinic();
const page = mapPage(samples[0]?.office ?? clinic, today);
const pack = mapPage(packOffice('med-spa', 'Bay Spa'), today);

/** An office whose names hold what files stumble over. */
const strange = mapPage(
  buildOffice({
    organization: [{ legalName: 'Söhne & <Töchter> “LLC”' }],
    personGroup: [{ name: 'Пациенты & <guests>' }],
    dataElement: [{ name: 'Name', cpraCategories: ['A'], personGroups: ['G-001'] }],
    system: [{ name: '書類棚 "old"' }],
    activity: [{ name: 'Work', elements: ['E-001'], systems: ['Y-001'] }],
  }),
  today,
);

describe('as PDF', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await printMapPdf(page, options);
  });

  test('is one landscape page of Letter that keeps every rule of PDF/UA and PDF/A that a machine can check', async () => {
    for (const one of [bytes, await printMapPdf(pack, options), await printMapPdf(strange, options)]) {
      expect(conformanceProblems(one)).toEqual([]);
      const pdf = inspectPdf(one);
      expect(archivalProblems(pdf)).toEqual([]);
      expect(pdf.file.pages.map((ref) => pdf.file.get(ref, 'MediaBox'))).toEqual([[0, 0, 792, 612]]);
    }
  });

  test('has its title as heading, its sentence as text, and the picture as a figure told in words', () => {
    const { root } = inspectPdf(bytes);
    expect(root.children.map(({ type }) => type)).toEqual(['H1', 'P', 'P', 'Figure']);
    expect(root.children[0]?.text).toBe('Bayline Imaging Studio, Inc.: where personal data comes from and goes');
    expect(root.children[2]?.text).toMatch(/^7 groups of people give 40 kinds of data/);
    const [figure] = elementsOf(root, 'Figure');
    expect(figure?.alternative).toContain('Clients to Booking software: 8 kinds of data in 4 categories.');
    expect(figure?.text).toContain('Booking software');
  });

  test('is marked as a sample', () => {
    const { pages } = inspectPdf(bytes);
    expect(pages[0]?.map(({ text }) => text).join('')).toContain('SAMPLE · a made-up office');
  });

  test('carries the tables behind the picture on request', async () => {
    const both = await printMapPdf(mapPage(clinic, today), options, mapDocument(clinic, today));
    expect(conformanceProblems(both)).toEqual([]);
    const { root, file, bookmarks } = inspectPdf(both);
    expect(elementsOf(root, 'Table')).toHaveLength(2);
    expect(elementsOf(root, 'TH').map(({ text }) => text)).toContain('Patients');
    expect(file.pages.map((ref) => file.get(ref, 'MediaBox'))).toEqual([
      [0, 0, 792, 612],
      [0, 0, 612, 792],
    ]);
    expect(bookmarks.length).toBeGreaterThan(1);
  });

  test.skipIf(!hasPdfTool('qpdf'))('has no error for qpdf (skipped where qpdf is not installed)', () => {
    expect(askPdfTool('qpdf', ['--check'], bytes)).toMatchObject({ exitCode: 0 });
  });

  test('is the same every time', async () => {
    expect(Buffer.from(await printMapPdf(page, options)).equals(bytes)).toBe(true);
  });
});

describe('as SVG', () => {
  const elementsIn = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(elementsIn)];

  test('is well-formed, with title and description, and loads nothing', () => {
    for (const one of [page, pack, strange]) {
      const svg = printMapSvg(one);
      const root = parseXml(svg);
      expect(root.name).toBe('svg');
      expect(root.attributes.get('viewBox')).toBe('0 0 792 612');
      const [title, description] = root.children;
      expect([title?.name, title?.text]).toEqual(['title', one.name]);
      expect([description?.name, description?.text]).toEqual(['desc', one.alternative]);
      const names = new Set(elementsIn(root).map(({ name }) => name));
      expect([...names].toSorted()).toEqual(
        ['circle', 'desc', 'path', 'rect', 'svg', 'text', 'title'].filter((name) => names.has(name)),
      );
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|href|@import|<script|<style/);
    }
  });

  test('holds every name of the picture as text', () => {
    const texts = elementsIn(parseXml(printMapSvg(strange))).filter(({ name }) => name === 'text');
    expect(texts.map(({ text }) => text)).toContain('書類棚 "old"');
    expect(texts.map(({ text }) => text)).toContain('Пациенты & <guests>');
  });

  test('tells lanes by patterns, and what is suggested by rings and dashed boxes', () => {
    const elements = elementsIn(parseXml(printMapSvg(pack)));
    const dashes = new Set(elements.map(({ attributes }) => attributes.get('stroke-dasharray')).filter(Boolean));
    expect(dashes).toEqual(new Set(['5 2.6', '0 3', '3 2']));
    expect(elements.filter(({ name }) => name === 'circle').length).toBeGreaterThan(20);
    expect(elementsIn(parseXml(printMapSvg(page))).some(({ name }) => name === 'circle')).toBe(false);
  });
});

describe('as PNG', () => {
  const print = (one: MapPage) => printMapPng(one, { fonts: loadFont, renderer: loadImageRenderer });
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await print(pack);
  });

  test('has the size of the page, and is drawn in its colors', async () => {
    expect(await readBack(bytes, 'png')).toEqual({ checked: '2200 by 1700 pixels' });
    expect(2200 / pixelsPerInch).toBe(11);
    // The band of CMIA data, the band of other data, and words.
    for (const color of [0xe6bfda, 0xbcc6cf, 0x16202b]) {
      expect(pixelsOf(Buffer.from(bytes), color), color.toString(16)).toBeGreaterThan(500);
    }
  });

  test('is the same every time', async () => {
    expect(Buffer.from(await print(pack)).equals(bytes)).toBe(true);
  });

  test('is refused when it is cut off or damaged', async () => {
    await expect(readBack(bytes.slice(0, -20), 'png')).rejects.toMatchObject({ code: 'outputNotVerified' });
    const damaged = bytes.slice();
    damaged[damaged.length >> 1] = (damaged[damaged.length >> 1] ?? 0) ^ 0xff;
    await expect(readBack(damaged, 'png')).rejects.toMatchObject({ code: 'outputNotVerified' });
    await expect(readBack(new TextEncoder().encode(printMapSvg(page)), 'png')).rejects.toThrow();
  });
});

describe('reading back', () => {
  test('says what was found, and refuses a drawing that is cut off', async () => {
    expect((await readBack(await printMapPdf(page, options), 'pdf')).checked).toBe('1 page');
    const svg = new TextEncoder().encode(printMapSvg(page));
    expect((await readBack(svg, 'svg')).checked).toMatch(/^\d{3} marks$/);
    await expect(readBack(svg.slice(0, -10), 'svg')).rejects.toMatchObject({ code: 'outputNotVerified' });
    await expect(readBack(new TextEncoder().encode('<p>no drawing</p>'), 'svg')).rejects.toThrow();
  });
});

/** How many pixels have the color (red, green, blue), of a PNG with eight bits for each of those and for opacity. */
function pixelsOf(png: Buffer, color: number): number {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const rows = inflateSync(Buffer.concat(parts));
  const stride = png.readUInt32BE(16) * 4 + 1;
  let pixels = 0;
  let above: Uint8Array = new Uint8Array(stride);
  // The middle of the page is enough: every kind of line is there.
  for (let start = 0; start < rows.length / 2; start += stride) {
    const row = unfiltered(rows.subarray(start, start + stride), above);
    for (let at = 1; at < stride; at += 4) {
      if (((row[at] ?? 0) << 16) + ((row[at + 1] ?? 0) << 8) + (row[at + 2] ?? 0) === color) pixels += 1;
    }
    above = row;
  }
  return pixels;
}

/** A row of pixels as it is, from the difference to its neighbours that a PNG keeps (PNG specification, 9.2). */
function unfiltered(row: Uint8Array, above: Uint8Array): Uint8Array {
  const plain = new Uint8Array(row.length);
  const filter = row[0];
  for (let at = 1; at < row.length; at += 1) {
    const left = at > 4 ? (plain[at - 4] ?? 0) : 0;
    const up = above[at] ?? 0;
    const guess =
      filter === 0
        ? 0
        : filter === 1
          ? left
          : filter === 2
            ? up
            : filter === 3
              ? (left + up) >> 1
              : paeth(left, up, at > 4 ? (above[at - 4] ?? 0) : 0);
    plain[at] = (row[at] ?? 0) + guess;
  }
  return plain;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
