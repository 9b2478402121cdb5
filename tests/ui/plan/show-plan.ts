import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { monthNames } from '../../../src/adapters/i18n/month-names';
import { newId } from '../../../src/adapters/identity/new-id';
import { editions, type EditionId } from '../../../src/content';
import { assess } from '../../../src/domain/assessment/assess';
import type { CriterionId } from '../../../src/domain/edition/edition';
import type { App, Message } from '../../../src/ui/app-state.svelte';
import Plan from '../../../src/ui/plan/Plan.svelte';
import type { Session } from '../../../src/ui/session.svelte';
import WithApp from '../result/WithApp.svelte';

/** The day on which the pages of these tests are looked at. */
const today = '2026-04-01';

/** Renders the plan of a dossier, or one of its actions, with an application that only listens. */
export function showPlan(
  session: Session,
  { item, query = {} }: { item?: string; query?: Record<string, string> } = {},
) {
  const told: Message[] = [];
  const go = vi.fn<App['go']>();
  const search = new URLSearchParams(query);
  const app: App = {
    route: { kind: 'dossier', id: session.id, page: 'plan', query: search },
    dossiers: undefined,
    author: undefined,
    unsaved: new Map(),
    monthNames,
    today: () => Temporal.PlainDate.from(today),
    newId,
    go,
    setAuthor: () => Promise.resolve(),
    tell: (message) => told.push(message),
    saveToFile: () => Promise.resolve(),
    showNewer: () => undefined,
  };
  const edition = editions[session.dossier.edition as EditionId];
  const shown = render(WithApp, {
    app,
    Page: Plan,
    page: { session, edition, item, query: search },
  });
  return { go, told, ...shown };
}

export const closing = (item: string) => ({ item, query: { do: 'close' } });

export const statusOf = ({ dossier }: Session, id: CriterionId) =>
  assess(
    dossier,
    editions[dossier.edition as EditionId],
    Temporal.PlainDate.from(today),
  ).criteria.find((one) => one.id === id)?.status;

export const press = (name: string | RegExp) =>
  userEvent.click(screen.getByRole('button', { name }));

/** Types a date into its three fields. */
export async function typeDate(legend: string, parts: readonly [string, string, string]) {
  const fields = screen.getByRole('group', { name: legend }).querySelectorAll('input');
  for (const [at, part] of parts.entries()) {
    const field = fields[at];
    if (field === undefined) throw new Error(`${legend} has no field ${String(at)}`);
    await userEvent.clear(field);
    await userEvent.type(field, part);
  }
}

export const errors = () =>
  [...document.querySelectorAll('#error-summary-list a')].map(({ textContent }) => textContent);
