import type { Dossier, LocalizedText } from '../../domain/dossier/dossier';
import { readLetterId } from '../../domain/letters/letter-id';
import type { LetterKind } from '../../domain/dossier/letters';
import { placeOfState } from '../letters/place-of-lack';
import { addressOf, type DossierPage } from '../routes';
import type { Session } from '../session.svelte';

/** Whose letter it is, and where what stands beside its text is kept. */
export interface LetterSender {
  letterId: string;
  kind: LetterKind;
  /** of the collectivity or the stakeholder */
  id: string;
  name: LocalizedText;
  /** the field below which the head of the paper is kept */
  letterhead: string;
  /** the field of the place of signature; its languages are fields below it */
  place: string;
}

/** The sender of a letter of the dossier; undefined for a name of no letter, or a sender that is gone. */
export function senderOf(dossier: Dossier, letterId: string | undefined): LetterSender | undefined {
  const letter = letterId === undefined ? undefined : readLetterId(letterId);
  if (letterId === undefined || letter === undefined) return undefined;
  const { kind, id } = letter;
  if (kind === 'support') {
    const base = `jurisdictions/${id}`;
    const one = dossier.jurisdictions.find((other) => other.id === id);
    const fields = { letterhead: `${base}/letterhead`, place: `${base}/supportLetter/place` };
    return one && { letterId, kind, id, name: one.name, ...fields };
  }
  const base = `endorsements/${id}`;
  const one = dossier.endorsements?.find((other) => other.id === id);
  const fields = { letterhead: `${base}/letterhead`, place: `${base}/letterPlace` };
  return one && { letterId, kind, id, name: one.organisation ?? {}, ...fields };
}

/** What is asked of a letter on other pages than that of its text. */
export type AskedElsewhere = 'signatory' | 'state' | 'name';

/** Where that is answered; undefined where nothing can be changed. A guest has one page for all. */
export function placeAsked(
  session: Pick<Session, 'id' | 'isExample' | 'isGuest' | 'readOnly'>,
  { kind, id }: Pick<LetterSender, 'kind' | 'id'>,
  what: AskedElsewhere,
): string | undefined {
  if (session.readOnly !== false) return undefined;
  if (session.isGuest) return what === 'state' ? undefined : addressOf(session, 'organisation');
  if (what === 'signatory') return addressOf(session, 'letters', id);
  if (what === 'name') {
    return kind === 'support'
      ? addressOf(session, 'collectivities')
      : addressOf(session, 'partners', id);
  }
  const place = placeOfState({ kind, id });
  return addressOf(session, place.page, place.item);
}

/** Where a fact of a letter is entered; a guest can enter only those of its own organisation. */
export function placeOfFact(
  session: Pick<Session, 'id' | 'isExample' | 'isGuest' | 'readOnly'>,
  place: { page: string; item?: string | undefined } | undefined,
): string | undefined {
  if (place === undefined || session.readOnly !== false) return undefined;
  if (session.isGuest) {
    const isOwn = place.page === 'partners' || place.page === 'letters';
    return isOwn ? addressOf(session, 'organisation') : undefined;
  }
  // the domain names pages of the dossier alone
  return addressOf(session, place.page as DossierPage, place.item);
}
