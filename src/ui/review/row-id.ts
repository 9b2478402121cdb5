import { idOf } from '../answers/dossier-value';

/** The id of the link that changes a row: what comes back takes the keyboard to it. */
export const rowId = (field: string) => `change-${idOf(field)}`;
