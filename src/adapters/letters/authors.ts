import * as Y from 'yjs';
import { author, type Author } from '../../domain/dossier/revision';
import { spansOf } from './spans';

const mapName = 'authors';

/**
 * Says who writes in this session of the letter; call it before each change. Writes once, when there
 * is something to say. Somebody else at the same screen gets a session of their own.
 */
export function signWriting(doc: Y.Doc, { name, function: role }: Author): void {
  const authors = doc.getMap(mapName);
  const known = authors.get(String(doc.clientID));
  const signed = author.safeParse(known).data;
  if (signed?.name === name && signed.function === role) return;
  if (known !== undefined) doc.clientID = new Y.Doc().clientID;
  doc.transact(() => authors.set(String(doc.clientID), { name, function: role }), 'authors');
}

/** Who has written in a letter, by the number of their session. */
export function authorsOf(doc: Y.Doc): Map<number, Author> {
  const authors = new Map<number, Author>();
  for (const [client, value] of doc.getMap(mapName)) {
    const read = author.safeParse(value);
    if (read.success && /^\d{1,16}$/.test(client)) authors.set(Number(client), read.data);
  }
  return authors;
}

/** Each of them once, in order. */
export function distinctAuthors(authors: Iterable<Author | undefined>): Author[] {
  const distinct = new Map<string, Author>();
  for (const one of authors) if (one) distinct.set(JSON.stringify([one.name, one.function]), one);
  return [...distinct.values()];
}

/** Words, or a fact (then `text` is empty), that one session wrote in one go. */
export interface AuthorRun {
  text: string;
  fact?: string;
  client: number;
  /** undefined for the words of the template */
  author?: Author;
  deleted: boolean;
}

/** A text by who wrote it, what was deleted included, in the order of the text. */
export function authorRuns(text: Y.Text): AuthorRun[] {
  const authors = text.doc ? authorsOf(text.doc) : new Map<number, Author>();
  const runs: AuthorRun[] = [];
  for (const { content, client, isDeleted } of spansOf(text)) {
    if (content === undefined) continue;
    const writer = authors.get(client);
    const last = runs.at(-1);
    const isMore = last?.client === client && last.deleted === isDeleted && last.fact === undefined;
    if (last && isMore && typeof content === 'string') last.text += content;
    else
      runs.push({
        ...(typeof content === 'string' ? { text: content } : { text: '', fact: content.fact }),
        client,
        ...(writer && { author: writer }),
        deleted: isDeleted,
      });
  }
  return runs;
}
