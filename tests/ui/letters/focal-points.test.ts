import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Change } from '../../../src/domain/dossier/history';
import FocalPoints from '../../../src/ui/letters/FocalPoints.svelte';
import { benguerir, sessionWith, showQuestion } from '../assess/show-question';
import { asExample, showPage } from '../result/show-page';
import { exampleDossier } from '../result/words-of';
import { of, settled, supporters } from './some-letters';

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

function show(changes: readonly Change[] = []) {
  const session = sessionWith(settled([...benguerir, ...changes]));
  return { session, ...showQuestion(FocalPoints, session, { page: 'focal-points' }) };
}
const text = (name: RegExp | string) => screen.getByRole('textbox', { name });
const status = () => document.querySelector<HTMLElement>('[data-task]')?.dataset['taskStatus'];
const chosen: Change = { field: 'partnerFocalPoint', value: 's1' };

describe('the focal points', () => {
  it('keep the official one as it is typed, and complete the task', async () => {
    const { session } = show();
    expect(status()).toBe('not-started');

    await userEvent.type(text('Name (Arabic)'), 'أمينة');
    await userEvent.type(text('Function (French)'), 'Cheffe de service');
    await userEvent.type(text('Professional contact'), 'contact@commune.ma');

    expect(session.dossier.officialFocalPoint).toEqual({
      name: { ar: 'أمينة' },
      function: { fr: 'Cheffe de service' },
      contact: 'contact@commune.ma',
    });
    expect(status()).toBe('completed');
  });

  it('warn of a private number at its last digit, and refuse nothing', async () => {
    const { session } = show();

    await userEvent.type(text('Professional contact'), '06 61 23 45 6');
    expect(screen.queryByText(/looks like/)).toBeNull();
    await userEvent.type(text('Professional contact'), '7');

    expect(screen.getByText(/looks like a mobile telephone number/)).toBeTruthy();
    expect(session.dossier.officialFocalPoint?.contact).toBe('06 61 23 45 67');
  });

  it.each([
    [0, /No organisation that supports the application is noted yet/],
    [1, /Only one organisation supports/],
  ])('of %i supporters ask for none of civil society, and say why', (count, words) => {
    show(supporters(count));

    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('keep a choice that is no longer asked', () => {
    const { session } = show([...supporters(2), chosen, of('s0', 'endorses', 'no')]);

    expect(screen.getByText(/The choice made before stays in the dossier/)).toBeTruthy();
    expect(session.dossier.partnerFocalPoint).toBe('s1');
  });

  it('of two supporters are chosen, and shown from the register with what is lacking', async () => {
    const { session } = show([
      ...supporters(2),
      of('s1', 'focalPoint/name/fr', 'Leila B.'),
      of('s1', 'focalPoint/contact', 'l@reseau.ma'),
    ]);

    await userEvent.selectOptions(screen.getByRole('combobox'), 's1');

    expect(session.dossier.partnerFocalPoint).toBe('s1');
    expect(screen.getByText('Leila B.')).toBeTruthy();
    expect(screen.getByText('l@reseau.ma')).toBeTruthy();
    const lacking = screen.getByRole('link', { name: /^Add Function/ });
    expect(lacking.getAttribute('href')).toBe('#/d/own/partners/s1');
  });

  it('take a choice back', async () => {
    const { session } = show([...supporters(2), chosen]);

    await userEvent.selectOptions(screen.getByRole('combobox'), '');

    expect(session.dossier.partnerFocalPoint).toBeUndefined();
  });

  it('tell that the one chosen supports no more, and hide the choice from nobody', () => {
    show([...supporters(3), chosen, of('s1', 'endorses', 'no')]);

    expect(screen.getByText(/is no longer among the organisations that support/)).toBeTruthy();
    const offered = screen.getAllByRole('option').map(({ textContent }) => textContent);
    expect(offered).toEqual(['Choose an organisation', 'Réseau 0', 'Réseau 2', 'Réseau 1']);
  });

  it('tell that the one chosen was removed from the register', () => {
    show([...supporters(3), chosen, of('s1', 'removed', true)]);

    expect(screen.getByText(/is no longer in the register: choose another/)).toBeTruthy();
  });

  it('offer 300 supporters, and no companion', () => {
    show([...supporters(300), of('s7', 'kind', 'academic')]);

    // one option says that nothing is chosen
    expect(screen.getAllByRole('option')).toHaveLength(300);
  });

  it('say who asks: the guide for both, OGP that there are such people', () => {
    show();
    const said = (words: RegExp) => screen.getByText(words).closest('li')?.textContent;

    expect(said(/official focal point while/)).toContain('Advice of the Moroccan guide');
    expect(said(/when several organisations support/)).toContain('Advice of the Moroccan guide');
    expect(said(/identified staff/)).toContain('OGP rule');
  });

  it('of an example are read and not written', async () => {
    const tetouan = await exampleDossier('tetouan-2022');
    showPage(FocalPoints, asExample('tetouan-2022', tetouan));

    expect(text('Name (Arabic)')).toHaveProperty('readOnly', true);
  });
});
