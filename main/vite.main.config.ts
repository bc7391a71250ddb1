import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = resolve(import.meta.dirname, '..');

/**
 * Builds Electron's main program into `out/main/main.js`. Everything is bundled except what Electron itself offers and
 * better-sqlite3, whose native part must stay a file of its own.
 */
export default defineConfig({
  root,
  ssr: { noExternal: true, external: ['better-sqlite3', 'electron'] },
  build: {
    ssr: resolve(import.meta.dirname, 'electron/main.ts'),
    target: 'node24',
    outDir: resolve(root, 'out/main'),
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      external: ['better-sqlite3', 'electron'],
      output: { format: 'es', entryFileNames: 'main.js' },
    },
  },
});
