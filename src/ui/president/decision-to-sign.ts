import { isRecordUpToDate } from '../../domain/decision/up-to-date';
import { lastFirst, readRecorded } from '../../domain/decision/recorded';
import type { Dossier } from '../../domain/dossier/dossier';
import type { Candidacy } from './candidacy';
import type { Saying } from './saying';
import type { ToSign } from './to-sign';

/** What was decided last: it may be to wait, or not to apply; and its sheet. */
export function decisionToSign(dossier: Dossier, { is }: Candidacy, words: Saying): ToSign[] {
  const { t, f } = words;
  const [last] = lastFirst(dossier);
  const recorded = last && readRecorded(last);
  const isOpen = is === 'open';
  const row = {
    key: 'decision',
    what: 'decision' as const,
    name: t('president.decision.name'),
    who: t('president.decision.name'),
    brief: '',
    certainty: 'guide' as const,
    place: { page: 'decision' as const },
  };
  if (recorded === undefined) {
    const about = last === undefined ? 'open' : 'unreadable';
    return [
      {
        ...row,
        signed: 'no',
        isDue: false,
        state: about === 'open' ? t('president.decision.open') : t('decide.decision.unreadable'),
        notes: isOpen && about === 'open' ? [t('president.decision.then')] : [],
      },
    ];
  }
  const { kind, on, takenBy } = recorded.record.decision;
  const sheet = { page: 'recorded' as const, item: recorded.id };
  return [
    {
      ...row,
      signed: 'unknown',
      isDue: false,
      state: t('president.decision.recorded', {
        decision: t(`decide.kinds.${kind}`),
        date: f.date(on),
      }),
      notes: [
        ...(takenBy === undefined ? [] : [`${t(`decide.takers.${takenBy}`)}.`]),
        ...(isOpen && !isRecordUpToDate(dossier) ? [t('president.decision.changed')] : []),
        ...(isOpen ? [t('president.decision.sheet')] : []),
      ],
      place: sheet,
      ...(isOpen ? { sheet } : {}),
    },
  ];
}
