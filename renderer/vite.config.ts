import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the screens into `out/renderer`. Relative addresses, so that any host can serve them from anywhere. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: {
    outDir: resolve(import.meta.dirname, '../out/renderer'),
    emptyOutDir: true,
    // The page comes from this computer, so one large file is as good as many small ones.
    chunkSizeWarningLimit: 2_000,
    license: { fileName: 'third-party-licenses.txt' },
    // The content policy allows no inline data for fonts and scripts, so nothing is inlined.
    assetsInlineLimit: 0,
  },
});
