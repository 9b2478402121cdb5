import { expect, test } from 'vitest';
import { criteriaTold } from '../../../src/ui/moving/told-difference';
import { editions } from '../../../src/content';
import type { Criterion, Edition } from '../../../src/domain/edition/edition';
import { editionDifference } from '../../../src/domain/moving/edition-difference';
import { wordsIn } from './say';

const next = editions['ogp-local-next'];
const [first, ...others] = next.criteria;
const told = async (from: Edition, to: Edition) => {
  const { criteria } = editionDifference(from, to, { edition: from.id, jurisdictions: [] });
  return criteriaTold(await wordsIn('fr'), criteria);
};

test.each<[string, Partial<Criterion>, string, string]>([
  ['its kind', { kind: 'assessed' }, 'minimal', 'évalué'],
  ['its stage', { stage: 'follow' }, 'Évaluer', 'Suivre'],
  ['its proofs', { evidence: ['photographs'] }, 'Aucun', 'Photographies'],
  ['who says it', { certainty: 'guide' }, 'Règle de l’OGP', 'guide marocain'],
  [
    'what it measures',
    { test: { answerIsYes: 'official' } },
    'membre de l’OGP depuis le 26 avril 2018',
    'représente la collectivité',
  ],
])('a criterion that changes %s says the old and the new', async (_part, change, before, after) => {
  const to = { ...next, criteria: [{ ...first!, ...change }, ...others] };
  const [row] = (await told(next, to)).changed[0]?.rows ?? [];
  expect(row?.before.join().replaceAll('\u00a0', ' ')).toContain(before);
  expect(row?.after.join().replaceAll('\u00a0', ' ')).toContain(after);
});

test('a criterion that is new or gone says its rule', async () => {
  const without = { ...next, criteria: others };
  expect((await told(without, next)).added[0]?.notes[0]).toContain('membre de l’OGP');
  expect((await told(next, without)).removed[0]?.notes[0]).toContain('membre de l’OGP');
});
