import type { Answer } from '../../dossier/dossier';
import { supportersOf } from '../../dossier/stakeholders';
import type { Change, Circumstances, Finding } from '../assessment';

type Asked = 'support' | 'official' | 'only-file';

/**
 * Criteria that an answer decides: yes = met, no = not met, anything else = not known yet.
 * Support is also shown by an organisation on the list, whatever the state of its letter.
 */
export function assessAnswer(test: { answerIsYes: Asked }, given: Circumstances): Finding {
  const { dossier } = given;
  const supporters = supportersOf(dossier)?.length ?? 0;
  const answers: Record<Asked, Answer | undefined> = {
    support: supporters > 0 ? 'yes' : dossier.support,
    official: dossier.official,
    'only-file': dossier.onlyFile,
  };
  const given_ = answers[test.answerIsYes];
  const facts = {
    answer: given_ ?? null,
    ...(test.answerIsYes === 'support' ? { supporters } : {}),
  };
  if (given_ === 'yes') return { status: 'met', facts, changes: [] };
  const changes = [cures[test.answerIsYes]];
  return given_ === 'no'
    ? { status: 'not-met', blockedBy: 'action', facts, changes }
    : { status: 'unknown', facts, changes };
}

/** A new endorsement letter shows support as well, so it is offered for both. */
const cures: Record<Asked, Change[]> = {
  support: [
    { kind: 'confirm-support', by: 'action' },
    { kind: 'new-endorsement', by: 'action' },
  ],
  official: [{ kind: 'name-official', by: 'action' }],
  'only-file': [{ kind: 'confirm-only-file', by: 'action' }],
};
