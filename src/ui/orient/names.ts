import type { Locale, MessageKey, Translate } from '../../adapters/i18n';
import type { Dossier } from '../../domain/dossier/dossier';
import { programmeKind } from '../../domain/strategy/programme-kind';
import { isolated, short } from '../fields/item-words';
import { wordsIn } from '../shell/dossier-name';

export type Goal = NonNullable<Dossier['goals']>[number];
export type Line = NonNullable<Dossier['programmeLines']>[number];

/** What a goal says, or its number while nothing is written. */
export const goalName = (t: Translate, language: Locale, { what }: Goal, number: number): string =>
  short(wordsIn(what, language)) || t('orient.goals.numbered', { number });

/** The title of a line of the programme, or its number while it has none. */
export const lineName = (t: Translate, language: Locale, { title }: Line, number: number): string =>
  short(wordsIn(title, language)) || t('orient.lines.numbered', { number });

/** « programme d’action de la commune »: the law names it otherwise for each kind of collectivity. */
export const programmeName = (t: Translate, dossier: Dossier): string =>
  t(`orient.programme.${programmeKind(dossier)}` satisfies MessageKey);

/** Names joined in a sentence, each with its own direction: « A, B, C ». */
export const joined = (t: Translate, names: readonly string[]): string =>
  names
    .map(isolated)
    .reduce(
      (first, second) =>
        first === '' ? second : t('orient.strategy.separator', { first, second }),
      '',
    );
