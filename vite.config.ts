import { fileURLToPath } from 'node:url';
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig, type Plugin } from 'vite';
import remixOptions from './remix.config.js';

/** The server bundle starts in our own Express entry, which imports the routes from Remix. */
const ownServerEntry: Plugin = {
  name: 'own-server-entry',
  enforce: 'post',
  config(_config, { isSsrBuild }) {
    return isSsrBuild ? { build: { rollupOptions: { input: 'app/server/main.ts' } } } : {};
  },
};

export default defineConfig({
  plugins: [remix(remixOptions), ownServerEntry],
  resolve: { alias: { '~': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  build: { target: 'es2022', assetsInlineLimit: 0, sourcemap: false },
});
