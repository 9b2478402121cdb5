import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/adapters/attachments/content';
import { bytesOf } from './made-files';

/** A file of this size, full of the same words, between the first line of a PDF and a last part. */
const full = (words: string, last: string, size = 400_000) =>
  bytesOf(`%PDF-1.7\n${words.repeat(size / words.length)}\n${last}`);
const encryptedBy = (value: string) =>
  `trailer<</Root 2 0 R/Encrypt ${value}>>\nstartxref\n0\n%%EOF`;
const references = Array.from({ length: 20_000 }, (_, at) => `/K${String(at)} 1 0 R`).join(' ');

describe('a PDF made to keep its reader busy', () => {
  it.each([
    ['texts that never end', full('1 0 obj(', encryptedBy('1 0 R'))],
    ['lists that never end', full('1 0 obj[', encryptedBy('1 0 R'))],
    ['dictionaries that never end', full('1 0 obj<<', encryptedBy('1 0 R'))],
    ['values that each send through it', full(' 1 0 obj 5 ', encryptedBy(`<<${references}>>`))],
  ])('is judged in a moment: %s', async (_, bytes) => {
    const since = performance.now();
    await readContent(bytes);
    expect(performance.now() - since).toBeLessThan(3_000);
  });
});
