import { letterLanguages } from '../../domain/dossier/letters';
import { isWords } from '../../domain/letters/text/letter-text';
import { privateTexts } from '../../domain/dossier/private-texts';
import { privateData } from '../../domain/partners/private-data';
import { readLetterId } from '../../domain/letters/letter-id';
import type { Words } from '../fields/field-group';
import { fieldName } from '../fields/field-words';
import { short } from '../fields/item-words';
import { letterTitle, senderNames } from '../letters/letter-words';
import { changePlace } from '../review/change-place';
import { addressOf } from '../routes';
import { isolate } from '../shell/isolate';
import type { Session } from '../session.svelte';

/** A text that seems to hold what should not become public, and where it is mended. */
export interface PublicRemark {
  key: string;
  text: string;
  /** undefined where nothing can be changed */
  href: string | undefined;
}

/** The fields, then the letters, whose words look like a private telephone or identity number. */
export const publicRemarks = (words: Words, session: Session): PublicRemark[] => [
  ...fieldRemarks(words, session),
  ...letterRemarks(words, session),
];

function fieldRemarks(words: Words, session: Session): PublicRemark[] {
  const { dossier } = session;
  return privateTexts(dossier).flatMap(({ field, found }) => {
    const place = session.readOnly === false ? changePlace(dossier, field) : undefined;
    // the name of a field may hold marks of its own
    const name = isolate(short(fieldName(words, dossier, field)));
    return found.map((one) => ({
      key: `${one}-${field}`,
      text: words.t(`review.private.${one}`, { name }),
      href: place && addressOf(session, place.page, place.item === '' ? undefined : place.item),
    }));
  });
}

function letterRemarks({ t, language }: Words, session: Session): PublicRemark[] {
  const sender = senderNames(t, language, session.dossier);
  return session.letterTexts.flatMap(({ letterId, texts }) => {
    const letter = readLetterId(letterId);
    if (letter === undefined) return [];
    return letterLanguages.flatMap((of) => {
      const said = (texts[of] ?? []).map(({ parts }) =>
        parts.map((part) => (isWords(part) ? part.text : ' ')).join(''),
      );
      return privateData(said.join('\n')).map((one) => ({
        key: `${one}-${letterId}-${of}`,
        text: t(`review.private.${one}`, { name: letterTitle(t, letter.kind, sender(letter)) }),
        href:
          session.readOnly === false
            ? addressOf(session, 'letter', letterId, { in: of })
            : undefined,
      }));
    });
  });
}
