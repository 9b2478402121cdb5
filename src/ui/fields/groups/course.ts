import type { FieldGroup } from '../field-group';

export const courseFields: FieldGroup = { names: {}, pages: {} };
