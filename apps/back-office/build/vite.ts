import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import type { InlineConfig } from 'vite';

const root = join(import.meta.dirname, '..');

/** Nothing inline and nothing from elsewhere: the pages are served under a strict content security policy. */
export const config: InlineConfig = {
  root,
  configFile: false,
  logLevel: 'warn',
  plugins: [react()],
  resolve: { conditions: ['samanom:source', 'browser', 'module', 'import', 'default'] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    reportCompressedSize: false,
    manifest: true,
    // What the design system holds and no page uses stays out.
    rolldownOptions: {
      // The worker stands at a fixed address, and imports nothing.
      input: { index: join(root, 'index.html'), offline: join(root, 'service-worker/offline.ts') },
      output: {
        entryFileNames: ({ name }) =>
          name === 'offline' ? 'offline.js' : 'assets/[name]-[hash].js',
      },
      treeshake: { moduleSideEffects: (id) => !id.includes('/designsystemet-react/') },
    },
  },
};
