import type { Change } from '../../../src/domain/dossier/history';

/** A proof of the register, as what was written of it. */
export const proof = (
  id: string,
  fr: string,
  more: Readonly<Record<string, Change['value']>> = {},
  order = 0,
): Change[] => [
  { field: `evidence/${id}/order`, value: order },
  { field: `evidence/${id}/title/fr`, value: fr },
  ...Object.entries(more).map(([part, value]) => ({ field: `evidence/${id}/${part}`, value })),
];

/** A step of the track record, with what it says as its proof. */
export const step = (id: string, fr: string, on: string, said?: string, order = 0): Change[] => [
  { field: `trackRecord/${id}/order`, value: order },
  { field: `trackRecord/${id}/what/fr`, value: fr },
  { field: `trackRecord/${id}/on`, value: on },
  ...(said === undefined ? [] : [{ field: `trackRecord/${id}/proof/fr`, value: said }]),
];

/** An attached file, in the register of files alone. */
export const attached = (id: string, name: string): Change[] => [
  { field: `attachments/${id}/order`, value: 0 },
  { field: `attachments/${id}/name`, value: name },
];
