import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OfflineState } from '../../../src/adapters/offline';

/** What of a service worker the adapter sees; the tests move it from state to state. */
class FakeWorker extends EventTarget {
  readonly messages: unknown[] = [];
  state: string;
  constructor(state: string) {
    super();
    this.state = state;
  }
  postMessage(message: unknown): void {
    this.messages.push(message);
  }
  becomes(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  update = vi.fn(() => Promise.resolve());
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  readonly registration = new FakeRegistration();
  ready = new Promise<FakeRegistration>((resolve) => (this.becomeReady = resolve));
  declare becomeReady: (registration: FakeRegistration) => void;
  register = vi.fn(() => Promise.resolve(this.registration));
  isControlledBy(worker: FakeWorker): void {
    this.controller = worker;
    this.dispatchEvent(new Event('controllerchange'));
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

let container: FakeContainer;
let page: { dataset: Record<string, string> };
let reload: ReturnType<typeof vi.fn>;
let window: EventTarget;

beforeEach(() => {
  container = new FakeContainer();
  page = { dataset: {} };
  reload = vi.fn();
  window = new EventTarget();
  vi.resetModules();
  vi.stubEnv('PROD', true);
  vi.stubGlobal('navigator', { serviceWorker: container, onLine: true });
  vi.stubGlobal('window', window);
  vi.stubGlobal('location', { reload });
  vi.stubGlobal(
    'document',
    Object.assign(new EventTarget(), { documentElement: page, visibilityState: 'visible' }),
  );
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function start() {
  const { offline, registerOffline } = await import('../../../src/adapters/offline');
  const states: OfflineState[] = [];
  offline.subscribe((state) => states.push(state));
  await registerOffline();
  await settled();
  return { offline, now: () => states.at(-1) };
}

/** A later visit: the worker of the last one is in charge from the start. */
async function startControlled() {
  const worker = new FakeWorker('activated');
  container.controller = container.registration.active = worker;
  container.becomeReady(container.registration);
  return start();
}

describe('the first visit', () => {
  test('is ready once the worker is active and in charge of the page, not before', async () => {
    const worker = new FakeWorker('installing');
    container.registration.installing = worker;
    const { now } = await start();
    expect(now()?.ready).toBe(false);

    worker.state = 'activating';
    container.registration.active = worker;
    container.becomeReady(container.registration);
    container.isControlledBy(worker);
    await settled();
    expect(now()?.ready).toBe(false);
    expect(page.dataset['offline']).toBeUndefined();

    worker.becomes('activated');
    expect(now()).toEqual({ ready: true, updateWaiting: false, reloadNeeded: false });
    expect(page.dataset['offline']).toBe('ready');
  });

  test('goes on without a copy where the browser refuses one', async () => {
    container.register.mockRejectedValueOnce(new Error('denied'));
    const { now } = await start();
    expect(now()).toEqual({ ready: false, updateWaiting: false, reloadNeeded: false });
  });
});

test('a page reloaded past its worker asks it to take charge again', async () => {
  const worker = new FakeWorker('activated');
  container.registration.active = worker;
  container.becomeReady(container.registration);
  await start();
  expect(worker.messages).toEqual([{ type: 'CLAIM' }]);
});

describe('a new version', () => {
  test('is offered when it is complete, and nothing reloads by itself', async () => {
    const { now } = await startControlled();
    const next = new FakeWorker('installing');
    container.registration.installing = next;
    container.registration.dispatchEvent(new Event('updatefound'));
    expect(now()?.updateWaiting).toBe(false);

    container.registration.waiting = next;
    next.becomes('installed');
    expect(now()?.updateWaiting).toBe(true);
    expect(next.messages).toEqual([]);
    expect(reload).not.toHaveBeenCalled();
  });

  test('that waited since the last visit is offered at once', async () => {
    container.registration.waiting = new FakeWorker('installed');
    const { now } = await startControlled();
    expect(now()?.updateWaiting).toBe(true);
  });

  test('accepted here takes over and reloads this page', async () => {
    const next = (container.registration.waiting = new FakeWorker('installed'));
    const { offline } = await startControlled();
    offline.acceptUpdate();
    expect(next.messages).toEqual([{ type: 'SKIP_WAITING' }]);
    expect(reload).not.toHaveBeenCalled();

    container.isControlledBy(next);
    expect(reload).toHaveBeenCalledOnce();
  });

  test('accepted in another tab leaves this one as it is, and says so', async () => {
    const next = (container.registration.waiting = new FakeWorker('installed'));
    const { now } = await startControlled();
    container.isControlledBy(next);
    expect(now()).toEqual({ ready: true, updateWaiting: false, reloadNeeded: true });
    expect(reload).not.toHaveBeenCalled();
  });

  test('is looked for when a page left open for an hour is seen again', async () => {
    await startControlled();
    const { update } = container.registration;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(update).not.toHaveBeenCalled();

    vi.useFakeTimers({ now: Date.now() + 3_600_001 });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(update).toHaveBeenCalledOnce();
  });
});

test('a part that is gone from the host asks for a reload', async () => {
  const { now } = await startControlled();
  window.dispatchEvent(new Event('vite:preloadError'));
  expect(now()?.reloadNeeded).toBe(true);
});
