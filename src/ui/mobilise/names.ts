import type { Locale, Translate } from '../../adapters/i18n';
import type { Meeting } from '../../domain/partners/meetings';
import type { RoadmapStep } from '../../domain/partners/roadmap-remarks';
import { isolated, short } from '../fields/item-words';
import { wordsIn } from '../shell/dossier-name';

/** What a meeting is about, or its number while it has no subject. */
export const meetingName = (t: Translate, language: Locale, { subject }: Meeting, number: number) =>
  short(wordsIn(subject, language)) || t('mobilise.meeting.numbered', { number });

/** {@link meetingName} within a sentence. */
export const meetingTitle = (...given: Parameters<typeof meetingName>): string =>
  isolated(meetingName(...given));

/** What is to be done in a step of the roadmap, or its number while nothing is written. */
export const stepName = (t: Translate, language: Locale, { what }: RoadmapStep, number: number) =>
  short(wordsIn(what, language)) || t('mobilise.roadmap.numbered', { number });
