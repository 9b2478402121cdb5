import { get } from 'svelte/store';
import { beforeAll, expect, it } from 'vitest';
import { f, needPageWords, setLocale, t } from '../../../src/adapters/i18n';
import { isField } from '../../../src/domain/dossier/fields';
import { fieldName, valueWords } from '../../../src/ui/fields/field-words';
import { placeOfField } from '../../../src/ui/fields/place-of-field';
import { benguerir, sessionWith } from '../assess/show-question';
import { plain } from '../result/words-of';

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

const words = () => ({ t: get(t), f: get(f), language: 'en' as const });
const said = (field: string, value: string) => [
  plain(fieldName(words(), sessionWith(benguerir).dossier, field)),
  plain(valueWords(words(), field, value)),
];

it.each([
  [
    'diagnosis/petitions/state',
    'partly',
    'A way to receive petitions: How far in place',
    'Partly in place',
  ],
  ['diagnosis/petitions/since', '2019', 'A way to receive petitions: Since when', '2019'],
  [
    'diagnosis/petitions/proof/ar',
    'مقرر',
    'A way to receive petitions: What shows it (Arabic)',
    'مقرر',
  ],
  ['diagnosis/of-tomorrow/state', 'not', 'of-tomorrow: How far in place', 'Not in place'],
  [
    'judgements/capacity/first/level',
    'rather-strong',
    'Capacity and resources: First view: placement',
    'Rather strong',
  ],
  [
    'judgements/capacity/second/level',
    'unknown',
    'Capacity and resources: Second view: placement',
    'I do not know yet',
  ],
  [
    'judgements/capacity/second/why/fr',
    'PV',
    'Capacity and resources: Second view: reasons (French)',
    'PV',
  ],
  [
    'judgements/capacity/first/by',
    'Director',
    'Capacity and resources: First view: function of the person',
    'Director',
  ],
])('says %s = %s in words', (field, value, name, inWords) => {
  expect(isField(field, value)).toBe(true);
  expect(said(field, value)).toEqual([name, inWords]);
});

it.each([
  ['diagnosis/petitions/state', { page: 'diagnosis' }],
  ['diagnosis/petitions/proof/ar', { page: 'diagnosis' }],
  ['judgements/capacity/second/why/fr', { page: 'judgement', item: 'capacity' }],
])('says where %s is answered', (field, place) => {
  expect(placeOfField(field)).toEqual(place);
});
