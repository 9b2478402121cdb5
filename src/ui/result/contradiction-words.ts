import type { Remark } from '../../domain/dossier/checks';
import type { AnswerPlace } from './places';
import type { Words } from './words';

export interface ContradictionWords {
  field: string;
  text: string;
  /** where it is put right */
  place: AnswerPlace;
}

/** Statements that cannot both be true, as sentences; a term of unusual length is not one. */
export function contradictionWords(remarks: readonly Remark[], words: Words): ContradictionWords[] {
  const { t } = words;
  return remarks.flatMap(({ code, field }): ContradictionWords[] => {
    if (code === 'length-unusual') return [];
    const [list, id] = field.split('/');
    if (code === 'closes-before-it-opens') {
      return [{ field, text: t('result.contradiction.call'), place: { page: 'call' } }];
    }
    if (list === 'plannedMandate' || id === undefined) {
      return [{ field, text: t('result.contradiction.planned'), place: { page: 'next-council' } }];
    }
    const collectivity = words.collectivity(id);
    const text = t('result.contradiction.mandate', { collectivity });
    return [{ field, text, place: { page: 'mandate', item: id } }];
  });
}
