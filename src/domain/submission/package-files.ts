import type { Dossier } from '../dossier/dossier';
import { latinName } from '../dossier/file-name';
import type { CriterionId, Edition } from '../edition/edition';
import { partsOfName } from '../files/file-name';
import { endingsOf } from '../files/file-type';
import { lettersOf } from '../letters/letters';
import { filesToSend, type FileToSend, type FileUse } from './files-to-send';

/** A file of a package, under the name that it has there. */
export interface PackageFile {
  /** in Latin letters, digits, dots and hyphens, with `/` between folders; no two alike */
  path: string;
  sha256: string;
  /** in bytes, as the register says */
  size: number;
  uses: FileUse[];
  /** criteria that it supports as a proof, in the order of the edition */
  criteria: CriterionId[];
}

/** Where signed letters, and the acts that delegate their signature, stand. */
const lettersFolder = '1-letters';
const evidenceFolder = '3-evidence';
export const answersFolder = '2-answers';

/**
 * The attached files of a package: signed letters with their acts of delegation, then proofs by the
 * first criterion that they support. A letter that nobody said to be signed is not there as a letter;
 * a file that the register has no more is not there at all.
 *
 * @see packageLacks for what is left out
 */
export function packageFiles(dossier: Dossier, edition: Edition): PackageFile[] {
  const signed = signedLetters(dossier);
  const files = filesToSend(dossier).flatMap((file): Placed[] => {
    const uses = file.uses.filter((use) => use.kind === 'proof' || signed.has(keyOf(use)));
    const criteria = criteriaOf(dossier, edition, uses);
    return file.attachment === undefined || uses.length === 0 ? [] : [{ ...file, uses, criteria }];
  });
  const folders = new Map<string, number>();
  const taken = new Set<string>();
  return [...files]
    .sort((one, other) => rankOf(one, edition) - rankOf(other, edition))
    .map((file): PackageFile => ({
      path: unique(pathOf(dossier, file, folders), taken),
      sha256: file.sha256,
      size: file.attachment?.size ?? 0,
      uses: file.uses,
      criteria: file.criteria,
    }));
}

/** A name of at most forty letters and digits; empty for one in Arabic letters. */
const latin = (name: string | undefined) => latinName(name ?? '');

interface Placed extends FileToSend {
  criteria: CriterionId[];
}

/** Whether the dossier says that a letter is signed; no other use of a file asks for a signature. */
export const isSaidSigned = (dossier: Dossier, use: FileUse): boolean =>
  use.kind === 'proof' || signedLetters(dossier).has(keyOf(use));

const keyOf = ({ kind, id }: FileUse) => `${kind} ${id}`;

function signedLetters(dossier: Dossier): ReadonlySet<string> {
  const signed = lettersOf(dossier).filter(({ status }) => status === 'signed');
  return new Set(
    signed.flatMap(({ kind, id }) =>
      kind === 'support'
        ? [`support-letter ${id}`, `delegation ${id}`]
        : [`endorsement-letter ${id}`],
    ),
  );
}

/** The criteria of the edition that the proofs a file belongs to are said to support. */
function criteriaOf(
  { evidence = [] }: Dossier,
  edition: Edition,
  uses: readonly FileUse[],
): CriterionId[] {
  const ids = new Set(uses.filter(({ kind }) => kind === 'proof').map(({ id }) => id));
  const proofs = evidence.filter(({ id }) => ids.has(id));
  return edition.criteria
    .map(({ id }) => id)
    .filter((criterion) => proofs.some(({ criteria }) => criteria?.[criterion] === true));
}

const kinds: readonly FileUse['kind'][] = [
  'support-letter',
  'delegation',
  'endorsement-letter',
  'proof',
];

const mainUse = ({ uses }: Placed): FileUse | undefined =>
  kinds.map((kind) => uses.find((use) => use.kind === kind)).find((use) => use !== undefined);

/** Letters first, then proofs in the order of their criteria, last those that support none. */
function rankOf(file: Placed, edition: Edition): number {
  const kind = mainUse(file)?.kind ?? 'proof';
  if (kind !== 'proof') return kinds.indexOf(kind) - kinds.length;
  const place = edition.criteria.findIndex(({ id }) => id === file.criteria[0]);
  return place < 0 ? edition.criteria.length : place;
}

function pathOf(dossier: Dossier, file: Placed, folders: Map<string, number>): string {
  const use = mainUse(file);
  const ending = endingOf(file);
  if (use && use.kind !== 'proof') {
    const who = latinOf(dossier, use);
    return `${lettersFolder}/${[use.kind, who].filter(Boolean).join('-')}${ending}`;
  }
  const folder = `${evidenceFolder}/${file.criteria[0] ?? 'other'}`;
  const number = (folders.get(folder) ?? 0) + 1;
  folders.set(folder, number);
  const name = titleOf(dossier, use) || stemOf(file) || 'proof';
  return `${folder}/${String(number).padStart(2, '0')}-${name}${ending}`;
}

/** Whose letter it is: the name in Latin letters, else the code, else the place in the register. */
function latinOf({ jurisdictions, endorsements = [] }: Dossier, { kind, id }: FileUse): string {
  if (kind === 'endorsement-letter') {
    const index = endorsements.findIndex((one) => one.id === id);
    const { organisation } = endorsements[index] ?? {};
    return latin(organisation?.fr) || latin(organisation?.en) || String(index + 1);
  }
  const index = jurisdictions.findIndex((one) => one.id === id);
  const { name, code = '' } = jurisdictions[index] ?? {};
  return latin(name?.fr) || latin(name?.en) || code || String(index + 1);
}

function titleOf({ evidence = [] }: Dossier, use: FileUse | undefined): string {
  const { title, on } = evidence.find(({ id }) => id === use?.id) ?? {};
  const name = latin(title?.fr) || latin(title?.en);
  return name === '' || on === undefined || name.endsWith(on) ? name : `${name}-${on}`;
}

function stemOf({ attachment }: Placed): string {
  const { stem } = partsOfName(attachment?.name ?? '', attachment?.type);
  return latin(stem);
}

/** What the content is, whatever the name says. */
function endingOf({ attachment }: Placed): string {
  const type = attachment?.type;
  return type === undefined ? '' : `.${endingsOf(type)[0] ?? type}`;
}

/** The path itself, or with a number before its ending where another file has it. */
function unique(path: string, taken: Set<string>): string {
  const dot = path.lastIndexOf('.');
  const at = dot > path.lastIndexOf('/') ? dot : path.length;
  let candidate = path;
  for (let number = 2; taken.has(candidate); number += 1) {
    candidate = `${path.slice(0, at)}-${String(number)}${path.slice(at)}`;
  }
  taken.add(candidate);
  return candidate;
}
