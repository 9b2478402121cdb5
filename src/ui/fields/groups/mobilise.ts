import type { FieldGroup } from '../field-group';

export const mobiliseFields: FieldGroup = { names: {}, pages: {} };
