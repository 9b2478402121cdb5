import type { FrozenConsultation } from '../../domain/decision/decision-record';
import type { Words } from '../fields/field-group';
import { short } from '../fields/item-words';
import { wordsIn } from '../shell/dossier-name';
import { isolate } from '../shell/isolate';

/** « Instance consultative : égalité des chances »; undefined while neither was said. */
export function whoWords(
  { t, language }: Words,
  { who, name }: Pick<FrozenConsultation, 'who' | 'name'>,
): string | undefined {
  const kind = who && t(`decide.consulted.${who}`);
  const own = short(wordsIn(name, language));
  if (own === '') return kind;
  return kind === undefined ? isolate(own) : t('decide.with-name', { kind, name: isolate(own) });
}

/** Who was consulted, when, and what they thought, in one line. */
export function consultedWords(words: Words, one: FrozenConsultation): string {
  const { t, f } = words;
  const who = whoWords(words, one) ?? t('decide.known.somebody');
  const on = one.on === undefined ? t('decide.known.no-day') : f.date(one.on);
  return one.opinion === undefined || one.opinion === 'unknown'
    ? t('decide.known.consulted', { who, on })
    : t('decide.known.consulted-opinion', {
        who,
        on,
        opinion: inSentence(t(`decide.opinions.${one.opinion}`)),
      });
}

/** A word of a list as it stands within a sentence. */
const inSentence = (word: string) => word.slice(0, 1).toLowerCase() + word.slice(1);
