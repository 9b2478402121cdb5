import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { vi } from 'vitest';
import { monthNames } from '../../../src/adapters/i18n/month-names';
import { editions, type EditionId } from '../../../src/content';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { takeApart } from '../../../src/domain/dossier/fields';
import type { Revision } from '../../../src/domain/dossier/revision';
import type { App } from '../../../src/ui/app-state.svelte';
import type { DossierPageProps } from '../../../src/ui/pages-by-name';
import { openSession, showSession, type Session } from '../../../src/ui/session.svelte';
import WithApp from './WithApp.svelte';

let ids = 0;
const newId = () => `id${(ids += 1)}`;

function fakeApp() {
  const app = {
    route: { kind: 'start' as const },
    dossiers: undefined,
    author: undefined,
    unsaved: new Map(),
    monthNames,
    today: () => Temporal.PlainDate.from('2026-11-22'),
    newId,
    go: vi.fn(),
    setAuthor: vi.fn(),
    tell: vi.fn(),
    saveToFile: vi.fn(),
    showNewer: vi.fn(),
  };
  return app satisfies App;
}

/** A dossier that is edited, with nothing behind it. */
export function editing(dossier: Dossier): Session {
  const author = { name: 'Amina', function: 'Point focal' };
  const revisions = [...takeApart(dossier)].map(([field, value]): Revision => ({
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

export const asExample = (name: string, dossier: Dossier): Session =>
  showSession(name, dossier, 'example');

/** Renders a page of a dossier with an application around it that only listens. */
export function showPage(
  Page: Component<DossierPageProps>,
  session: Session,
  query: Record<string, string> = {},
) {
  const app = fakeApp();
  const page = {
    session,
    edition: editions[session.dossier.edition as EditionId],
    item: undefined,
    query: new URLSearchParams(query),
  };
  return { app, ...render(WithApp, { app, Page, page }) };
}
