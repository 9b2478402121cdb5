import type { FieldGroup } from '../field-group';

export const decideFields: FieldGroup = { names: {}, pages: {} };
