import { afterEach, describe, expect, it, vi } from 'vitest';
import { canShare, share } from '../../../src/ui/guest/share-file';

const file = new File(['x'], 'reply.tarchih');
afterEach(() => {
  vi.unstubAllGlobals();
});
const device = (can: Partial<Navigator>) => {
  vi.stubGlobal('navigator', can);
};
const refusing = (name: string) => ({
  share: () => Promise.reject(new DOMException('no', name)),
});

describe('handing a file to another application', () => {
  it.each<[string, Partial<Navigator>, boolean]>([
    ['takes files', { share: () => Promise.resolve(), canShare: () => true }, true],
    ['takes no such file', { share: () => Promise.resolve(), canShare: () => false }, false],
    ['shares words alone', { share: () => Promise.resolve() }, false],
    ['shares nothing', {}, false],
  ])('is offered by a device that %s: %#', (_case, can, isOffered) => {
    device(can);
    expect(canShare(file)).toBe(isOffered);
  });

  it.each([
    ['AbortError', 'given-up'],
    ['NotAllowedError', 'failed'],
  ])('that ends with %s is %s', async (name, outcome) => {
    device(refusing(name));
    expect(await share(file, 'Reply')).toBe(outcome);
  });

  it('is done once the device has taken the file', async () => {
    const taken = vi.fn(() => Promise.resolve());
    device({ share: taken });

    expect(await share(file, 'Reply')).toBe('shared');
    expect(taken).toHaveBeenCalledWith({ files: [file], title: 'Reply' });
  });
});
