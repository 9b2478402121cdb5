import { wordFiles } from './adapters/i18n/word-files';
import { registerOffline } from './adapters/offline';
import { pageLanguage, wireLanguageButtons } from './adapters/page/language';

const root = document.documentElement;

/** The start page is already there and readable: the application comes after its first paint. */
function start(): void {
  wireLanguageButtons();
  wireSkipLink();
  wireRetry();
  wirePrint();
  if (root.dataset['route'] === 'app') openApp();
  else afterFirstPaint(openApp);
  window.addEventListener('hashchange', openApp, { once: true });
  if ('launchQueue' in window) void followFiles();
  whenAtRest(() => void registerOffline());
}

/** A file that the system opens with the installed application shows the page that opens files. */
async function followFiles(): Promise<void> {
  const { followLaunches } = await import('./adapters/handed-files');
  followLaunches(() => (location.hash = '#/dossiers'));
}

let isOpening = false;

function openApp(): void {
  if (isOpening) return;
  isOpening = true;
  loadApp().then(
    () => (root.dataset['app'] = 'ready'),
    (error: unknown) => {
      root.dataset['app'] = 'failed';
      throw error;
    },
  );
}

async function loadApp(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
  // the words travel beside the code, not after it; what goes wrong with them is told by who needs them
  wordFiles[pageLanguage()].first().catch(() => undefined);
  const { startApp } = await import('./ui/app');
  const target = document.getElementById('app');
  if (target) await startApp(target);
}

/** A hidden page paints nothing: it waits a second at most. */
function afterFirstPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
  setTimeout(work, 1_000);
}

/** Storing the whole application must not slow down the first answers. */
function whenAtRest(work: () => void): void {
  const soon = () => setTimeout(() => requestIdle(work), 1_000);
  if (document.readyState === 'complete') soon();
  else window.addEventListener('load', soon, { once: true });
}

function requestIdle(work: () => void): void {
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 5_000 });
  else work();
}

/** The part of the address after `#` names a page here; the link must not change it. */
function wireSkipLink(): void {
  document.querySelector('.skip')?.addEventListener('click', (event) => {
    event.preventDefault();
    document.getElementById('main')?.focus();
  });
}

function wireRetry(): void {
  document.querySelector('.app-failed button')?.addEventListener('click', () => location.reload());
}

/** What paper needs besides is done as the browser makes it, whoever asked for it. */
function wirePrint(): void {
  document.querySelector('.foot__print')?.addEventListener('click', () => window.print());
}

// boot.js has marked a browser that is too old and told so.
if (!('old' in root.dataset)) start();
