import type { FieldGroup } from '../field-group';

export const diagnosisFields: FieldGroup = { names: {}, pages: {} };
