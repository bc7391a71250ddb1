import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = resolve(import.meta.dirname, '..');

/** Builds the preload into `out/preload/preload.cjs`: a sandboxed preload must be one CommonJS file. */
export default defineConfig({
  root,
  ssr: { noExternal: true },
  build: {
    ssr: resolve(import.meta.dirname, 'electron/preload.ts'),
    target: 'node24',
    outDir: resolve(root, 'out/preload'),
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: 'preload.cjs' },
    },
  },
});
