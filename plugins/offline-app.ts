import { readFileSync } from 'node:fs';
import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

interface Words {
  start: { description: string };
  shell: { brand: { name: string } };
}

const shareType = 'application/x-tarchih';

/** Mail and messaging know nothing of our files: most call them bytes, or the ZIP they are. */
const sharedTypes = [
  shareType,
  '.tarchih',
  'application/octet-stream',
  'application/zip',
  '.zip',
  'application/json',
  '.json',
];

/** The installable application: its manifest, and the worker that keeps all of it at hand. */
export function offlineApp(): PluginOption {
  const ar = words('ar');
  const fr = words('fr');
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src',
    filename: 'sw.ts',
    // Registered by the application itself, once the page is at rest.
    injectRegister: false,
    includeManifestIcons: false, // the patterns below take them
    injectManifest: {
      globPatterns: ['**/*.{html,js,css,json,woff2,svg,png,webmanifest,ttf,wasm}'],
      // Wanted only where no worker runs.
      globIgnores: ['old-browser.css'],
      target: ['chrome111', 'edge111', 'firefox115', 'safari16.4'],
    },
    manifest: {
      id: './',
      name: `${ar.shell.brand.name} ${fr.shell.brand.name}`,
      short_name: ar.shell.brand.name,
      description: ar.start.description,
      lang: 'ar',
      dir: 'rtl',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#faf6ee',
      theme_color: '#0a3f3c',
      categories: ['government', 'productivity'],
      // a file that is opened or shared goes to the window that is there: nothing in it is lost
      launch_handler: { client_mode: 'focus-existing' },
      file_handlers: [{ action: './', accept: { [shareType]: ['.tarchih'] } }],
      share_target: {
        action: './handed',
        method: 'POST',
        enctype: 'multipart/form-data',
        params: { files: [{ name: 'file', accept: sharedTypes }] },
      },
      icons: [
        { src: 'icons/tarchih-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icons/tarchih-512.png', sizes: '512x512', type: 'image/png' },
        {
          src: 'icons/tarchih-maskable-512.png',
          sizes: '512x512',
          type: 'image/png',
          purpose: 'maskable',
        },
        { src: 'icons/tarchih.svg', sizes: 'any', type: 'image/svg+xml' },
      ],
    },
  });
}

function words(language: string): Words {
  const read = (namespace: string): unknown =>
    JSON.parse(
      readFileSync(new URL(`../locales/${language}/${namespace}.json`, import.meta.url), 'utf8'),
    );
  return { start: read('start') as Words['start'], shell: read('shell') as Words['shell'] };
}
