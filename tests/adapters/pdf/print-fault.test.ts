import { expect, test } from 'vitest';
import { PrintFault, printFault } from '../../../src/adapters/pdf/print-fault';

test.each([
  [new RangeError('Array buffer allocation failed'), 'out-of-memory'],
  [new RangeError('WebAssembly.Memory(): could not allocate memory'), 'out-of-memory'],
  [new Error('Aborted(OOM). Build with -sASSERTIONS for more info.'), 'out-of-memory'],
  [new Error('out of memory'), 'out-of-memory'],
  [new TypeError('x is undefined'), 'failed'],
  [new Error('there is no room on the page'), 'failed'],
  ['a word thrown', 'failed'],
] as const)('%s is told as %s', (error, code) => {
  expect(printFault(error)).toMatchObject({ code, cause: error });
});

test('a fault that is ours already stays as it is', () => {
  const fault = new PrintFault('engine-not-loaded', new Error('404'));
  expect(printFault(fault)).toBe(fault);
});
