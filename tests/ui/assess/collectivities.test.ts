import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import Collectivities from '../../../src/ui/assess/Collectivities.svelte';
import { sessionWith, showQuestion } from './show-question';

const search = () => screen.getByRole('textbox', { name: 'Search for a collectivity' });
const go = () => userEvent.click(screen.getByRole('button', { name: 'Continue' }));

function show() {
  const session = sessionWith();
  const shown = showQuestion(Collectivities, session, { page: 'collectivities' });
  return { session, ...shown };
}

async function choose(words: string, name: RegExp): Promise<void> {
  await userEvent.type(search(), words);
  await userEvent.click(await screen.findByRole('button', { name }));
}

describe('the choice of collectivities', () => {
  beforeAll(async () => {
    await setLocale('en');
    await needPageWords();
  });

  it('finds one without its accents and proposes the mandate of its council', async () => {
    const { session } = show();

    await choose('benguerir', /^Commune of Ben Guerir/);

    expect(session.dossier.jurisdictions).toEqual([
      {
        id: '07.427.01.01',
        code: '07.427.01.01',
        type: 'commune',
        name: { ar: 'ابن جرير', fr: 'Ben Guerir' },
        mandate: { startedOn: '2021-09-08', endsOn: '2027-09-08', endIs: 'estimate' },
      },
    ]);
    expect(document.activeElement?.textContent.trim()).toBe('Collectivity applying');
  });

  it('proposes the later election for a provincial council', async () => {
    const { session } = show();

    await choose('province larache', /^Province of Larache/);

    expect(session.dossier.jurisdictions[0]?.mandate?.endsOn).toBe('2027-09-21');
  });

  it('shows the province of each and says how many there are', async () => {
    show();

    await userEvent.type(search(), 'oulad');

    const first = (await screen.findAllByRole('listitem'))[0]!;
    expect(within(first).getByRole('button').textContent).toMatch(/·.*, /s);
    const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(said.some((text) => /^\d+ results$/.test(text))).toBe(true);
  });

  it('takes one out and brings it back with its answers', async () => {
    const { session, told } = show();
    await choose('ben guerir', /^Commune of Ben Guerir/);
    session.set('jurisdictions/07.427.01.01/mandate/endsOn', '2028-01-01');

    await userEvent.click(screen.getByRole('button', { name: /^Remove Commune of Ben Guerir/ }));
    expect(session.dossier.jurisdictions).toEqual([]);
    told[0]?.action?.run();

    expect(session.dossier.jurisdictions[0]?.mandate?.endsOn).toBe('2028-01-01');
  });

  it('does not propose dates over those of a collectivity chosen again', async () => {
    const { session } = show();
    await choose('ben guerir', /^Commune of Ben Guerir/);
    session.set('jurisdictions/07.427.01.01/mandate/endsOn', '2028-01-01');
    await userEvent.click(screen.getByRole('button', { name: /^Remove Commune of Ben Guerir/ }));

    await choose('ben guerir', /^Commune of Ben Guerir/);

    expect(session.dossier.jurisdictions[0]?.mandate?.endsOn).toBe('2028-01-01');
  });

  it('begins one that is not listed with the words searched for, and follows its kind', async () => {
    const { session } = show();
    await userEvent.type(search(), 'جماعة الأطلس الجديدة');
    await userEvent.click(await screen.findByRole('button', { name: 'Type the name yourself' }));
    expect(session.dossier.jurisdictions[0]?.name.ar).toBe('جماعة الأطلس الجديدة');

    await userEvent.click(screen.getByRole('radio', { name: 'Prefecture' }));

    const [own] = session.dossier.jurisdictions;
    expect(own).toMatchObject({ type: 'prefecture', mandate: { startedOn: '2021-09-21' } });
    expect(own?.code).toBeUndefined();
  });

  it('asks for a name in one language at least', async () => {
    const { session, go: gone } = show();
    await userEvent.click(screen.getByRole('button', { name: /Type its name/ }));
    await go();
    expect(
      screen.getByRole('link', { name: 'Enter the name in Arabic or in French' }),
    ).toBeTruthy();

    await userEvent.type(screen.getByRole('textbox', { name: 'Name in French' }), 'Nouvelle');
    await go();

    expect(gone).toHaveBeenCalledWith(`#/d/own/mandate/${session.dossier.jurisdictions[0]!.id}`);
  });

  it('keeps a name of 5,000 characters whole and shows a short one in buttons', async () => {
    const { session } = show();
    const name = 'س'.repeat(5000);
    await userEvent.click(search());
    await userEvent.paste(name);
    await userEvent.click(await screen.findByRole('button', { name: 'Type the name yourself' }));

    expect(session.dossier.jurisdictions[0]?.name.ar).toBe(name);
    const remove = screen.getByRole('button', { name: /^Remove/ });
    expect(remove.textContent.length).toBeLessThan(120);
  });

  it('leads Enter in the search to what was found, not to the next page', async () => {
    const { go: gone } = show();
    await userEvent.type(search(), 'ben guerir');
    await screen.findByRole('button', { name: /^Commune of Ben Guerir/ });

    await userEvent.keyboard('{Enter}');

    expect(gone).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toContain('Ben Guerir');
  });

  it('asks for one collectivity at least', async () => {
    const { go: gone } = show();

    await go();

    expect(screen.getByRole('link', { name: 'Choose at least one collectivity' })).toBeTruthy();
    expect(gone).not.toHaveBeenCalled();
  });
});
