import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precache } from './precache.js'

/** The build of the application's pages; `scripts/build.mjs` runs it and compresses what it leaves. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), precache()],
  resolve: { alias: { 'node:crypto': join(import.meta.dirname, 'src', 'app', 'no-crypto.ts') } },
  // the server puts a fresh nonce here with every page
  html: { cspNonce: '__NONCE__' },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    // inlined as data: they would need a wider policy
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      // the day on site is a page of its own: phones carry it without the rest
      input: {
        index: join(import.meta.dirname, 'index.html'),
        field: join(import.meta.dirname, 'field.html'),
        'field-worker': join(import.meta.dirname, 'src', 'field', 'worker', 'worker.ts'),
      },
      // a service worker answers for the folder that it lies in, under a name that stays
      output: { entryFileNames: ({ name }) => (name === 'field-worker' ? '[name].js' : 'assets/[name]-[hash].js') },
    },
  },
})
