import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The build of the application's pages; `scripts/build.mjs` runs it and compresses what it leaves. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
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
  },
})
