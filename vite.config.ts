import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { checkedContent } from './plugins/checked-content';
import { loadOrder } from './plugins/load-order';
import { offlineApp } from './plugins/offline-app';
import { printFonts } from './plugins/print-fonts';
import { securityHeaders } from './plugins/security-headers';
import { staticStart } from './plugins/static-start';
import { subsetFonts } from './plugins/subset-fonts';
import nextEdition from './src/content/editions/ogp-local-next.json' with { type: 'json' };

const noModule = resolve(import.meta.dirname, 'plugins/no-module.ts');

export default defineConfig({
  // Relative, so that the pages work in any folder of any host.
  base: './',
  // A file that is missing is missing: never the start page in its place.
  appType: 'mpa',
  plugins: [
    checkedContent(),
    subsetFonts(),
    printFonts(),
    staticStart({ rulesAsOf: nextEdition.rulesAsOf }),
    svelte(),
    offlineApp(),
    securityHeaders(),
    loadOrder(),
  ],
  // jsPDF imports these three only when it is asked for pictures of pages; without an alias they
  // would be kept for offline use.
  resolve: { alias: { html2canvas: noModule, dompurify: noModule, canvg: noModule } },
  build: {
    target: ['chrome111', 'edge111', 'firefox115', 'safari16.4'],
    modulePreload: { polyfill: false },
    // The policy allows no fonts or scripts in data: addresses.
    assetsInlineLimit: 0,
  },
  // The text shaper awaits its WebAssembly before anything it exports can be used.
  worker: { format: 'es' },
});
