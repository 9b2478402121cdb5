import { describe, expect, it, vi } from 'vitest';
import {
  saveArchive,
  savePicker,
  type ChosenFile,
} from '../../../src/adapters/package/save-archive';

const archive = new Blob([new Uint8Array(20_000_000).fill(7)]);
const named = (name: string) => new DOMException('told by the browser', name);

/** A file on a disk: what is written stands there only once it is closed. */
function disk({
  room = Infinity,
  before = 0,
  failsAt = '',
  fault = named('NotAllowedError'),
} = {}) {
  const state = { size: before, isThere: true, isAborted: false };
  let written = 0;
  const file: ChosenFile = {
    createWritable: () => {
      if (failsAt === 'create') return Promise.reject(fault);
      return Promise.resolve({
        write: (part: Blob) => {
          if (written + part.size > room) return Promise.reject(named('QuotaExceededError'));
          if (failsAt === 'write') return Promise.reject(fault);
          written += part.size;
          return Promise.resolve();
        },
        close: () => {
          if (failsAt === 'close') return Promise.reject(fault);
          state.size = written;
          return Promise.resolve();
        },
        abort: () => {
          state.isAborted = true;
          return Promise.resolve();
        },
      });
    },
    getFile: () => Promise.resolve({ size: state.size }),
    remove: () => {
      state.isThere = false;
      return Promise.resolve();
    },
  };
  return { state, pick: vi.fn(() => Promise.resolve(file)) };
}

const codeOf = (work: Promise<void>) =>
  work.then(
    () => 'saved',
    (error: unknown) => (error as { code: string }).code,
  );

describe('an archive that is saved', () => {
  it('is written whole, slice by slice, to the file that was chosen', async () => {
    const { state, pick } = disk();
    const done: number[] = [];
    await saveArchive(pick, 'package.zip', archive, { onProgress: (bytes) => done.push(bytes) });

    expect(pick).toHaveBeenCalledWith(expect.objectContaining({ suggestedName: 'package.zip' }));
    expect(state).toEqual({ size: archive.size, isThere: true, isAborted: false });
    expect(done).toEqual([8_000_000, 16_000_000, 20_000_000]);
  });

  it('asks where before anything else, while the press of the button counts', () => {
    const { pick } = disk();
    void saveArchive(pick, 'package.zip', archive, {});
    expect(pick).toHaveBeenCalledOnce();
  });
});

describe('an archive that could not be saved', () => {
  it.each([
    ['AbortError', 'dismissed'],
    ['SecurityError', 'refused'],
    ['NotAllowedError', 'refused'],
  ])('because the picker said %s is %s', async (name, code) => {
    const pick = () => Promise.reject(named(name));
    expect(await codeOf(saveArchive(pick, 'package.zip', archive, {}))).toBe(code);
  });

  it.each([
    ['create', 'NotAllowedError', 'refused'],
    ['create', 'NoModificationAllowedError', 'refused'],
    ['write', 'NotReadableError', 'source-gone'],
    ['write', 'InvalidStateError', 'unwritable'],
    ['close', 'QuotaExceededError', 'disk-full'],
    ['close', 'AbortError', 'unwritable'],
  ])('because %s failed with %s is %s, and leaves nothing', async (failsAt, name, code) => {
    const { state, pick } = disk({ failsAt, fault: named(name) });
    expect(await codeOf(saveArchive(pick, 'package.zip', archive, {}))).toBe(code);
    expect(state.isThere).toBe(false);
    expect(state.isAborted).toBe(failsAt !== 'create');
  });

  it('for want of room leaves a file that was there before as it was', async () => {
    const { state, pick } = disk({ room: 10_000_000, before: 123 });
    expect(await codeOf(saveArchive(pick, 'package.zip', archive, {}))).toBe('disk-full');
    expect(state).toEqual({ size: 123, isThere: true, isAborted: true });
  });

  it('because the person has cancelled leaves nothing', async () => {
    const { state, pick } = disk();
    const work = new AbortController();
    const onProgress = () => {
      work.abort();
    };
    const saving = saveArchive(pick, 'package.zip', archive, { onProgress, signal: work.signal });
    expect(await codeOf(saving)).toBe('cancelled');
    expect(state).toEqual({ size: 0, isThere: false, isAborted: true });
  });
});

describe('a browser', () => {
  it('asks where only if it can', () => {
    expect(savePicker({})).toBeUndefined();
    expect(savePicker({ showSaveFilePicker: () => Promise.reject(new Error()) })).toBeDefined();
  });
});
