import fc from 'fast-check';
import { vi } from 'vitest';

if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');

// One seed for everybody: a failure found here fails the same way elsewhere.
fc.configureGlobal({
  seed: 20_261_122,
  numRuns: process.env['TARCHIH_LONG'] === '1' ? 2_000 : 100,
});

// How long a test waits for what must come: a busy machine is late, and what is wrong never comes.
export const patience = 8_000;
const waitFor = vi.waitFor.bind(vi);
vi.waitFor = (callback, options) =>
  waitFor(
    callback,
    typeof options === 'number' ? { timeout: options } : { timeout: patience, ...options },
  );
