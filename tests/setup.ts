import fc from 'fast-check';

if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');

// One seed for everybody: a failure found here fails the same way elsewhere.
fc.configureGlobal({
  seed: 20_261_122,
  numRuns: process.env['TARCHIH_LONG'] === '1' ? 2_000 : 100,
});
