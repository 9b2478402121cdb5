import type { Dossier, Endorsement, Jurisdiction } from '../dossier/dossier';
import { supportersOf } from '../dossier/stakeholders';
import type { LetterDays } from './lacks';
import { endorsementLacks, supportLacks, unsignedLack } from './lacks-of';
import type { Letter } from './letter';
import { asOneIsEnough, rulesFirst } from './one-is-enough';

export type { Letter } from './letter';

/**
 * Every letter of the file: one of each collectivity, one of each supporter of the register.
 *
 * @param days - without one of them nothing is said of it
 * @see OGP Local eligibility, item 1; Moroccan guide §2.4 (letters of all who support)
 */
export function lettersOf(dossier: Dossier, days: LetterDays = {}): Letter[] {
  const attached = new Set((dossier.attachments ?? []).map(({ id }) => id));
  const held = (file: string | undefined) =>
    file !== undefined && attached.has(file) ? file : undefined;
  const endorsements = (supportersOf(dossier) ?? []).map((one) =>
    endorsementLetter(one, held(one.letterFile), days),
  );
  return [
    ...dossier.jurisdictions.map((one) =>
      supportLetter(one, held, dossier.plannedMandate?.startedOn, days),
    ),
    ...asOneIsEnough(endorsements),
  ];
}

function supportLetter(
  one: Jurisdiction,
  held: (file: string | undefined) => string | undefined,
  nextCouncilFrom: string | undefined,
  days: LetterDays,
): Letter {
  const { status, signedBy, signedOn, signatory, ...files } = one.supportLetter ?? {};
  const file = held(files.file);
  const has = {
    file: file !== undefined,
    delegationFile: held(files.delegationFile) !== undefined,
  };
  const lacks =
    status === 'signed' ? supportLacks(one, has, nextCouncilFrom, days) : unsignedLack(status);
  return {
    kind: 'support',
    id: one.id,
    status: status ?? 'unknown',
    signedBy,
    signedOn,
    signatory,
    file,
    lacks: rulesFirst(lacks),
  };
}

function endorsementLetter(one: Endorsement, file: string | undefined, days: LetterDays): Letter {
  const { id, letter: status, signedOn, signatory } = one;
  const lacks =
    status === 'signed' ? endorsementLacks(one, file !== undefined, days) : unsignedLack(status);
  return {
    kind: 'endorsement',
    id,
    status: status ?? 'unknown',
    signedBy: undefined,
    signedOn,
    signatory,
    file,
    lacks: rulesFirst(lacks),
  };
}

/**
 * Whether civil society needs a focal point of its own: where several organisations support the
 * candidacy. Companions of the register support nothing by a letter, and are not counted.
 *
 * @see Moroccan guide §2.4
 */
export const needsPartnerFocalPoint = (dossier: Dossier): boolean =>
  (supportersOf(dossier)?.length ?? 0) > 1;
