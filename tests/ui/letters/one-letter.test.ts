import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Change } from '../../../src/domain/dossier/history';
import Letters from '../../../src/ui/letters/Letters.svelte';
import { benguerir, sessionWith, showQuestion } from '../assess/show-question';
import { of, settled, signedSupport, supporters } from './some-letters';

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

function show(item: string, changes: readonly Change[] = []) {
  const session = sessionWith(settled([...benguerir, ...changes]));
  return { session, ...showQuestion(Letters, session, { page: 'letters', item }) };
}
const text = (name: string) => screen.getByRole('textbox', { name });
const lacks = () =>
  [...document.querySelectorAll<HTMLElement>('[data-lack]')].map(
    ({ dataset }) => `${dataset['lackWeight']} ${dataset['lack']}`,
  );
const delegated: readonly Change[] = [
  ...signedSupport,
  { field: 'jurisdictions/07/supportLetter/signedBy', value: 'delegate' },
];
const change = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href');

describe('a letter', () => {
  it('of a collectivity keeps its signatory as it is typed, and what it lacks follows', async () => {
    const { session } = show('07', signedSupport);
    expect(lacks()).toEqual(['rule no-file', 'advice no-signatory']);

    await userEvent.type(text('Name of the person who signs (French)'), 'S. Alaoui');
    expect(lacks()).toEqual(['rule no-file', 'advice no-function']);
    await userEvent.type(text('Function of the person who signs (Arabic)'), 'رئيسة');

    expect(lacks()).toEqual(['rule no-file']);
    expect(session.dossier.jurisdictions[0]?.supportLetter?.signatory).toEqual({
      name: { fr: 'S. Alaoui' },
      function: { ar: 'رئيسة' },
    });
  });

  it('of an organisation keeps its own', async () => {
    const { session } = show('s1', supporters(2, { letter: 'signed' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Réseau 1');

    await userEvent.type(text('Name of the person who signs (French)'), 'A');

    expect(session.dossier.endorsements?.[1]?.signatory).toEqual({ name: { fr: 'A' } });
    expect(session.dossier.endorsements?.[0]?.signatory).toBeUndefined();
  });

  it('shows what other pages ask as answers, with the way there, and asks none of it', () => {
    show('07', delegated);

    expect(screen.getByText('Signed by an official with delegated authority')).toBeTruthy();
    expect(screen.getByText('15 October 2026')).toBeTruthy();
    expect(change(/^Change State of the letter/)).toBe('#/d/own/support-letter/07');
    expect(change(/^Add Act of delegation/)).toBe('#/d/own/support-letter/07');
    expect(screen.queryByRole('radio')).toBeNull();
    // name and function of who signed; the function in English as well
    expect(screen.getAllByRole('textbox')).toHaveLength(5);
  });

  it('of an organisation leads to the page of organisations, and for its kind to the register', () => {
    show('s0', supporters(1, { letter: 'signed', signedOn: '2026-10-15' }));

    expect(change(/^Change State of the letter/)).toBe('#/d/own/organisations');
    expect(change(/^Change Kind of organisation/)).toBe('#/d/own/partners/s0');
  });

  it.each([
    ['a president', signedSupport, 0],
    ['a delegate', delegated, 1],
  ])(
    'signed by %s asks for its copy, and for the delegation where there is one',
    (_case, changes, count) => {
      show('07', changes);

      expect(screen.getByText(/The whole letter, with signature and stamp/)).toBeTruthy();
      expect(screen.queryAllByText(/The order by which the signature was delegated/)).toHaveLength(
        count,
      );
    },
  );

  it('warns of what looks private in the name, and refuses nothing', async () => {
    const { session } = show('07', signedSupport);

    await userEvent.type(text('Name of the person who signs (French)'), 'A 0661234567');

    expect(screen.getByText(/looks like a mobile telephone number/)).toBeTruthy();
    expect(session.dossier.jurisdictions[0]?.supportLetter?.signatory?.name?.fr).toContain('0661');
  });

  it('says who says what is lacking: the guide of all but one endorsement, OGP of the first', () => {
    const { unmount } = show('s0', supporters(1));
    const lack = () => document.querySelector('[data-lack]');
    expect(lack()?.textContent).toContain('The state of the letter is not stated yet.');
    expect(lack()?.textContent).toContain('OGP rule');
    unmount();

    show('s0', [...supporters(2), of('s1', 'letter', 'signed')]);
    expect(lack()?.textContent).toContain('Advice of the Moroccan guide');
    expect(lack()?.textContent).not.toContain('OGP rule');
  });

  it('never gives the guide’s three pages, English and letterhead as a rule of OGP', () => {
    show('07');
    const format = screen.getByText(/^Three pages, in English/).closest('li');

    expect(format?.textContent).toContain('Advice of the Moroccan guide');
    expect(format?.textContent).not.toContain('OGP rule');
  });

  it('leads back to the list', async () => {
    const { go } = show('07');

    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));

    expect(go).toHaveBeenCalledWith('#/d/own/letters');
  });

  it('of one that does not support is not asked, and that of nobody is gone', () => {
    const { unmount } = show('s0', [...supporters(1), of('s0', 'endorses', 'no')]);
    expect(screen.getByText(/not noted among those that support the application/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    unmount();

    show('nobody');
    expect(screen.getByText(/no longer in the dossier/)).toBeTruthy();
  });
});
