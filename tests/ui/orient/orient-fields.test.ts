import { get } from 'svelte/store';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { f, needPageWords, setLocale, t } from '../../../src/adapters/i18n';
import { sources } from '../../../src/content';
import { policyAreas, policyAreasCite } from '../../../src/content/policy-areas';
import { contentKey } from '../../../src/domain/dossier/shapes';
import { citation } from '../../../src/domain/edition/edition';
import { fieldName } from '../../../src/ui/fields/field-words';
import { placeOfField } from '../../../src/ui/fields/place-of-field';
import ar from '../../../locales/ar/orient.json' with { type: 'json' };
import fr from '../../../locales/fr/orient.json' with { type: 'json' };
import { benguerir, sessionWith } from '../assess/show-question';
import { plain } from '../result/words-of';
import { goal, line } from './changes';

const { dossier } = sessionWith([...benguerir, ...goal('g1', 'Publier'), ...line('l1', 'Axe 4')]);

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

describe('a field of the strategy', () => {
  it.each([
    ['goals/g1/what/fr', 'Publier: What the goal says (French)'],
    ['goals/g1/startingPoint/ar', 'Publier: Starting point (Arabic)'],
    ['goals/g1/values/transparency', 'Publier: Value served: Transparency'],
    ['goals/g1/lines/l1', 'Publier: Linked line of the programme: Axe 4'],
    ['goals/g1/areas/justice', 'Publier: OGP policy area: Justice'],
    ['programmeLines/l1/reference', 'Axe 4: Place in the programme'],
  ])('%s is told as “%s”', (field, words) => {
    expect(plain(fieldName({ t: get(t), f: get(f), language: 'en' }, dossier, field))).toBe(words);
  });

  it.each([
    ['goals/g1/values/transparency', { page: 'goals', item: 'g1' }],
    ['programmeLines/l1/title/ar', { page: 'lines', item: 'l1' }],
  ])('%s is answered on the page of its item', (field, place) => {
    expect(placeOfField(field)).toEqual(place);
  });
});

describe('the policy areas', () => {
  it('are ten, each with its words, cited from a source of the register as our deduction', () => {
    expect(new Set(policyAreas).size).toBe(10);
    expect(z.array(contentKey).safeParse(policyAreas).success).toBe(true);
    expect(Object.keys(fr.areas).sort()).toEqual([...policyAreas].sort());
    expect(Object.keys(ar.areas).sort()).toEqual([...policyAreas].sort());
    for (const one of policyAreasCite) {
      expect(citation.parse(one).certainty).toBe('inference');
      expect(sources.map(({ id }) => id)).toContain(one.source);
    }
  });
});
