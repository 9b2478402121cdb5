import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { textOf, newLetterDoc, stateOf } from '../../../src/adapters/letters/letter-doc';
import { writeLines } from '../../../src/adapters/letters/write-lines';
import { needPageWords, setLocale, type Locale } from '../../../src/adapters/i18n';
import { editions } from '../../../src/content';
import type { LetterLanguage } from '../../../src/domain/dossier/letters';
import type { Change } from '../../../src/domain/dossier/history';
import { revise } from '../../../src/domain/dossier/revise';
import type { Author } from '../../../src/domain/dossier/revision';
import type { Line } from '../../../src/domain/letters/text/letter-text';
import type { DossierPageProps } from '../../../src/ui/pages-by-name';
import { keptSession } from '../../../src/ui/session/kept-session';
import { nextId } from '../../adapters/storage/open-storage';
import { keeper } from '../pages/keeper';
import WithApp from '../result/WithApp.svelte';
import { commune, guestId, invitation, letterId } from './some-guest';

const nobody: Author = { name: '', function: '' };
const at = '2026-11-20T10:00:00.000Z';

export const paragraph = (text: string, ...says: string[]): Line => ({
  kind: 'paragraph',
  says,
  parts: [{ text }],
});

/** The words of a letter as one write of its log. */
function writing(texts: Partial<Record<LetterLanguage, readonly Line[]>>, author = nobody) {
  const doc = newLetterDoc('endorsement');
  for (const [language, lines] of Object.entries(texts)) {
    writeLines(textOf(doc, language as LetterLanguage), lines, 'test');
  }
  return { id: nextId(), at, author, update: stateOf(doc), letterId };
}

/** A device that has taken in an invitation, with what it brought. */
export async function guestApp(
  changes: readonly Change[] = [],
  texts: Partial<Record<LetterLanguage, readonly Line[]>> = {},
  author?: Author,
) {
  const app = await keeper(author);
  const pen = { newId: nextId, now: () => at, author: nobody };
  const revisions = revise([], settled([...invitation, ...changes]), pen);
  const guest = { dossierId: commune, letterId };
  await app.dossiers.createGuest(guest, {
    revisions,
    letterRows: Object.keys(texts).length === 0 ? [] : [writing(texts)],
    import: {
      ...{ id: nextId(), dossierId: guestId, at, author: nobody, name: 'invitation.tarchih' },
      ...{ kind: 'invitation', sha256: '0'.repeat(64), file: new Blob(['x']) },
    },
  });
  return { app };
}

/** Opens the guest's letter as the frame does. */
export async function guestSession(app: Awaited<ReturnType<typeof keeper>>) {
  const session = await keptSession(app.dossiers, guestId, app);
  if (session === undefined) throw new Error('There is no guest');
  return session;
}

/** Renders a page of a guest with everything real behind it. */
export async function showGuest(
  Page: Component<DossierPageProps>,
  { app, language = 'fr' }: { app: Awaited<ReturnType<typeof keeper>>; language?: Locale },
) {
  await setLocale(language);
  await needPageWords();
  const session = await guestSession(app);
  const page = {
    session,
    edition: editions['ogp-local-next'],
    item: undefined,
    query: new URLSearchParams(),
  };
  return { session, ...render(WithApp, { app, Page, page }) };
}

const settled = (changes: readonly Change[]): Change[] =>
  [...new Map(changes.map(({ field, value }) => [field, value]))].map(([field, value]) => ({
    field,
    value,
  }));
