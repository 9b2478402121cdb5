import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isEvictedAfterSevenDays } from '../../../src/adapters/persistence/installation';

/** A fresh copy of the module, as a new visit has one. */
const visit = () => {
  vi.resetModules();
  return import('../../../src/adapters/persistence/persistence');
};

function browser(storage: Partial<StorageManager> | undefined): void {
  vi.stubGlobal('navigator', { storage });
}

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('asking the browser to keep the dossiers', () => {
  it.each([
    [true, 'granted'],
    [false, 'refused'],
  ])('shows its answer (%s)', async (answer, shown) => {
    browser({ persist: () => Promise.resolve(answer), persisted: () => Promise.resolve(false) });
    const { askToPersistOnce, persistence } = await visit();
    const seen: string[] = [];
    persistence.subscribe((state) => seen.push(state));

    await askToPersistOnce();

    expect(seen).toEqual(['not-asked', shown]);
  });

  it('is done once on a device, and the answer holds on the next visit', async () => {
    const persist = vi.fn(() => Promise.resolve(false));
    browser({ persist, persisted: () => Promise.resolve(false) });
    await (await visit()).askToPersistOnce();

    const { askToPersistOnce, persistence } = await visit();
    await askToPersistOnce();
    let state = '';
    persistence.subscribe((now) => {
      state = now;
    });

    expect(persist).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(state).toBe('refused'));
  });

  it('is not done where the browser does not know the question', async () => {
    browser(undefined);
    const { askToPersistOnce, persistence, storageEstimate } = await visit();
    await askToPersistOnce();
    let state = '';
    persistence.subscribe((now) => {
      state = now;
    });

    expect(state).toBe('unsupported');
    expect(await storageEstimate()).toBeUndefined();
  });
});

describe('the eviction of iOS', () => {
  const iPhone =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1';
  const mac =
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Safari/605.1.15';

  it.each([
    ['an iPhone in Safari', iPhone, 5, false, false, true],
    ['an iPad, which says it is a Mac', mac, 5, false, false, true],
    ['a Mac', mac, 0, false, false, false],
    ['an iPhone from the home screen', iPhone, 5, true, true, false],
    ['an installed application that only the style sheet tells', iPhone, 5, undefined, true, false],
  ])('concerns %s or not', (_, userAgent, maxTouchPoints, standalone, matches, expected) => {
    vi.stubGlobal('navigator', { userAgent, maxTouchPoints, standalone });
    vi.stubGlobal('matchMedia', () => ({ matches }));

    expect(isEvictedAfterSevenDays()).toBe(expected);
  });
});
