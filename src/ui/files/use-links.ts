import type { Words } from '../fields/field-group';
import { fieldName } from '../fields/field-words';
import { placeOfField } from '../fields/place-of-field';
import { addressOf } from '../routes';
import type { Session } from '../session.svelte';

/** A place where a file is used, in words, and the page on which it is. */
export interface UseLink {
  field: string;
  words: string;
  href: string | undefined;
}

export function useLinks(
  words: Words,
  session: Pick<Session, 'id' | 'isExample' | 'dossier'>,
  fields: readonly string[],
): UseLink[] {
  return fields.map((field) => {
    // of a set, the place is the set: which file is meant is known
    const whole = field.replace(/\/[0-9a-f]{64}$/, '');
    const place = placeOfField(whole);
    return {
      field,
      words: fieldName(words, session.dossier, whole),
      href: place && addressOf(session, place.page, place.item),
    };
  });
}
