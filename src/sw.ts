import { clientsClaim } from 'workbox-core';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

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
