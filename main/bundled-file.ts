/** Finds the files that the program reads while it runs: fonts, and the part that draws images. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The path of a file of an installed package, such as `dejavu-fonts-ttf/ttf/DejaVuSans.ttf`. In a clone it lies in
 * `node_modules`; in the built program in a folder of `resources` beside the bundle, or one folder up when the bundle is cut
 * into chunks. Throws when it is missing, which means a broken installation.
 */
export function bundledFile(file: string, folder: string): string {
  for (const up of ['.', '..']) {
    const bundled = fileURLToPath(new URL(`${up}/resources/${folder}/${basename(file)}`, import.meta.url));
    if (existsSync(bundled)) return bundled;
  }
  return createRequire(import.meta.url).resolve(file);
}
