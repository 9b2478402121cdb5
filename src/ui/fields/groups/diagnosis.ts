import { commitments } from '../../../content/commitments';
import { assessedCriteria } from '../../../domain/edition/edition';
import { commitmentName } from '../../diagnosis/diagnosis-words';
import type { FieldGroup } from '../field-group';

export const diagnosisFields: FieldGroup = {
  names: {
    diagnosis: 'diagnosis.fields.diagnosis',
    'diagnosis/state': 'diagnosis.fields.state',
    'diagnosis/since': 'diagnosis.fields.since',
    'diagnosis/proof': 'diagnosis.fields.proof',
    judgements: 'diagnosis.fields.judgements',
    'judgements/first/level': 'diagnosis.fields.first-level',
    'judgements/first/why': 'diagnosis.fields.first-why',
    'judgements/first/by': 'diagnosis.fields.first-by',
    'judgements/second/level': 'diagnosis.fields.second-level',
    'judgements/second/why': 'diagnosis.fields.second-why',
    'judgements/second/by': 'diagnosis.fields.second-by',
  },
  codes: { 'diagnosis state': 'diagnosis.states', 'judgements level': 'diagnosis.levels' },
  pages: { diagnosis: 'diagnosis', judgements: { page: 'judgement', ofItem: true } },
  subject: ({ t }, _dossier, [part, id]) => {
    if (id === undefined) return undefined;
    if (part === 'diagnosis') {
      return commitments.some((one) => one.id === id) ? commitmentName(t, id) : id;
    }
    if (part !== 'judgements') return undefined;
    const criterion = assessedCriteria.find((one) => one === id);
    return criterion === undefined ? id : t(`criteria.${criterion}.name`);
  },
};
