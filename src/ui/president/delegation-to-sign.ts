import type { Jurisdiction } from '../../domain/dossier/dossier';
import { hasWords } from '../../domain/dossier/words';
import { isolated, short } from '../fields/item-words';
import { wordsIn } from '../shell/dossier-name';
import type { LetterState } from './letter-state';
import type { Saying } from './saying';
import type { ToSign } from './to-sign';

/** The act by which who presides has somebody else sign; what a council before signed counts no longer. */
export function delegationToSign(
  jurisdiction: Jurisdiction | undefined,
  letterState: LetterState,
  name: string,
  { t, language }: Saying,
): ToSign[] {
  const letter = jurisdiction?.supportLetter;
  if (letter?.signedBy !== 'delegate' || letterState === 'next-council') return [];
  const isNamed = hasWords(letter.delegation);
  const said = t('president.delegation.of', { name: isolated(name) });
  const isOpen = letterState !== 'left' && letterState !== 'closed';
  const state = isNamed
    ? isolated(short(wordsIn(letter.delegation, language)))
    : t(isOpen ? 'president.delegation.to-name' : 'president.delegation.not-named');
  return [
    {
      key: `delegation-${jurisdiction?.id ?? ''}`,
      what: 'delegation',
      signed: isNamed ? 'yes' : 'no',
      isDue: !isNamed && isOpen && letterState !== 'signed',
      name: said,
      who: said,
      state,
      brief: isNamed ? t('president.delegation.named') : state,
      notes: [],
      certainty: 'ogp',
      place: { page: 'support-letter', item: jurisdiction?.id ?? '' },
    },
  ];
}
