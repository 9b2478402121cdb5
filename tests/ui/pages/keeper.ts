import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { vi } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import { monthNames } from '../../../src/adapters/i18n/month-names';
import type { Dossiers, StoredDossier } from '../../../src/adapters/storage/dossiers';
import type { ListedDossier } from '../../../src/adapters/storage/summaries';
import { revise } from '../../../src/domain/dossier/revise';
import type { Author, Leaf } from '../../../src/domain/dossier/revision';
import type { App } from '../../../src/ui/app-state.svelte';
import { firstOf } from '../../../src/ui/observe.svelte';
import { nextId, openStorage } from '../../adapters/storage/open-storage';
import WithApp from './WithApp.svelte';

const amina: Author = { name: 'Amina', function: 'Point focal' };
const pen = { newId: nextId, now: () => '2026-11-22T10:00:00.000Z', author: amina };

/** An application with a database of its own that listens instead of moving about. */
export async function keeper(author: Author | undefined = amina, dossiers?: Dossiers) {
  const app = {
    route: { kind: 'start' as const },
    dossiers: dossiers ?? (await openStorage()),
    author,
    unsaved: new Map(),
    monthNames,
    today: () => Temporal.PlainDate.from('2026-11-22'),
    newId: nextId,
    go: vi.fn<App['go']>(),
    setAuthor: vi.fn<App['setAuthor']>(() => Promise.resolve()),
    tell: vi.fn<App['tell']>(),
    saveToFile: vi.fn<App['saveToFile']>(),
    showNewer: vi.fn<App['showNewer']>(),
  };
  return app satisfies App;
}

/** Stores a dossier of these fields. */
export async function keep(dossiers: Dossiers, fields: Record<string, Leaf>, id = nextId()) {
  const changes = Object.entries({ edition: 'ogp-local-next', ...fields });
  const revisions = revise(
    [],
    changes.map(([field, value]) => ({ field, value })),
    pen,
  );
  await dossiers.create(id, revisions);
  return { id, revisions };
}

export const benguerir: Record<string, Leaf> = {
  'jurisdictions/a/type': 'commune',
  'jurisdictions/a/name/fr': 'Ben Guerir',
  'jurisdictions/a/order': 0,
};

/** The dossiers of the list, the last changed first, each with its history. */
export async function all(dossiers: Dossiers): Promise<StoredDossier[]> {
  const listed = await firstOf<ListedDossier[]>(dossiers.watchList());
  const stored = await Promise.all(listed.map(({ row }) => dossiers.load(row.id)));
  return stored.filter((one) => one !== undefined);
}

/** Renders a page in French. */
export async function show<Props extends object>(
  Page: Component<Props>,
  app: App,
  page: NoInfer<Props>,
): Promise<void> {
  await setLocale('fr');
  await needPageWords();
  render(WithApp, { app, Page: Page as Component<object>, page });
}
