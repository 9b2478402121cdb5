import type { Dossier, Endorsement, Jurisdiction } from '../dossier/dossier';
import type { Change } from './assessment';

/**
 * The dossier as it would be once a change has come about: the proof that a listed change does
 * what is said of it, and the ground of “what if”. Nothing is stored.
 */
export function applyChange(dossier: Dossier, change: Change): Dossier {
  switch (change.kind) {
    case 'new-council':
    case 'later-end':
    case 'state-mandate':
      return withJurisdiction(dossier, change.jurisdiction, (one) => ({
        ...one,
        mandate: { ...one.mandate, endsOn: change.endsOnOrAfter },
      }));
    case 'name-collectivity':
      return { ...dossier, jurisdictions: [...dossier.jurisdictions, newCollectivity(change)] };
    case 'call-opens':
      return { ...dossier, call: { closesOn: change.closesOnOrAfter } };
    case 'confirm-support':
      return { ...dossier, support: 'yes' };
    case 'name-official':
      return { ...dossier, official: 'yes' };
    case 'confirm-only-file':
      return { ...dossier, onlyFile: 'yes' };
    case 'sign-support-letter':
      return withJurisdiction(dossier, change.jurisdiction, (one) => ({
        ...one,
        supportLetter: { status: 'signed', signedBy: 'president' },
      }));
    case 'name-delegation':
      return withJurisdiction(dossier, change.jurisdiction, (one) => ({
        ...one,
        supportLetter: { ...one.supportLetter, delegation: { fr: '–' } },
      }));
    case 'new-endorsement':
      return {
        ...dossier,
        endorsements: [
          ...(dossier.endorsements ?? []),
          { id: 'new', kind: 'association', letter: 'signed' },
        ],
      };
    case 'sign-endorsement':
      return {
        ...dossier,
        endorsements: dossier.endorsements?.map((one) =>
          one.id === change.endorsement ? signedNow(one) : one,
        ),
      };
    case 'new-initiative':
      return {
        ...dossier,
        trackRecord: [...(dossier.trackRecord ?? []), { id: 'new', kind: 'reform', on: change.to }],
      };
    case 'date-initiative':
      return {
        ...dossier,
        trackRecord: dossier.trackRecord?.map((one) =>
          one.id === change.initiative ? { ...one, on: change.to } : one,
        ),
      };
    case 'complete-file':
      return dossier;
  }
}

function withJurisdiction(
  dossier: Dossier,
  id: string,
  edit: (one: Jurisdiction) => Jurisdiction,
): Dossier {
  return {
    ...dossier,
    jurisdictions: dossier.jurisdictions.map((one) => (one.id === id ? edit(one) : one)),
  };
}

/** Stands for a collectivity that could apply; the gaps of the real one show once it is named. */
const newCollectivity = ({ endsOnOrAfter }: { endsOnOrAfter: string }): Jurisdiction => ({
  id: 'new',
  type: 'commune',
  name: {},
  mandate: { endsOn: endsOnOrAfter },
  supportLetter: { status: 'signed', signedBy: 'president' },
});

/** Signed, without the date of an earlier or later signature. */
function signedNow({ signedOn: _signedOn, ...endorsement }: Endorsement): Endorsement {
  return { ...endorsement, letter: 'signed' };
}
