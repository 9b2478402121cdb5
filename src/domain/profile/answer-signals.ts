import { callWindow } from '../edition/call-window';
import type { Endorsement, Jurisdiction } from '../dossier/dossier';
import { hasWords } from '../dossier/words';
import { supportersOf } from '../dossier/stakeholders';
import { proofsGiven, provenSteps } from '../evidence/standing';
import { strengthOf, strongest, weakest, type Strength } from './strength';
import type { InView } from './in-view';

/** What the questions of eligibility hold as evidence; each says what makes it said, dated, proven. */

/** The edition's own dates are proven; a day the person gave is dated; “a call is open” is said. */
export function callStrength({ dossier, edition, asOf }: InView): Strength {
  const { closingDay, enteredByPerson } = callWindow(edition, dossier.call ?? {}, asOf);
  return strengthOf({
    said: dossier.call?.isKnown === 'yes',
    dated: closingDay !== null,
    proven: closingDay !== null && !enteredByPerson,
  });
}

/** A fixed end is proven, an estimate is dated; with several collectivities the weakest counts. */
export function mandateStrength({ dossier }: InView): Strength {
  return weakest(
    dossier.jurisdictions.map(({ mandate }) => {
      const dated = mandate?.endsOn !== undefined;
      return strengthOf({ said: false, dated, proven: dated && mandate.endIs === 'decreed' });
    }),
  );
}

/** A draft, or a signature without a day, is said; signed on a day, the letter itself is the proof. */
export const supportLetterStrength = ({ dossier, asOf }: InView): Strength =>
  weakest(dossier.jurisdictions.map(({ supportLetter }) => letterStrength(supportLetter, asOf)));

type Letter =
  | Jurisdiction['supportLetter']
  | (Pick<Endorsement, 'signedOn'> & { status: Endorsement['letter'] });

function letterStrength(letter: Letter, asOf: Temporal.PlainDate): Strength {
  const { status, signedOn } = letter ?? {};
  const isSigned = status === 'signed' && signedOn !== undefined && signedOn <= asOf.toString();
  return strengthOf({ said: status === 'signed' || status === 'draft', proven: isSigned });
}

/** The best letter of an organisation that supports the candidacy, as {@link supportLetterStrength}. */
export const endorsementStrength = ({ dossier, asOf }: InView): Strength =>
  strongest(
    (supportersOf(dossier) ?? []).map(({ letter, signedOn }) =>
      letterStrength({ status: letter, signedOn }, asOf),
    ),
  );

/** A supporter that is named is said; contacted or answering on a day, dated. */
export function contactStrength({ dossier, asOf }: InView): Strength {
  const hasCome = (on: string | undefined) => on !== undefined && on <= asOf.toString();
  return strongest(
    (supportersOf(dossier) ?? []).map(({ contactedOn, answeredOn }) =>
      strengthOf({ said: true, dated: hasCome(contactedOn) || hasCome(answeredOn) }),
    ),
  );
}

/** A step described is said, with a past day dated, with a proof of its own or of the register proven. */
export const stepStrength = (view: InView): Strength =>
  strongest([...stepStrengths(view).values()]);

/** Only steps of the three years are more than said: an older one does not bear on the minimum. */
export function recentStepStrength(view: InView): Strength {
  const facts = view.assessment.criteria.find(({ id }) => id === 'track-record')?.facts['inWindow'];
  const inWindow = new Set<unknown>(Array.isArray(facts) ? facts : []);
  return strongest(
    [...stepStrengths(view)].map(([id, strength]) =>
      inWindow.has(id) || strength === 'none' ? strength : 'said',
    ),
  );
}

function stepStrengths({ dossier, assessment, asOf }: InView): Map<string, Strength> {
  const proven = provenSteps(proofsGiven(dossier, assessment));
  return new Map(
    (dossier.trackRecord ?? []).map(({ id, what, on }) => [
      id,
      strengthOf({
        said: hasWords(what) || on !== undefined,
        dated: on !== undefined && on <= asOf.toString(),
        proven: proven.has(id),
      }),
    ]),
  );
}
