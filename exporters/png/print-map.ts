/** Prints a map as a PNG image: the SVG of the same page, drawn by resvg with the fonts of the program. */
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { MapPage } from '../../src/map/map-marks.ts';
import type { FontName, FontSource } from '../pdf/fonts.ts';
import { printMapSvg } from '../svg/print-map.ts';

export interface PngOptions {
  fonts: FontSource;
  /** The bytes of resvg's WebAssembly part; asked for once. */
  renderer: () => Uint8Array<ArrayBuffer>;
}

/** Pixels to the inch: sharp on paper and on any screen. */
export const pixelsPerInch = 200;

const fonts: readonly FontName[] = ['sans-regular', 'sans-semibold', 'fallback-regular', 'fallback-bold'];

let ready: Promise<void> | undefined;

/** The page as PNG, 2200 by 1700 pixels for a landscape Letter page. The same page gives the same bytes. */
export async function printMapPng(page: MapPage, options: PngOptions): Promise<Uint8Array> {
  ready ??= initWasm(options.renderer());
  await ready;
  const image = new Resvg(printMapSvg(page), {
    fitTo: { mode: 'width', value: Math.round((page.width / 72) * pixelsPerInch) },
    background: '#ffffff',
    font: {
      fontBuffers: fonts.map((name) => options.fonts(name)),
      defaultFontFamily: 'Source Sans 3',
      sansSerifFamily: 'DejaVu Sans',
    },
  });
  try {
    return image.render().asPng();
  } finally {
    image.free();
  }
}
