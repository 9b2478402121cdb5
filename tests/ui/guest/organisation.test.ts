import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/domain/dossier/history';
import Organisation from '../../../src/ui/guest/Organisation.svelte';
import { guestApp, showGuest } from './guest-app';
import { guestId, invited, of } from './some-guest';

async function show(changes: readonly Change[] = []) {
  const { app } = await guestApp(changes);
  return { app, ...(await showGuest(Organisation, { app })) };
}
const text = (name: RegExp | string) => screen.getByRole<HTMLInputElement>('textbox', { name });

describe('the page of the invited organisation', () => {
  it('shows what those who invite have entered already', async () => {
    await show();

    expect(text('Nom en lettres arabes').value).toBe('جمعية الماء');
    expect(text('Nom en lettres latines').value).toBe('Réseau Eau');
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('association');
  });

  it.each<[string | RegExp, string]>([
    ['Nom en lettres arabes', 'organisation/ar'],
    ['Nom en lettres latines', 'organisation/fr'],
    [/^Nom en anglais/, 'organisation/en'],
    [/^Lignes sous le nom \(arabe\)/, 'letterhead/lines/ar'],
    [/^Lignes sous le nom \(français\)/, 'letterhead/lines/fr'],
    [/^Lieu de signature \(français\)/, 'letterPlace/fr'],
    [/^Nom du ou de la signataire \(français\)/, 'signatory/name/fr'],
    [/^Fonction du ou de la signataire \(arabe\)/, 'signatory/function/ar'],
    [/^Nom \(français\)/, 'focalPoint/name/fr'],
    [/^Fonction \(français\)/, 'focalPoint/function/fr'],
    ['Adresse électronique professionnelle', 'focalPoint/contact'],
  ])('keeps %s as it is typed, in %s', async (name, field) => {
    const { session } = await show([of(field, null)]);

    await userEvent.type(text(name), 'x y');

    expect(session.said(of(field, '').field)).toBe('x y');
  });

  it('asks for nothing beside: no telephone, and the kinds of organisations that endorse', async () => {
    await show();

    expect(screen.getAllByRole('textbox')).toHaveLength(16);
    expect(document.querySelector('input[type="tel"]')).toBeNull();
    expect(screen.queryByLabelText(/téléphone/i)).toBeNull();
    const options = [...screen.getByRole('combobox').querySelectorAll('option')];
    expect(options.map(({ value }) => value)).not.toContain('local-authority');
  });

  it.each([
    ['the lines of the letterhead', /^Lignes sous le nom \(français\)/],
    ['the signatory', /^Nom du ou de la signataire \(français\)/],
    ['the contact of the focal point', 'Adresse électronique professionnelle'],
  ])('warns of a private number in %s, and refuses nothing', async (_case, name) => {
    await show();

    await userEvent.type(text(name), 'tel 0661234567');

    expect(screen.getByText(/ressemble à un numéro de téléphone mobile/)).toBeTruthy();
    expect(text(name).value).toBe('tel 0661234567');
  });

  it('leads back to the letter, and on to the reply', async () => {
    const { app } = await show();

    await userEvent.click(screen.getByRole('button', { name: 'Revenir à la lettre' }));

    expect(app.go).toHaveBeenCalledWith(`#/g/${guestId}/letter`);
    const link = screen.getByRole('link', { name: 'Préparer notre réponse' });
    expect(link.getAttribute('href')).toBe(`#/g/${guestId}/reply`);
  });

  it('says so where the invitation names no organisation', async () => {
    await show([invited('i1', 'letter', 'endorsement-nobody')]);

    expect(screen.getByText(/n’est pas dans cette invitation/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
