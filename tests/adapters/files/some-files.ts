import type { Content } from '../../../src/adapters/storage/contents';
import type { HeldFile } from '../../../src/adapters/storage/files';
import { StorageFault } from '../../../src/adapters/storage/storage-fault';
import type { Dossiers } from '../../../src/adapters/storage/dossiers';

/** Files kept in memory, on a disk that is full after so many. */
export function filesInMemory(room = Infinity) {
  const contents = new Map<string, Content>();
  const holders = new Map<string, Set<string>>();
  const acts = new Map<string, string>();
  let made = 0;
  const act = (...files: string[]) => {
    const name = `act-${String((made += 1))}`;
    files.forEach((file) => acts.set(file, name));
    return Promise.resolve(name);
  };
  const of = (id: string) => {
    const set = holders.get(id) ?? new Set<string>();
    holders.set(id, set);
    return set;
  };
  const held = (id: string): Promise<readonly HeldFile[]> =>
    Promise.resolve(
      Array.from(of(id), (sha256) => {
        const { crc32, blob } = contents.get(sha256)!;
        return { sha256, crc32, size: blob.size };
      }),
    );
  return {
    held,
    keep: (id: string, content: Content) => {
      if (contents.size >= room) return Promise.reject(new StorageFault('full'));
      contents.set(content.sha256, content);
      of(id).add(content.sha256);
      return act(`${id}/${content.sha256}`);
    },
    blobOf: (sha256: string) => Promise.resolve(contents.get(sha256)?.blob),
    share: (from: string, to: string, some?: ReadonlySet<string>) => {
      const shared = [...of(from)].filter((sha256) => some?.has(sha256) !== false);
      shared.forEach((sha256) => of(to).add(sha256));
      return act(...shared.map((sha256) => `${to}/${sha256}`));
    },
    takeBack: (id: string, wanted: ReadonlySet<string>) => {
      for (const sha256 of of(id)) {
        if (wanted.has(acts.get(`${id}/${sha256}`) ?? '')) of(id).delete(sha256);
      }
      return Promise.resolve();
    },
    erase: (id: string, used: ReadonlySet<string>) => {
      for (const sha256 of of(id)) if (!used.has(sha256)) of(id).delete(sha256);
      return Promise.resolve();
    },
    watchHeld: () => {
      throw new Error('Nobody watches here');
    },
    /** damages what is kept, as a failing disk would */
    replace: (sha256: string, blob: Blob) => {
      contents.set(sha256, { ...contents.get(sha256)!, blob });
    },
  } satisfies Dossiers['files'] & { replace: unknown };
}
