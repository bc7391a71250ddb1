import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { fontFiles } from './fonts.ts';
import { imageRendererFile } from './image-renderer.ts';

const root = resolve(import.meta.dirname, '..');

/** The licences of these fonts ask to travel with them. */
const fontLicences = {
  'SourceSerif4.txt': '@expo-google-fonts/source-serif-4/LICENSE_FONT',
  'SourceSans3.txt': '@expo-google-fonts/source-sans-3/LICENSE_FONT',
  'DejaVu.txt': 'dejavu-fonts-ttf/LICENSE',
};

/** Puts the fonts that the printers embed beside the bundle, where `fonts.ts` looks for them. */
function fonts(): Plugin {
  return {
    name: 'candor-fonts',
    generateBundle() {
      const names = Object.values(fontFiles).map((file) => [basename(file), file] as const);
      for (const [name, file] of [...names, ...Object.entries(fontLicences)]) {
        const source = readFileSync(resolve(root, 'node_modules', file));
        this.emitFile({ type: 'asset', fileName: `resources/fonts/${name}`, source });
      }
    },
  };
}

/** Mozilla Public License 2.0, 3.2: whoever gets the program is told where the source of this part is. */
const imageRendererNotice = `resvg (@resvg/resvg-wasm), which draws images, is under the Mozilla Public License 2.0:
https://www.mozilla.org/MPL/2.0/. Its source code: https://github.com/yisibl/resvg-js and
https://github.com/linebender/resvg. Candor uses it unchanged.
`;

/** Puts the part that draws images beside the bundle, where `image-renderer.ts` looks for it. */
function imageRenderer(): Plugin {
  return {
    name: 'candor-image-renderer',
    generateBundle() {
      const source = readFileSync(resolve(root, 'node_modules', imageRendererFile));
      this.emitFile({ type: 'asset', fileName: `resources/images/${basename(imageRendererFile)}`, source });
      this.emitFile({ type: 'asset', fileName: 'resources/images/resvg.txt', source: imageRendererNotice });
    },
  };
}

/**
 * Builds Electron's main program into `out/main/main.js`. Everything is bundled except what Electron itself offers and
 * better-sqlite3, whose native part must stay a file of its own.
 */
export default defineConfig({
  root,
  plugins: [fonts(), imageRenderer()],
  ssr: { noExternal: true, external: ['better-sqlite3', 'electron'] },
  build: {
    ssr: resolve(import.meta.dirname, 'electron/main.ts'),
    ssrEmitAssets: true,
    target: 'node24',
    outDir: resolve(root, 'out/main'),
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    license: { fileName: 'third-party-licenses.txt' },
    rolldownOptions: {
      external: ['better-sqlite3', 'electron'],
      output: { format: 'es', entryFileNames: 'main.js' },
    },
  },
});
