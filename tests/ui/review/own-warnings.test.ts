import { expect, it } from 'vitest';
import { wordsOf } from '../../../src/adapters/i18n/words-of';
import { ownWarnings } from '../../../src/ui/review/own-warnings';
import { showSession } from '../../../src/ui/session.svelte';
import { piecesOf } from '../../../src/ui/shell/isolate';

it('says what is wrong with a text beside its whole name', async () => {
  const { t, f } = await wordsOf('fr');
  const dossier = {
    edition: 'ogp-local-next' as const,
    jurisdictions: [],
    answers: { why: { fr: 'Appelez le 06 12 34 56 78.' } },
  };
  const session = showSession('d1', dossier, 'newer', []);
  const [row] = ownWarnings({ t, f, language: 'fr' }, session, undefined);
  const seen = piecesOf(row?.text ?? '').map(({ text }) => text);
  expect(seen.join('').replace(/\s/g, ' ')).toBe(
    'Pourquoi souhaitez-vous rejoindre OGP Local ? : Réponse (français) : ceci ressemble à un numéro de téléphone mobile. S’il est privé, remplacez-le par un contact professionnel.',
  );
});
