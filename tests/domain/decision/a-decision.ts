import type { Dossier } from '../../../src/domain/dossier/dossier';
import { assemble } from '../../../src/domain/dossier/fields';
import type { Change } from '../../../src/domain/dossier/history';
import { takeApart } from '../../../src/domain/dossier/fields';
import { knownOn } from '../../../src/domain/decision/known-on';
import { recordDecision } from '../../../src/domain/decision/record-decision';
import { editions } from '../../../src/content';

export const edition = editions['ogp-local-next'];
export const today = Temporal.PlainDate.from('2026-11-22');

/** Ben Guerir, with a decision of the bureau that can be recorded. */
export const decided = (
  decision: Dossier['decision'] = {},
  more: Partial<Dossier> = {},
): Dossier => ({
  edition: 'ogp-local-next',
  jurisdictions: [
    {
      id: '07',
      code: '07.427.01.01',
      type: 'commune',
      name: { ar: 'ابن جرير', fr: 'Ben Guerir' },
      mandate: { startedOn: '2021-09-08', endsOn: '2027-09-08', endIs: 'estimate' },
    },
  ],
  decision: {
    on: '2026-11-20',
    kind: 'next-council',
    takenBy: 'president-and-bureau',
    isVoted: 'yes',
    votes: { for: 6, against: 1, abstained: 0 },
    reasons: { ar: 'ننتظر المجلس المقبل.' },
    ...decision,
  },
  ...more,
});

/** Stands in for SHA-256 where any digest serves: other text, other digits. */
export const shortDigest = (text: string): string => {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 0xfffffff;
  return sum.toString(16).padStart(64, '0');
};

/** A record of the decision as it stands, as the page asks for it. */
export const record = (
  dossier: Dossier,
  id: string,
  recordedAt: string,
  digest: (text: string) => string = shortDigest,
) =>
  recordDecision({
    dossier,
    known: knownOn(today, dossier, edition, []),
    recordedAt,
    id,
    order: dossier.decisions?.length ?? 0,
    digest,
  });

/** The dossier after the decision was recorded. */
export function recorded(...given: Parameters<typeof record>): Dossier {
  const result = record(...given);
  if (!('changes' in result)) throw new Error(result.fault);
  return after(given[0], result.changes);
}

export const after = (dossier: Dossier, changes: readonly Change[]): Dossier =>
  assemble(
    new Map([...takeApart(dossier), ...changes.map(({ field, value }) => [field, value] as const)]),
  );

/** Recorded once. */
export const first = () => recorded(decided(), 'one', '2026-11-22T10:00:00.000Z');
/** Recorded anew: the vote had seven in favour. */
export const corrected = (dossier: Dossier, id: string, recordedAt: string) =>
  recorded(
    after(dossier, [
      { field: 'decision/votes/for', value: 7 },
      { field: 'decision/correction/fr', value: 'Erreur de décompte' },
    ]),
    id,
    recordedAt,
  );
