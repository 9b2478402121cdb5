import { get } from 'svelte/store';
import { f } from '../../adapters/i18n';
import { longestText } from '../../domain/dossier/dossier';
import { insertedIn, takenBack, type Insertion } from '../../domain/form/insertion';
import type { App, InWords } from '../app-state.svelte';
import type { Session } from '../session.svelte';

/** Words for the text of a field, and that text as it is shown: it may be longer than what is kept. */
export interface Wanted {
  field: string;
  shown: string;
  words: string;
}

const textOf = (session: Session, field: string): string => {
  const said = session.said(field);
  return typeof said === 'string' ? said : '';
};

/**
 * Adds words to texts as one act, and offers to take it back: what was typed since then stays. Where
 * one text would become longer than a field keeps, nothing is inserted and the person is told.
 */
export function insertWords(
  { session, app }: { session: Session; app: App },
  wanted: readonly Wanted[],
  told: InWords,
): void {
  const made = wanted.map(({ field, shown, words }) => ({ field, ...insertedIn(shown, words) }));
  if (made.some(({ text }) => text.length > longestText)) {
    app.tell({ text: (t) => t('form.facts.too-long', { max: get(f).number(longestText) }) });
    return;
  }
  writeAll(
    session,
    made.map(({ field, text }) => [field, text]),
  );
  app.tell({
    text: told,
    action: {
      label: (t) => t('parts.undo'),
      run: () => {
        takeBack(session, made);
      },
    },
  });
}

function takeBack(session: Session, made: readonly (Insertion & { field: string })[]): void {
  writeAll(
    session,
    made.map((one) => [one.field, takenBack(textOf(session, one.field), one)]),
  );
}

function writeAll(session: Session, texts: readonly (readonly [field: string, text: string])[]) {
  // what is being typed stays a revision of its own
  for (const [field] of texts) session.finish(field);
  session.setAll(texts.map(([field, value]) => ({ field, value })));
}
