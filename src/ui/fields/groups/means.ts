import type { FieldGroup } from '../field-group';

export const meansFields: FieldGroup = { names: {}, pages: {} };
