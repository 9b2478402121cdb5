import { screen } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import Capacity from '../../../src/ui/means/Capacity.svelte';
import Network from '../../../src/ui/means/Network.svelte';
import Programme from '../../../src/ui/means/Programme.svelte';
import type { DossierPageProps } from '../../../src/ui/pages-by-name';
import type { DossierPage } from '../../../src/ui/routes';
import { showSession } from '../../../src/ui/session.svelte';
import { showQuestion } from '../assess/show-question';

const dossier: Dossier = {
  edition: 'ogp-local-next',
  jurisdictions: [],
  remacto: 'yes',
  endorsements: [{ id: 'a', organisation: { en: 'Association Avenir' } }],
  capacities: [
    { id: 'c', side: 'staff', function: { en: 'Head of division' } },
    { id: 'd', side: 'partner', organisation: 'a' },
  ],
  networks: [{ id: 'n', name: { en: 'PACTO' } }],
  programme: { startsOn: '2024-01-01' },
  projects: [{ id: 'p', title: { en: 'Kiosk' }, endsOn: '2023-01-01' }],
};

/** Buttons that neither lead on nor open something. */
const acts = () =>
  screen
    .queryAllByRole('button')
    .map(({ textContent }) => textContent.trim())
    .filter((name) => /^(Add|Remove)/.test(name));

describe('an example', () => {
  beforeAll(async () => {
    await setLocale('en');
    await needPageWords();
  });

  it.each<[DossierPage, Component<DossierPageProps>, string | undefined, string]>([
    ['capacity', Capacity, undefined, '#/example/benguerir/tasks'],
    ['network', Network, undefined, '#/example/benguerir/tasks'],
    ['programme', Programme, undefined, '#/example/benguerir/tasks'],
    ['programme', Programme, 'p', '#/example/benguerir/programme'],
  ])('shows %s, changes nothing and leads on', (page, Page, item, next) => {
    const session = showSession('benguerir', dossier, 'example');
    const { go } = showQuestion(Page, session, { page, ...(item && { item }) });

    expect(acts()).toEqual([]);
    for (const box of screen.getAllByRole<HTMLInputElement>('textbox')) {
      expect(box.readOnly, box.id).toBe(true);
    }
    for (const role of ['radio', 'checkbox', 'combobox'] as const) {
      for (const control of screen.queryAllByRole<HTMLInputElement>(role)) {
        expect(control.disabled, control.id).toBe(true);
      }
    }
    screen.getByRole('button', { name: /^(Back to the task list|Continue)/ }).click();
    expect(go).toHaveBeenCalledWith(next);
  });
});
