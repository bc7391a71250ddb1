/** Loads the WebAssembly part of resvg, which turns the map into an image. */
import { readFileSync } from 'node:fs';
import { bundledFile } from './bundled-file.ts';

/** The file, as a path into an installed package; the build puts it into `resources/images` beside the bundle. */
export const imageRendererFile = '@resvg/resvg-wasm/index_bg.wasm';

/** Its bytes. Throws when the file is missing, which means a broken installation. */
export function loadImageRenderer(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(bundledFile(imageRendererFile, 'images')));
}
