import { clientsClaim } from 'workbox-core';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { handedAddress, keepHanded } from './adapters/handed-files/kept-by-worker';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };

// The first visit belongs to the worker at once: going offline before a reload loses nothing.
clientsClaim();
cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST);
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')));

self.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
  const { type } = (data ?? {}) as { type?: unknown };
  // Only when a person accepts the new version: it takes over every open tab.
  if (type === 'SKIP_WAITING') void self.skipWaiting();
  // A page reloaded past the worker (Shift and reload) asks to be served again.
  if (type === 'CLAIM') void self.clients.claim();
});

// Files that the system shares with the installed application: kept here, since no page runs yet. No
// server ever sees them.
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { href } = new URL(handedAddress, self.registration.scope);
  if (request.method === 'POST' && request.url === href) event.respondWith(takeShared(request));
});

async function takeShared(request: Request): Promise<Response> {
  const taken = await keepShared(request).then(
    () => '',
    () => '?handed=lost',
  );
  return Response.redirect(new URL(`./#/dossiers${taken}`, self.registration.scope).href, 303);
}

async function keepShared(request: Request): Promise<void> {
  const files = (await request.formData()).getAll('file').filter((one) => one instanceof File);
  await keepHanded(files, () => crypto.randomUUID());
}
