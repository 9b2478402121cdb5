import type { Dossier, LocalizedText } from '../../domain/dossier/dossier';
import type { LetterSender } from './letter-sender';

type Support = NonNullable<Dossier['jurisdictions'][number]['supportLetter']>;

/** What stands on the paper of a letter beside its text. */
export interface LetterHead {
  logo: string | undefined;
  lines: LocalizedText | undefined;
  place: LocalizedText | undefined;
  signedOn: string | undefined;
  signatory: Support['signatory'];
  signedBy: Support['signedBy'];
  delegation: LocalizedText | undefined;
}

/** What the dossier knows of the paper of a letter; nothing of a sender that is gone. */
export function headOf(
  { jurisdictions, endorsements = [] }: Pick<Dossier, 'jurisdictions' | 'endorsements'>,
  { kind, id }: Pick<LetterSender, 'kind' | 'id'>,
): LetterHead {
  if (kind === 'support') {
    const one = jurisdictions.find((other) => other.id === id);
    const { place, signedOn, signatory, signedBy, delegation } = one?.supportLetter ?? {};
    const { logo, lines } = one?.letterhead ?? {};
    return { logo, lines, place, signedOn, signatory, signedBy, delegation };
  }
  const one = endorsements.find((other) => other.id === id);
  return {
    logo: one?.letterhead?.logo,
    lines: one?.letterhead?.lines,
    place: one?.letterPlace,
    signedOn: one?.signedOn,
    signatory: one?.signatory,
    signedBy: undefined,
    delegation: undefined,
  };
}
