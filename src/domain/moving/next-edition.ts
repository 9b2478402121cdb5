import type { Mandate } from '../dossier/dossier';
import { assemble, itemOf, type Fields } from '../dossier/fields';
import type { Change } from '../dossier/history';
import type { Revision } from '../dossier/revision';
import { whyLeft } from './left-behind';

/** What a person chooses for the dossier of another call. */
export interface NextEdition {
  /** id of the edition */
  edition: string;
  title: string;
  /** the council planned so far is the one in place: its term becomes the mandate */
  hasNextCouncil: boolean;
}

/**
 * The history that goes along with a dossier for another call: all of it but the frozen copies of what
 * was sent, which may be long and are proof in the earlier dossier alone.
 */
export const carriedHistory = (revisions: readonly Revision[]): Revision[] =>
  revisions.filter(({ field }) => !field.startsWith('submissions/'));

/**
 * What makes a copy of a dossier one for another call: edition and name, and away with what belongs to
 * the earlier candidacy (see {@link whyLeft}) and with attached files that nothing else names.
 *
 * @param fields - of the carried history, removed items included
 */
export function nextEditionChanges(fields: Fields, chosen: NextEdition): Change[] {
  const left = [...fields].filter(([field]) => whyLeft(field) !== undefined);
  const values = left
    .filter(([field, value]) => value !== null && itemLeft(field) === undefined)
    .map(([field]) => ({ field, value: null }));
  const items = new Set(left.flatMap(([field]) => itemLeft(field) ?? []));
  return [
    { field: 'edition', value: chosen.edition },
    { field: 'title', value: chosen.title },
    ...values,
    ...[...items, ...filesLeft(fields)].flatMap((item) => removal(fields, item)),
    ...(chosen.hasNextCouncil ? councilChanges(fields) : []),
  ];
}

/** The item of a list that stays behind whole; the letter of a collectivity is part of one that goes along. */
const itemLeft = (field: string): string | undefined =>
  field.startsWith('jurisdictions/') ? undefined : itemOf(field);

const removal = (fields: Fields, item: string): Change[] =>
  fields.get(`${item}/removed`) === true ? [] : [{ field: `${item}/removed`, value: true }];

/** Attached files that only what is left behind names, as items of the register. */
function filesLeft(fields: Fields): string[] {
  const named = (isLeft: boolean) =>
    new Set(
      [...fields].flatMap(([field, value]) =>
        (whyLeft(field) !== undefined) === isLeft ? fileNamed(field, value) : [],
      ),
    );
  const staying = named(false);
  return [...named(true)]
    .filter((id) => !staying.has(id) && fields.has(`attachments/${id}/name`))
    .map((id) => `attachments/${id}`);
}

const fileField = /\/(?:file|delegationFile|letterFile|receiptFile|logo)$/;
const fileOfProof = /^evidence\/[^/]+\/files\/(?<id>[0-9a-f]{64})$/;

function fileNamed(field: string, value: unknown): string[] {
  const ofProof = fileOfProof.exec(field)?.groups?.['id'];
  if (ofProof !== undefined) return value === true ? [ofProof] : [];
  return fileField.test(field) && typeof value === 'string' ? [value] : [];
}

const parts = ['startedOn', 'endsOn', 'endIs'] as const satisfies readonly (keyof Mandate)[];

/** The planned term becomes that of every collectivity, and nothing is planned any more. */
function councilChanges(fields: Fields): Change[] {
  const { jurisdictions, plannedMandate } = assemble(fields);
  if (plannedMandate === undefined) return [];
  return parts.flatMap((part) => [
    ...jurisdictions.map(({ id }) => ({
      field: `jurisdictions/${id}/mandate/${part}`,
      value: plannedMandate[part] ?? null,
    })),
    { field: `plannedMandate/${part}`, value: null },
  ]);
}
