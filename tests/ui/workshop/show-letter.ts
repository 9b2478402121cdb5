import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { needPageWords, setLocale, type Locale } from '../../../src/adapters/i18n';
import { newLetterDoc, stateOf, textOf } from '../../../src/adapters/letters/letter-doc';
import { writeLines } from '../../../src/adapters/letters/write-lines';
import { editions } from '../../../src/content';
import type { LetterLanguage } from '../../../src/domain/dossier/letters';
import type { Change } from '../../../src/domain/dossier/history';
import { readLetterId } from '../../../src/domain/letters/letter-id';
import type { Line } from '../../../src/domain/letters/text/letter-text';
import type { DossierPageProps } from '../../../src/ui/pages-by-name';
import { keptSession } from '../../../src/ui/session/kept-session';
import { nextId } from '../../adapters/storage/open-storage';
import { benguerir } from '../assess/show-question';
import { of, supporters } from '../letters/some-letters';
import { keep, keeper } from '../pages/keeper';
import WithApp from '../result/WithApp.svelte';

const id = 'd0123456789abcdefghjkmnpqr';
const at = '2026-11-20T10:00:00.000Z';
const amina = { name: 'Amina', function: 'Point focal' };

export type Texts = Readonly<
  Record<string, Partial<Record<LetterLanguage, readonly Line[]>> | undefined>
>;

/** The words of a letter as one write of its log. */
function writing(letterId: string, texts: NonNullable<Texts[string]>) {
  const doc = newLetterDoc(readLetterId(letterId)?.kind ?? 'support');
  for (const [language, lines] of Object.entries(texts)) {
    writeLines(textOf(doc, language as LetterLanguage), lines, 'test');
  }
  return { id: nextId(), at, author: amina, update: stateOf(doc) };
}

/** A dossier of Ben Guerir with two supporters, `s0` and `s1`, and what their letters say. */
export async function device(changes: readonly Change[] = [], texts: Texts = {}) {
  const app = await keeper(amina);
  const all = [...benguerir, ...supporters(2), ...changes];
  await keep(app.dossiers, Object.fromEntries(all.map(({ field, value }) => [field, value])), id);
  for (const [letterId, said] of Object.entries(texts)) {
    if (said) await app.dossiers.letters.append(id, letterId, [writing(letterId, said)]);
  }
  return app;
}

interface Shown {
  item?: string | undefined;
  query?: Record<string, string>;
  language?: Locale;
}

/** Renders a page of that dossier with everything real behind it. */
export async function showLetter(
  Page: Component<DossierPageProps>,
  app: Awaited<ReturnType<typeof device>>,
  { query = {}, language = 'en', ...asked }: Shown = {},
) {
  await setLocale(language);
  await needPageWords();
  const session = await keptSession(app.dossiers, id, app);
  if (session === undefined) throw new Error('There is no dossier');
  const page = {
    ...{ session, item: 'item' in asked ? asked.item : 'endorsement-s0' },
    edition: editions['ogp-local-next'],
    query: new URLSearchParams(query),
  };
  return { session, ...render(WithApp, { app, Page, page }) };
}

export { of };
