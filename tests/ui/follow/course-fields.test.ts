import { get } from 'svelte/store';
import { beforeAll, describe, expect, it } from 'vitest';
import { f, needPageWords, setLocale, t } from '../../../src/adapters/i18n';
import { fieldName, valueWords } from '../../../src/ui/fields/field-words';
import { placeOfField } from '../../../src/ui/fields/place-of-field';
import { frozen, last, letterFile } from '../../domain/submission/a-submission';

beforeAll(async () => {
  await setLocale('fr');
  await needPageWords();
});

const words = () => ({ t: get(t), f: get(f), language: 'fr' as const });
const dossier = {
  ...frozen(),
  exchanges: [{ id: 'e1', request: { fr: 'Le plan' } }, { id: 'e2' }],
};
const plain = (said: string) => said.replaceAll(/[\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ');
const nameOf = (field: string) => plain(fieldName(words(), dossier, field));
const said = (field: string, value: string) => plain(valueWords(words(), field, value, dossier));

describe('the fields of submission and follow-up', () => {
  it.each([
    ['submission/submittedAt', 'Heure du dépôt'],
    ['unfinished/submission|submittedAt', 'Heure du dépôt'],
    ['submission/receipt', 'Accusé de réception'],
    ['submissions/one/copy', 'Copie 1 : Copie consignée'],
    ['exchanges/e1/dueOn', 'Le plan : Réponse demandée pour le'],
    ['exchanges/e2/answeredOn', 'Demande 2 : Jour de la réponse'],
    ['debrief/worked/fr', 'Ce qui a bien marché (français)'],
    ['obligations/forum/doneOn', 'Avoir un forum multipartite : Fait le'],
  ])('%s is called « %s »', (field, name) => {
    expect(nameOf(field)).toBe(name);
  });

  it('say a frozen copy in a phrase and never in whole', () => {
    const { text, recordedAt } = last(dossier);
    const phrase = 'Copie 1, consignée le 13 janvier 2024 à 10 h 00';
    expect(said('submissions/one/copy', text)).toBe(phrase);
    expect(said('submissions/one/copy', '{')).toBe('Copie qui ne peut pas être lue');
    expect(said('submissions/one/recordedAt', recordedAt)).toBe('13 janvier 2024 · 10 h 00');
  });

  it('say an hour as one, and a file by its name', () => {
    expect(said('submission/submittedAt', '09:05')).toBe('09 h 05');
    expect(said('submission/receiptFile', letterFile)).toBe('lettre.pdf');
    expect(said('submission/receiptFile', 'f'.repeat(64))).toBe('Fichier sans nom');
  });

  it.each([
    ['submissions/one/copy', { page: 'sent', item: 'one' }],
    ['exchanges/e1/on', { page: 'exchanges', item: 'e1' }],
    ['obligations/forum/note/fr', { page: 'obligations', item: 'forum' }],
    ['submission/by/fr', { page: 'submission' }],
    ['debrief/said/ar', { page: 'debrief' }],
  ])('%s is answered on %j', (field, place) => {
    expect(placeOfField(field)).toEqual(place);
  });
});
