import type { FieldGroup } from '../field-group';

export const orientFields: FieldGroup = { names: {}, pages: {} };
