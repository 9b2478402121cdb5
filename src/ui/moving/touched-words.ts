import type { Locale } from '../../adapters/i18n';
import type { Dossier } from '../../domain/dossier/dossier';
import type { Edition, Limit } from '../../domain/edition/edition';
import { formQuestions } from '../../domain/form/form-questions';
import type { Touched } from '../../domain/moving/touched';
import { questionName } from './edition-words';
import type { Saying } from './saying';

/** Something of the dossier that the move touches: a sentence, and what it speaks of. */
export interface TouchedPart {
  part: Exclude<keyof Touched, 'isSent'>;
  text: string;
  /** each with the code of its question or criterion */
  items: readonly { id: string; text: string }[];
}

interface Moving extends Saying {
  language: Locale;
  dossier: Dossier;
  to: Edition;
}

/** What is touched, in sentences; nothing where nothing is. */
export function touchedInWords(moving: Moving, touched: Touched): TouchedPart[] {
  const { t, f, language, dossier, to } = moving;
  const name = (id: string) => questionName(t, language, dossier, id);
  const questions = (ids: readonly string[]) => ids.map((id) => ({ id, text: name(id) }));
  const { opensOn, closesOn } = dossier.call ?? {};
  const dates = [opensOn, closesOn].filter((one) => one !== undefined).map(f.date);
  const parts: (TouchedPart | undefined)[] = [
    listed('unasked', t('moving.touched.unasked'), questions(touched.unasked)),
    listed(
      'tooLong',
      t('moving.touched.too-long'),
      tooLong(moving, touched, limitsOf(dossier, to)),
    ),
    listed('returning', t('moving.touched.returning'), questions(touched.returning)),
    touched.ownForm && {
      part: 'ownForm',
      text: t(`moving.touched.own-form.${touched.ownForm}`),
      items: [],
    },
    touched.callDates && {
      part: 'callDates',
      text: t(`moving.touched.call-dates.${touched.callDates}`, { dates: f.list(dates) }),
      items: [],
    },
    listed(
      'criteria',
      t('moving.touched.criteria'),
      touched.criteria.map((id) => ({ id, text: t(`criteria.${id as 'capacity'}.name`) })),
    ),
  ];
  return parts.filter((one) => one !== undefined);
}

const listed = (
  part: TouchedPart['part'],
  text: string,
  items: TouchedPart['items'],
): TouchedPart | undefined => (items.length === 0 ? undefined : { part, text, items });

const limitsOf = (dossier: Dossier, edition: Edition): ReadonlyMap<string, Limit | null> =>
  new Map(formQuestions(dossier, edition).map(({ id, limit }) => [id, limit]));

const tooLong = (
  { t, f, language: own, dossier }: Moving,
  touched: Touched,
  limits: ReadonlyMap<string, Limit | null>,
) =>
  touched.tooLong.map(({ id, language, over }) => ({
    id: `${id}-${language}`,
    text: t(`moving.touched.over-${limits.get(id)?.unit ?? 'words'}`, {
      question: questionName(t, own, dossier, id),
      language: t(`history.languages.${language}`),
      count: over,
      shown: f.number(over),
    }),
  }));
