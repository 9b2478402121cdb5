import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { vi } from 'vitest';
import { monthNames } from '../../../src/adapters/i18n/month-names';
import { newId } from '../../../src/adapters/identity/new-id';
import type { Dossiers } from '../../../src/adapters/storage/dossiers';
import type { Content } from '../../../src/adapters/storage/contents';
import type { HeldFile } from '../../../src/adapters/storage/files';
import type { App } from '../../../src/ui/app-state.svelte';
import type { Session } from '../../../src/ui/session.svelte';
import WithApp from '../pages/WithApp.svelte';

type Files = Dossiers['files'];

/** The bytes of attached files in memory, in the place of the device's. */
export function fakeFiles(...first: readonly HeldFile[]) {
  const held = new Map<string, HeldFile & { blob: Blob }>();
  const listeners = new Set<(all: readonly HeldFile[]) => void>();
  const all = () => [...held.values()];
  const put = (one: HeldFile, blob: Blob) => {
    held.set(one.sha256, { ...one, blob });
    for (const listener of listeners) listener(all());
  };
  for (const one of first) put(one, new Blob(['x'.repeat(one.size)]));
  return {
    held: vi.fn(() => Promise.resolve(all())),
    keep: vi.fn((_id: string, { sha256, crc32, blob }: Content) => {
      put({ sha256, size: blob.size, crc32 }, blob);
      return Promise.resolve(sha256);
    }),
    blobOf: (sha256: string) => Promise.resolve(held.get(sha256)?.blob),
    watchHeld: () => ({
      subscribe: ({ next }: { next: (all: readonly HeldFile[]) => void }) => {
        listeners.add(next);
        next(all());
        return { unsubscribe: () => listeners.delete(next) };
      },
    }),
    erase: vi.fn((_id: string, used: ReadonlySet<string>) => {
      for (const sha256 of held.keys()) if (!used.has(sha256)) held.delete(sha256);
      for (const listener of listeners) listener(all());
      return Promise.resolve();
    }),
    share: () => Promise.resolve(),
  };
}

/** Renders a part of a page with an application around it that only listens. */
export function showFiles<Props extends object>(
  Page: Component<Props>,
  session: Session,
  files: ReturnType<typeof fakeFiles>,
  page: Omit<NoInfer<Props>, 'session'>,
) {
  const app = {
    route: { kind: 'start' as const },
    dossiers: { files: files as unknown as Files } as Dossiers,
    author: undefined,
    unsaved: new Map(),
    monthNames,
    today: () => Temporal.PlainDate.from('2026-11-22'),
    newId,
    go: vi.fn<App['go']>(),
    setAuthor: vi.fn<App['setAuthor']>(),
    tell: vi.fn<App['tell']>(),
    saveToFile: vi.fn<App['saveToFile']>(),
    showNewer: vi.fn<App['showNewer']>(),
  } satisfies App;
  const props = { app, Page: Page as Component<object>, page: { ...page, session } };
  return { app, ...render(WithApp, props) };
}

/** What a dossier says of an attached file. */
export const attached = (sha256: string, name: string, size = 1000, order = 0) => [
  { field: `attachments/${sha256}/order`, value: order },
  { field: `attachments/${sha256}/name`, value: name },
  { field: `attachments/${sha256}/size`, value: size },
  { field: `attachments/${sha256}/type`, value: 'pdf' },
  { field: `attachments/${sha256}/addedOn`, value: '2026-11-20' },
];
