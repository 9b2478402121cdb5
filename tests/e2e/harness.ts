import {
  test as base,
  expect,
  type BrowserContext,
  type ConsoleMessage,
  type Page,
} from '@playwright/test';

/** Everything that happened in a context and should not have. */
export interface Faults {
  readonly found: readonly string[];
  /** Lets a fault pass that the test itself provokes, such as a request while the network is cut. */
  allow: (pattern: RegExp) => void;
  /** Fails when a fault was found; for contexts that a test opens itself. */
  expectNone: () => void;
}

/**
 * Listens to every page of a context, from now on: requests to another origin, violations of the
 * Content-Security-Policy, uncaught errors, console errors and warnings of Svelte.
 *
 * Every test that imports `test` from here has it for `context` and `page`; a test that opens a
 * context of its own calls it before the first page.
 */
export async function watchForFaults(context: BrowserContext, origin: string): Promise<Faults> {
  const all: string[] = [];
  const allowed: RegExp[] = [];
  const note = (fault: string) => all.push(fault);
  const found = () => all.filter((fault) => !allowed.some((pattern) => pattern.test(fault)));

  context.on('request', (request) => {
    if (isForeign(request.url(), origin)) note(`request to another origin: ${request.url()}`);
  });
  context.on('console', (message: ConsoleMessage) => {
    // Svelte warns of what will be wrong one day: a value read after its page has gone
    const isWarned = message.type() === 'warning' && message.text().includes('svelte.dev/e/');
    if (message.type() === 'error' || isWarned)
      note(`console ${message.type()}: ${message.text()} ${locationOf(message)}`);
  });
  context.on('weberror', (error) => note(`uncaught: ${error.error().message}`));
  await context.addInitScript(reportPolicyViolations);

  return {
    get found() {
      return found();
    },
    allow: (pattern) => {
      allowed.push(pattern);
    },
    expectNone: () => {
      expect(found(), 'faults seen in the browser').toEqual([]);
    },
  };
}

function isForeign(address: string, origin: string): boolean {
  const url = new URL(address);
  return url.protocol !== 'data:' && url.origin !== origin;
}

function locationOf(message: ConsoleMessage): string {
  const { url, lineNumber } = message.location();
  return `(${url}:${lineNumber})`;
}

/** Runs in the page. Not every violation reaches the console by itself. */
function reportPolicyViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy violation: ${event.effectiveDirective} ${event.blockedURI}`);
  });
}

interface Fixtures {
  faults: Faults;
}

/** Playwright's `test`, with every test failing on a fault it did not allow. */
export const test = base.extend<Fixtures>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults = await watchForFaults(context, new URL(baseURL ?? '').origin);
      await use(faults);
      faults.expectNone();
    },
    { auto: true },
  ],
});

/** Waits until the application works without a network. */
export async function untilOfflineReady(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-offline', 'ready', { timeout: 30_000 });
}

export { expect };
