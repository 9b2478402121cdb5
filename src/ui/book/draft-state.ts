import type { Translate } from '../../adapters/i18n';
import type { Circumstances } from '../../domain/course/circumstances';
import { sentOn } from '../../domain/submission/sent-on';
import { fileState, type FileState } from '../review/file-state';

/** Whether a file is a draft on a day, and what it lacks. */
interface DraftState {
  file: FileState;
  /** day on which it was submitted, once that has come */
  submittedOn: string | undefined;
  /** neither complete nor submitted */
  isDraft: boolean;
}

export function draftState(given: Circumstances): DraftState {
  const file = fileState(given);
  const submittedOn = sentOn(given.dossier, given.today);
  return { file, submittedOn, isDraft: submittedOn === undefined && file.standing !== 'complete' };
}

/** Where the file stands, in a sentence. */
export const standingWords = (
  { standing, needed, deduced, guide }: FileState,
  t: Translate,
): string =>
  t(`review.state.${standing}.title`, {
    count: needed.length + deduced.length,
    advised: guide.length === 0 ? 'no' : 'yes',
  }) + t('result.full-stop');
