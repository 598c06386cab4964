import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const server = process.env.TOUCHSTONE_SERVER ?? 'http://127.0.0.1:8080';
const toServer = { target: server, changeOrigin: false };

export default defineConfig({
  plugins: [react()],
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
  },
  test: { environment: 'node', include: ['src/**/*.test.{ts,tsx}'], restoreMocks: true },
});
