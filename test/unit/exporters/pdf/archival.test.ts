import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sRgbProfile } from '../../../../exporters/pdf/color-profile.ts';
import { printDocumentPdf } from '../../../../exporters/pdf/print-document.ts';
import { loadFont } from '../../../../main/fonts.ts';
import { archivalProblems } from '../../../support/pdf-archival.ts';
import { inspectPdf } from '../../../support/pdf-structure.ts';
import { hasPreflight, preflightProblems } from '../../../support/pdf-tools.ts';
import { samplePolicyDocument } from '../../../support/sample-policy-document.ts';

const print = () =>
  printDocumentPdf(samplePolicyDocument({ sample: true }), { fonts: loadFont, createdAt: '2026-11-21' });

/** The data of each tag of an ICC profile. */
function tagsOf(profile: Uint8Array): Map<string, DataView> {
  const view = new DataView(profile.buffer, profile.byteOffset, profile.byteLength);
  const letters = (at: number): string => String.fromCharCode(...profile.subarray(at, at + 4));
  return new Map(
    Array.from({ length: view.getUint32(128) }, (_, index) => {
      const entry = 132 + index * 12;
      const place = profile.byteOffset + view.getUint32(entry + 4);
      return [letters(entry), new DataView(profile.buffer, place, view.getUint32(entry + 8))];
    }),
  );
}

describe('a PDF for the archive', () => {
  it('says that it is PDF/A-2a beside PDF/UA-1, and what its colors mean', async () => {
    const pdf = inspectPdf(await print());
    expect(archivalProblems(pdf)).toEqual([]);
    expect(pdf.xmp).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A<[\s\S]*<pdfuaid:part>1</u);
  });

  it('is found wanting when its date, its marker or its colors are changed', async () => {
    const text = Buffer.from(await print()).toString('latin1');
    const changed = (from: string, to: string): string[] => {
      expect(text).toContain(from);
      return archivalProblems(inspectPdf(Buffer.from(text.replace(from, to), 'latin1')));
    };
    expect(changed('<xmp:CreateDate>2026', '<xmp:CreateDate>2025')).toEqual([
      'the date differs between the file and its XMP packet',
    ]);
    expect(changed('<pdfaid:part>2', '<pdfaid:part>4')).toEqual(['no PDF/A-2a marker']);
    expect(changed('/S /GTS_PDFA1', '/S /GTS_PDFX0')).toEqual(['no output intent of PDF/A']);
    expect(changed('/F 4\n', '/F 2\n')).toEqual(['an annotation is hidden on paper']);
  });

  // Preflight knows PDF/A-1 only. Part 2 allows all that part 1 does, so a file that keeps 1b but for the number of its
  // part keeps 2b. The structure, which makes 2a of it, is what `pdf-conformance.ts` checks.
  it.skipIf(!hasPreflight())(
    'keeps every rule of PDF/A-1b but the number of the part, says PDFBox Preflight (skipped where it is not installed)',
    async () => {
      const bytes = Buffer.from(await print());
      const asPartOne = Buffer.from(bytes.toString('latin1').replace('<pdfaid:part>2<', '<pdfaid:part>1<'), 'latin1');
      expect(preflightProblems(asPartOne)).toEqual([]);
    },
  );
});

describe('the color profile', () => {
  const own = tagsOf(sRgbProfile());
  const folder = dirname(createRequire(import.meta.url).resolve('pdfkit'));
  const usual = tagsOf(new Uint8Array(readFileSync(join(folder, 'data/sRGB_IEC61966_2_1.icc'))));

  it.each(['rXYZ', 'gXYZ', 'bXYZ', 'wtpt'])('has the %s of the usual sRGB profile', (tag) => {
    for (const at of [8, 12, 16]) {
      const difference = (own.get(tag)?.getInt32(at) ?? 0) - (usual.get(tag)?.getInt32(at) ?? Infinity);
      expect(Math.abs(difference) / 0x1_0000).toBeLessThan(0.0002);
    }
  });

  it('has its tone curve', () => {
    const [curve, other] = [own.get('gTRC'), usual.get('gTRC')];
    expect([curve?.getUint32(8), other?.getUint32(8)]).toEqual([1024, 1024]);
    for (let at = 12; at < 12 + 2048; at += 2) {
      expect(Math.abs((curve?.getUint16(at) ?? 0) - (other?.getUint16(at) ?? Infinity))).toBeLessThanOrEqual(12);
    }
  });

  it('says its own size', () => {
    const profile = sRgbProfile();
    expect(new DataView(profile.buffer).getUint32(0)).toBe(profile.length);
  });
});
