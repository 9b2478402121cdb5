import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { checkedContent } from './plugins/checked-content';
import { loadOrder } from './plugins/load-order';
import { offlineApp } from './plugins/offline-app';
import { securityHeaders } from './plugins/security-headers';
import { staticStart } from './plugins/static-start';
import { subsetFonts } from './plugins/subset-fonts';
import nextEdition from './src/content/editions/ogp-local-next.json' with { type: 'json' };

export default defineConfig({
  // Relative, so that the pages work in any folder of any host.
  base: './',
  // A file that is missing is missing: never the start page in its place.
  appType: 'mpa',
  plugins: [
    checkedContent(),
    subsetFonts(),
    staticStart({ rulesAsOf: nextEdition.rulesAsOf }),
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
