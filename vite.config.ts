import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { loadOrder } from './plugins/load-order';
import { offlineApp } from './plugins/offline-app';
import { securityHeaders } from './plugins/security-headers';
import { staticStart } from './plugins/static-start';
import { subsetFonts } from './plugins/subset-fonts';

/** The day on which the rules and their sources were last checked. @review-yearly */
const rulesAsOf = '2026-11-21';

export default defineConfig({
  // Relative, so that the pages work in any folder of any host.
  base: './',
  // A file that is missing is missing: never the start page in its place.
  appType: 'mpa',
  plugins: [
    subsetFonts(),
    staticStart({ rulesAsOf }),
    svelte(),
    offlineApp(),
    securityHeaders(),
    loadOrder(),
  ],
  build: {
    target: ['chrome111', 'edge111', 'firefox115', 'safari16.4'],
    modulePreload: { polyfill: false },
    // The policy allows no fonts or scripts in data: addresses.
    assetsInlineLimit: 0,
  },
});
