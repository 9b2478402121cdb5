/** What the service worker means for this page. */
export interface OfflineState {
  /** Everything is on this device, and this page is served from there. */
  readonly ready: boolean;
  /** A new version waits to be accepted. */
  readonly updateWaiting: boolean;
  /** Another tab accepted a new version: this page still runs the old one. */
  readonly reloadNeeded: boolean;
}

const anHour = 3_600_000;
const subscribers = new Set<(state: OfflineState) => void>();

let state: OfflineState = { ready: false, updateWaiting: false, reloadNeeded: false };
let registration: ServiceWorkerRegistration | undefined;
let hasAccepted = false;

/** The state of the offline copy, as an observable; `subscribe` calls back at once. */
export const offline = {
  subscribe(listener: (state: OfflineState) => void): () => void {
    subscribers.add(listener);
    listener(state);
    return () => {
      subscribers.delete(listener);
    };
  },

  /** Changes to the waiting version and reloads this page; whoever calls it saves first. */
  acceptUpdate(): void {
    hasAccepted = true;
    if (registration?.waiting) registration.waiting.postMessage({ type: 'SKIP_WAITING' });
    else location.reload();
  },
};

/**
 * Keeps the application on this device and watches for new versions. Nothing is ever reloaded
 * unless `acceptUpdate` was called in this very page.
 */
export async function registerOffline(): Promise<void> {
  window.addEventListener('vite:preloadError', noteMissingPart);
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;

  const { serviceWorker } = navigator;
  let controller = serviceWorker.controller;
  serviceWorker.addEventListener('controllerchange', () => {
    const isReplacement = controller !== null;
    controller = serviceWorker.controller;
    if (isReplacement) noteReplacement();
    noteReady();
  });
  try {
    registration = await serviceWorker.register('sw.js', { updateViaCache: 'none' });
  } catch {
    return; // Private windows and full disks refuse: the application works, only not offline.
  }
  registration.addEventListener('updatefound', followInstallation);
  followInstallation();
  noteWaiting();
  void serviceWorker.ready.then(({ active }) => {
    if (controller === null) active?.postMessage({ type: 'CLAIM' });
    active?.addEventListener('statechange', noteReady);
    noteReady();
  });
  lookForUpdates(registration);
}

function change(part: Partial<OfflineState>): void {
  state = { ...state, ...part };
  if (state.ready) document.documentElement.dataset['offline'] = 'ready';
  for (const listener of subscribers) listener(state);
}

/** A worker is active only after the whole list was stored. */
function noteReady(): void {
  const worker = navigator.serviceWorker.controller;
  if (!state.ready && worker?.state === 'activated') change({ ready: true });
  else worker?.addEventListener('statechange', noteReady, { once: true });
}

function noteWaiting(): void {
  const isWaiting = Boolean(registration?.waiting) && navigator.serviceWorker.controller !== null;
  if (isWaiting !== state.updateWaiting) change({ updateWaiting: isWaiting });
}

function followInstallation(): void {
  registration?.installing?.addEventListener('statechange', noteWaiting);
}

function noteReplacement(): void {
  if (hasAccepted) location.reload();
  else change({ updateWaiting: false, reloadNeeded: true });
}

/** A part loaded on demand is gone: the host has a newer version than this page. */
function noteMissingPart(): void {
  if (navigator.onLine) change({ reloadNeeded: true });
}

/** A page may stay open for weeks; browsers look for updates only when one is opened. */
function lookForUpdates(current: ServiceWorkerRegistration): void {
  let lookedAt = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - lookedAt < anHour) return;
    lookedAt = Date.now();
    current.update().catch(() => undefined); // offline: the next time will do
  });
}
