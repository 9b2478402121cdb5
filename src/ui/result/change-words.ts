import type { Change } from '../../domain/assessment/assessment';
import type { Words } from './words';

/** One change as a sentence, without a full stop. */
export function changeSentence(change: Change, words: Words): string {
  const { t, f } = words;
  switch (change.kind) {
    case 'new-council':
    case 'later-end':
    case 'state-mandate':
      return t(`result.change.${change.kind}`, {
        collectivity: words.collectivity(change.jurisdiction),
        several: words.dossier.jurisdictions.length > 1 ? 'yes' : 'no',
        date: f.date(change.endsOnOrAfter),
      });
    case 'name-collectivity':
      return t('result.change.name-collectivity', { date: f.date(change.endsOnOrAfter) });
    case 'call-opens':
      return t('result.change.call-opens', { date: f.date(change.closesOnOrAfter) });
    case 'sign-support-letter':
    case 'name-delegation':
      return t(`result.change.${change.kind}`, {
        collectivity: words.collectivity(change.jurisdiction),
        several: words.dossier.jurisdictions.length > 1 ? 'yes' : 'no',
      });
    case 'sign-endorsement':
      return t('result.change.sign-endorsement', {
        organisation: words.organisation(change.endorsement),
      });
    case 'new-initiative':
      return t('result.change.new-initiative', {
        from: f.date(change.from),
        to: f.date(change.to),
      });
    case 'date-initiative':
      return t('result.change.date-initiative', {
        initiative: words.initiative(change.initiative),
        from: f.date(change.from),
        to: f.date(change.to),
      });
    case 'confirm-support':
    case 'name-official':
    case 'confirm-only-file':
    case 'new-endorsement':
    case 'complete-file':
      return t(`result.change.${change.kind}`);
  }
}
