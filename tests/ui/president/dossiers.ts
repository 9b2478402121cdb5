import type { Dossier, Jurisdiction } from '../../../src/domain/dossier/dossier';
import { completeBut } from '../../domain/course/complete-dossier';

export { empty } from '../../domain/course/complete-dossier';

/** Two dozen provinces whose names are far too long, none of which has signed. */
export const crowded: Dossier = {
  edition: 'ogp-local-next',
  call: { isKnown: 'yes', opensOn: '2026-11-01', closesOn: '2026-12-20' },
  jurisdictions: Array.from({ length: 24 }, (_, at): Jurisdiction => ({
    id: `p${at}`,
    type: 'province',
    name: {
      ar: `إقليم ذو اسم طويل جدا لا ينتهي في أقصى الجبال والوديان ${at}`.repeat(3),
      fr: `Province au nom très long et même interminable de la haute vallée ${at} `.repeat(3),
    },
    mandate: { startedOn: '2021-09-08', endsOn: '2027-09-08', endIs: 'estimate' },
    supportLetter: {
      status: 'draft',
      signedBy: at % 2 === 0 ? 'delegate' : 'president',
      delegation: { fr: 'Arrêté de délégation '.repeat(20) },
      signatory: {
        name: { fr: 'Une personne au nom tout aussi interminable '.repeat(4) },
        function: { fr: 'Présidente du conseil provincial de la vallée '.repeat(4) },
      },
    },
  })),
};

/** Four of them: each presidency has a row of its own. */
export const four: Dossier = { ...crowded, jurisdictions: crowded.jurisdictions.slice(0, 4) };

/** The same four with a mandate that is long enough: their letters and acts are to be signed today. */
export const fourOpen: Dossier = {
  ...four,
  jurisdictions: four.jurisdictions.map((one) => ({
    ...one,
    mandate: { startedOn: '2026-09-08', endsOn: '2032-09-08', endIs: 'estimate' as const },
  })),
};

/** One of them alone, of which nothing but the name is known. */
export const alone: Dossier = {
  ...crowded,
  jurisdictions: crowded.jurisdictions.slice(0, 1),
};

/** In April 2026 the call is open, and nothing is left but to sign and to send. */
export const openAndReady: Dossier = completeBut({
  submission: undefined,
  outcome: undefined,
  debrief: undefined,
  exchanges: undefined,
});

export const submitted: Dossier = completeBut({ outcome: undefined, debrief: undefined });

/** A call that is open in November 2026, and a letter that nobody has signed yet. */
export const openNow: Dossier = {
  ...openAndReady,
  call: { isKnown: 'yes', opensOn: '2026-11-01', closesOn: '2026-12-20' },
  jurisdictions: openAndReady.jurisdictions.map((one) => ({
    ...one,
    mandate: { startedOn: '2026-09-08', endsOn: '2032-09-08', endIs: 'estimate' as const },
    supportLetter: { status: 'draft' as const, signedBy: 'president' as const },
  })),
};
