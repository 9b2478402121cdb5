import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { needExportWords, setLocale } from '../../../src/adapters/i18n';
import { editions } from '../../../src/content';
import type { App } from '../../../src/ui/app-state.svelte';
import Exports from '../../../src/ui/exports/Exports.svelte';
import { showSession, type Session } from '../../../src/ui/session.svelte';
import { fullDossier } from '../book/book-of';
import WithApp from '../result/WithApp.svelte';

const saveToFile = vi.fn();
beforeAll(async () => {
  await setLocale('fr');
  await needExportWords();
});
beforeEach(() => saveToFile.mockReset());

type Ways = Record<string, string | null | undefined>;

function show(more: Partial<Session> = {}, dossier = fullDossier('benguerir')): Ways {
  const shown = showSession('d1', dossier, 'newer', []);
  const session: Session = { ...shown, readOnly: false, isExample: false, ...more };
  const app = { saveToFile } as unknown as App;
  const page = { session, edition: editions['ogp-local-next'], query: new URLSearchParams() };
  const { container } = render(WithApp, { app, Page: Exports, page });
  const ways = [...container.querySelectorAll<HTMLElement>('[data-export]')];
  return Object.fromEntries(
    ways.map((one) => [one.dataset['export'] ?? '', one.querySelector('a')?.getAttribute('href')]),
  );
}

describe('every way out of the application', () => {
  it('is in one list, each leading to the page that makes it', () => {
    expect(show()).toEqual({
      president: '#/d/d1/president',
      dossier: '#/d/d1/dossier-paper',
      report: '#/d/d1/report',
      decision: expect.stringMatching(/^#\/d\/d1\/recorded\/./) as string,
      letters: '#/d/d1/letters',
      paste: '#/d/d1/paste',
      package: '#/d/d1/package',
      plan: '#/d/d1/plan',
      schedule: '#/d/d1/schedule',
      profile: '#/d/d1/profile',
      blank: '#/d/d1/blank',
      tables: '#/d/d1/tables',
      share: '#/d/d1/share',
      save: undefined,
    });
  });

  it('leads to the decision while none is recorded', () => {
    expect(show({}, { edition: 'ogp-local-next', jurisdictions: [] })['decision']).toBe(
      '#/d/d1/decision',
    );
  });

  it('keeps a copy in a file', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Garder une copie dans un fichier' }));
    expect(saveToFile).toHaveBeenCalledOnce();
  });

  it.each([
    [{ readOnly: 'example', isExample: true }, []],
    [{ readOnly: 'newer' }, ['save']],
  ] as [Partial<Session>, string[]][])('offers only what can be done (%j)', (more, kept) => {
    const ways = Object.keys(show(more));
    expect(ways).toContain('dossier');
    expect(ways.filter((one) => one === 'share' || one === 'save')).toEqual(kept);
  });
});
