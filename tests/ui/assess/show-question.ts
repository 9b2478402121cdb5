import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { vi } from 'vitest';
import { monthNames } from '../../../src/adapters/i18n/month-names';
import { newId } from '../../../src/adapters/identity/new-id';
import { editions } from '../../../src/content';
import type { Change } from '../../../src/domain/dossier/history';
import type { Revision } from '../../../src/domain/dossier/revision';
import type { App, Message } from '../../../src/ui/app-state.svelte';
import type { DossierPageProps } from '../../../src/ui/pages-by-name';
import type { DossierPage } from '../../../src/ui/routes';
import { openSession, type Session } from '../../../src/ui/session.svelte';
import WithApp from '../result/WithApp.svelte';

export const benguerir: readonly Change[] = [
  { field: 'jurisdictions/07/order', value: 0 },
  { field: 'jurisdictions/07/type', value: 'commune' },
  { field: 'jurisdictions/07/name/ar', value: 'ابن جرير' },
  { field: 'jurisdictions/07/name/fr', value: 'Ben Guerir' },
];

/** A dossier that is edited, kept in a memory in the place of the device's. */
export function sessionWith(changes: readonly Change[] = []): Session {
  const author = { name: 'Amina', function: 'Point focal' };
  const all = [{ field: 'edition', value: 'ogp-local-next' }, ...changes];
  const revisions = all.map(({ field, value }): Revision => ({
    id: newId(),
    field,
    value,
    parents: [],
    at: '2026-11-22T10:00:00.000Z',
    author,
  }));
  return openSession('own', revisions, {
    persist: () => Promise.resolve(),
    watch: () => () => undefined,
    newId,
    author: () => author,
  });
}

/** Renders a page of questions with an application around it that only listens. */
export function showQuestion(
  Page: Component<DossierPageProps>,
  session: Session,
  { page, item, from }: { page: DossierPage; item?: string; from?: 'check' | 'result' },
) {
  const query = new URLSearchParams(from === undefined ? {} : { from });
  const edition = editions['ogp-local-next'];
  const told: Message[] = [];
  const go = vi.fn<App['go']>();
  const app: App = {
    route: {
      kind: 'dossier',
      id: session.id,
      page,
      query,
      ...(item === undefined ? {} : { item }),
    },
    dossiers: undefined,
    author: undefined,
    unsaved: new Map(),
    monthNames,
    today: () => Temporal.PlainDate.from('2026-11-22'),
    newId,
    go,
    setAuthor: () => Promise.resolve(),
    tell: (message) => told.push(message),
    saveToFile: () => Promise.resolve(),
    showNewer: () => undefined,
  };
  const shown = render(WithApp, { app, Page, page: { session, edition, item, query } });
  return { go, told, ...shown };
}
