import { describe, expect, it } from 'vitest';
import { StorageFault, storageFault } from '../../../src/adapters/storage/storage-fault';
import { newName, openStorage } from './open-storage';

const named = (name: string, inner?: unknown) => Object.assign(new Error('x'), { name, inner });

describe('a fault of the storage', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['VersionError', 'newer'],
    ['DatabaseClosedError', 'outdated'],
    ['InvalidStateError', 'unavailable'],
    ['MissingAPIError', 'unavailable'],
    ['SecurityError', 'unavailable'],
    ['OpenFailedError', 'unavailable'],
    ['DataCloneError', 'failed'],
  ])('called %s by the browser is %s in our own terms', (name, code) => {
    const error = named(name);
    expect(storageFault(error)).toMatchObject({ name: 'StorageFault', code, cause: error });
  });

  it('is a full disk when an aborted transaction says so inside', () => {
    expect(storageFault(named('AbortError', named('QuotaExceededError'))).code).toBe('full');
  });

  it.each([undefined, null, 'text', 5])('is made of anything: %j', (error) => {
    expect(storageFault(error).code).toBe('failed');
  });

  it('stays what it is when it is ours already', () => {
    const fault = new StorageFault('newer');
    expect(storageFault(fault)).toBe(fault);
  });

  it('is told when the browser gives no storage at all', async () => {
    const { indexedDB } = globalThis;
    const refuse = () => {
      throw named('SecurityError');
    };
    Object.defineProperty(indexedDB, 'open', { value: refuse, configurable: true });
    await expect(openStorage(newName())).rejects.toMatchObject({ code: 'unavailable' });
    Reflect.deleteProperty(indexedDB, 'open');
    await expect(openStorage(newName())).resolves.toBeDefined();
  });
});
