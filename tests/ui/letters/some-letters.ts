import type { Change } from '../../../src/domain/dossier/history';

const support = 'jurisdictions/07/supportLetter';

/** Of Ben Guerir, by its president, without a copy. */
export const signedSupport: readonly Change[] = [
  { field: `${support}/status`, value: 'signed' },
  { field: `${support}/signedBy`, value: 'president' },
  { field: `${support}/signedOn`, value: '2026-10-15' },
];

export const of = (id: string, field: string, value: Change['value']): Change => ({
  field: `endorsements/${id}/${field}`,
  value,
});

/** As many associations that support, `s0` first, each with these fields. */
export const supporters = (count: number, fields: Record<string, string> = {}): Change[] =>
  Array.from({ length: count }, (_, index) => [
    of(`s${index}`, 'order', index),
    of(`s${index}`, 'organisation/fr', `Réseau ${index}`),
    of(`s${index}`, 'kind', 'association'),
    of(`s${index}`, 'endorses', 'yes'),
    ...Object.entries(fields).map(([field, value]) => of(`s${index}`, field, value)),
  ]).flat();

/** The last word on each field: a dossier in which none was ever changed. */
export const settled = (changes: readonly Change[]): Change[] =>
  [...new Map(changes.map(({ field, value }) => [field, value]))].map(([field, value]) => ({
    field,
    value,
  }));
