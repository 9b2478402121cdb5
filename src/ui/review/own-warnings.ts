import { privateTexts } from '../../domain/dossier/private-texts';
import type { Session } from '../session.svelte';
import { isolated, short } from '../fields/item-words';
import { isolate } from '../shell/isolate';
import type { Words } from '../fields/field-group';
import { fieldName } from '../fields/field-words';
import { changePlace } from './change-place';
import type { LackRow } from './lack-row';

/**
 * What only the whole dossier shows, on this page alone: two versions of one answer, dates that
 * contradict each other, private data, and files whose bytes this device does not have.
 *
 * @param held - the files of this device; undefined while that is not known
 */
export function ownWarnings(
  words: Words,
  session: Session,
  held: ReadonlySet<string> | undefined,
): LackRow[] {
  const { t } = words;
  const { dossier, conflicts, contradictions } = session;
  const row = (key: string, text: string, place: LackRow['place']): LackRow => ({
    key,
    text,
    place,
    certainty: 'inference',
  });
  // the name of a field may hold marks of its own: one within another would be taken for its end
  const named = (field: string) => isolate(short(fieldName(words, dossier, field)));
  const absent = held && (dossier.attachments ?? []).filter(({ id }) => !held.has(id));
  return [
    ...(conflicts.length === 0
      ? []
      : [
          row('conflicts', t('ask.check.conflicts', { count: conflicts.length }), {
            page: 'conflicts',
          }),
        ]),
    ...contradictions.map(({ field, code }) =>
      row(
        `contradiction-${field}`,
        t('ask.check.contradiction', {
          name: named(field),
          fault: t(`ask.check.remark.${code}`),
        }),
        changePlace(dossier, field),
      ),
    ),
    ...privateTexts(dossier).flatMap(({ field, found }) =>
      found.map((one) =>
        row(
          `${one}-${field}`,
          t(`review.private.${one}`, { name: named(field) }),
          changePlace(dossier, field),
        ),
      ),
    ),
    ...(absent ?? []).map(({ id, name = '' }) =>
      row(`absent-${id}`, t('review.not-here', { name: isolated(short(name || id)) }), {
        page: 'files',
      }),
    ),
  ];
}
