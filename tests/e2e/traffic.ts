import type { Page } from '@playwright/test';

export interface Traffic {
  /** Bytes as they came over the wire, headers and compression included. */
  readonly total: number;
  readonly scripts: number;
  readonly addresses: readonly string[];
}

/** How long nothing may be under way before the page counts as idle. */
const quietMs = 500;

/**
 * Opens an address and counts what the page received until it was idle.
 *
 * What the service worker stores for later is not the page's and not counted.
 */
export async function measureTraffic(page: Page, address: string): Promise<Traffic> {
  const session = await page.context().newCDPSession(page);
  const requests = new Map<string, { url: string; isScript: boolean; bytes: number }>();
  const pending = new Set<string>();
  let lastChangeAt = Date.now();

  const settle = (requestId: string) => {
    pending.delete(requestId);
    lastChangeAt = Date.now();
  };
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('data:') || request.url.startsWith('blob:')) return;
    pending.add(requestId);
    requests.set(requestId, { url: request.url, isScript: false, bytes: 0 });
    lastChangeAt = Date.now();
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const request = requests.get(requestId);
    if (request) request.isScript = response.mimeType.includes('javascript');
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
    settle(requestId);
  });
  session.on('Network.loadingFailed', ({ requestId }) => {
    settle(requestId);
  });

  await session.send('Network.enable');
  await page.goto(address, { waitUntil: 'load' });
  while (pending.size > 0 || Date.now() - lastChangeAt < quietMs) await page.waitForTimeout(50);
  await session.detach();

  const received = [...requests.values()];
  return {
    total: sum(received.map(({ bytes }) => bytes)),
    scripts: sum(received.filter(({ isScript }) => isScript).map(({ bytes }) => bytes)),
    addresses: received.map(({ url }) => url),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
