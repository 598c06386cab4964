import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const server = process.env.TOUCHSTONE_SERVER ?? 'http://127.0.0.1:8080';
const toServer = { target: server, changeOrigin: false };

/** Packs every text beside itself once, as small as can be, so that the server need not do it for each visitor. */
function packed(): Plugin {
  return {
    name: 'packed',
    apply: 'build',
    writeBundle({ dir }) {
      const assets = join(dir ?? 'dist', 'assets');
      for (const name of readdirSync(assets).filter((file) => /\.(js|css|svg)$/.test(file))) {
        const text = readFileSync(join(assets, name));
        if (text.length < 1024) continue;
        const size = { [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
        writeFileSync(join(assets, `${name}.br`), brotliCompressSync(text, { params: size }));
        writeFileSync(join(assets, `${name}.gz`), gzipSync(text, { level: 9 }));
      }
    },
  };
}

export default defineConfig({
  plugins: [react(), packed()],
  resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/api': toServer, '/problems': toServer, '/media': toServer },
  },
  preview: {
    host: '127.0.0.1',
    port: 4173,
    proxy: { '/api': toServer, '/problems': toServer, '/media': toServer },
  },
  build: {
    target: 'es2023',
    // The content security policy forbids inline script, so nothing may be inlined or polyfilled into the page.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: true,
    rolldownOptions: {
      output: {
        // What most pages share comes in one piece: thirty small ones cost a new visitor more than their bytes.
        codeSplitting: { groups: [{ name: 'common', minShareCount: 8 }] },
      },
    },
  },
  test: { environment: 'node', include: ['src/**/*.test.{ts,tsx}'], restoreMocks: true },
});
