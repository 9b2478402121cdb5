import { describe, expect, it, vi } from 'vitest';
import { readContent } from '../../../src/adapters/attachments/content';
import { bytesOf, pdf, withQpdf } from './made-files';

const weak = '--allow-weak-crypto';
/** The ways of encrypting that the format has known, oldest first. */
const ways: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['RC4, 40 bits', [weak], ['40']],
  ['RC4, 128 bits', [weak], ['128', '--use-aes=n']],
  ['RC4, 128 bits, by filters', [weak], ['128', '--use-aes=n', '--force-V4']],
  ['AES, 128 bits', [weak], ['128', '--use-aes=y']],
  ['AES, 128 bits, open metadata', [weak], ['128', '--use-aes=y', '--cleartext-metadata']],
  ['AES, 256 bits, first form', [weak], ['256', '--force-R5']],
  ['AES, 256 bits', [], ['256']],
];

const encrypted = (user: string, before: readonly string[], how: readonly string[]) =>
  withQpdf(...before, '--encrypt', user, 'owner', ...how, '--');

describe('a PDF', () => {
  it.each(ways)('with a password to open it is protected: %s', async (_way, before, how) => {
    expect(await readContent(encrypted('secret', before, how))).toEqual({ isProtected: true });
  });

  it.each(ways)('with a password of its owner alone opens: %s', async (_way, before, how) => {
    expect(await readContent(encrypted('', before, how))).toEqual({ type: 'pdf' });
  });

  it.each([
    ['', { type: 'pdf' }],
    ['secret', { isProtected: true }],
  ])('whose objects are packed in streams is told apart as well: “%s”', async (user, content) => {
    const packed = encrypted(user, ['--object-streams=generate'], ['256']);
    expect(await readContent(packed)).toEqual(content);
    const linear = encrypted(user, ['--linearize'], ['256']);
    expect(await readContent(linear)).toEqual(content);
  });

  it('with something before its header is told apart as well', async () => {
    const before = (bytes: Uint8Array) => Uint8Array.from([...bytesOf('\r\n\r\n'), ...bytes]);
    expect(await readContent(before(encrypted('secret', [], ['256'])))).toEqual({
      isProtected: true,
    });
    expect(await readContent(before(encrypted('', [], ['256'])))).toEqual({ type: 'pdf' });
  });

  it('that is not encrypted opens, even where its text speaks of it', async () => {
    expect(await readContent(pdf())).toEqual({ type: 'pdf' });
    const speaks = Buffer.from(pdf())
      .toString('latin1')
      .replace('/Resources', '/Encrypt 9 0 R /Resources');
    expect(await readContent(bytesOf(speaks))).toEqual({ type: 'pdf' });
  });

  it('is refused where it cannot be told', async () => {
    const other = Buffer.from(encrypted('', [], ['256'])).toString('latin1');
    const unknown = other.replace('/Filter /Standard', '/Filter /Adobe.X ');
    expect(unknown).not.toBe(other);
    expect(await readContent(bytesOf(unknown))).toEqual({ isProtected: true });
    const torn = other.slice(0, other.indexOf('trailer')).concat(' /Encrypt 5 0 R ');
    expect(await readContent(bytesOf(torn))).toEqual({ isProtected: true });
  });

  it('of the newest kind is refused where the browser encrypts nothing', async () => {
    const newest = encrypted('', [], ['256']);
    vi.stubGlobal('crypto', {});
    expect(await readContent(newest)).toEqual({ isProtected: true });
    vi.unstubAllGlobals();
  });
});
