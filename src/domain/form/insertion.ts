/** Words added at the end of a text: where they begin, and what exactly was added. */
export interface Insertion {
  text: string;
  at: number;
  added: string;
}

/** Adds words at the end of a text, on a line of their own; nothing of the text is touched. */
export function insertedIn(text: string, words: string): Insertion {
  const added = text === '' || text.endsWith('\n') ? words : `\n${words}`;
  return { text: text + added, at: text.length, added };
}

/**
 * Takes an insertion out of a text that may have been written further since: what else was typed
 * stays. Where the inserted words were changed, the text stays as it is.
 */
export function takenBack(text: string, { at, added }: Pick<Insertion, 'at' | 'added'>): string {
  if (added === '') return text;
  const from = text.startsWith(added, at) ? at : text.lastIndexOf(added);
  return from < 0 ? text : text.slice(0, from) + text.slice(from + added.length);
}
