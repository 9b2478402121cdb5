import type { Dossier } from '../../../domain/dossier/dossier';
import { criterionIds } from '../../../domain/edition/edition';
import { short, stepName } from '../item-words';
import type { FieldGroup, Words } from '../field-group';

/** The member of a set of a proof: the name of a file, a criterion, a step of the track record. */
function subject(
  { t, language }: Words,
  dossier: Dossier,
  [list, , set, member]: readonly string[],
): string | undefined {
  if (list !== 'evidence' || member === undefined) return undefined;
  if (set === 'criteria') {
    const criterion = criterionIds.find((one) => one === member);
    return criterion === undefined ? member : t(`criteria.${criterion}.name`);
  }
  if (set === 'files') {
    const file = dossier.attachments?.find(({ id }) => id === member);
    return file === undefined
      ? t('evidence.fields.unknown-file')
      : short(file.name ?? '') || t('evidence.fields.file');
  }
  if (set !== 'steps') return undefined;
  const place = dossier.trackRecord?.findIndex(({ id }) => id === member) ?? -1;
  const step = dossier.trackRecord?.[place];
  return step ? stepName(t, language, step, place + 1) : t('evidence.fields.unknown-step');
}

export const evidenceFields: FieldGroup = {
  names: {
    evidence: 'evidence.fields.register',
    'evidence/title': 'evidence.ask.title',
    'evidence/files': 'evidence.fields.file',
    'evidence/link': 'evidence.ask.link',
    'evidence/reference': 'evidence.ask.reference',
    'evidence/pages': 'evidence.ask.pages',
    'evidence/criteria': 'evidence.fields.criterion',
    'evidence/steps': 'evidence.fields.step',
    'evidence/on': 'evidence.ask.on',
    'evidence/validUntil': 'evidence.ask.valid-until',
  },
  items: { evidence: { text: 'title', numbered: 'evidence.numbered' } },
  pages: { evidence: { page: 'evidence', ofItem: true } },
  subject,
  // a day, though its field is not named like one
  value: ({ f }, [list, , part], value) =>
    list === 'evidence' && part === 'validUntil' && typeof value === 'string'
      ? f.date(value)
      : undefined,
};
