import * as Y from 'yjs';
import type { Part } from '../../domain/letters/text/letter-text';
import { knownStyle } from './read-lines';
import { spansOf } from './spans';

/** One letter, fact or line end of a merged text, and what each side knows of it. */
export interface Sign {
  part: Part;
  isEnd: boolean;
  /** a letter, a figure or a fact; else a gap or a mark */
  isWord: boolean;
  client: number;
  /** stands in the merged text */
  isThere: boolean;
  here: Known;
  brought: Known;
}

/** What one side knows of a sign, before the two are merged. */
export interface Known {
  /** has heard of it */
  has: boolean;
  /** shows it */
  shows: boolean;
}

/** All signs of a merged text in order, what either side deleted included. */
export function signsOf(merged: Y.Text, here: Y.Doc, brought: Y.Doc): Sign[] {
  const [knownHere, knownBrought] = [knowledgeOf(here), knowledgeOf(brought)];
  return spansOf(merged).flatMap(({ content, client, clock, isDeleted, attributes }) => {
    if (content === undefined) return [];
    const units: (string | { fact: string })[] =
      typeof content === 'string' ? content.split('') : [content];
    return units.map((unit, at): Sign => {
      const id = Y.createID(client, clock + at);
      return {
        part: typeof unit === 'string' ? { text: unit, ...knownStyle(attributes) } : unit,
        isEnd: unit === '\n',
        isWord: typeof unit !== 'string' || isWordUnit.test(unit),
        client,
        isThere: !isDeleted,
        here: knownHere(id),
        brought: knownBrought(id),
      };
    });
  });
}

/** Halves of pairs as well: letters of rare scripts, and signs that somebody chose. */
const isWordUnit = /[\p{L}\p{M}\p{N}\p{Cs}]/u;

function knowledgeOf(doc: Y.Doc): (id: Y.ID) => Known {
  const deleted = Y.createDeleteSetFromStructStore(doc.store);
  return (id) => {
    const has = id.clock < Y.getState(doc.store, id.client);
    return { has, shows: has && !Y.isDeleted(deleted, id) };
  };
}
