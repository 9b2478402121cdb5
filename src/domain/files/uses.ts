import type { Dossier } from '../dossier/dossier';

/**
 * Where each attached file is used: SHA-256 → the fields that name it, in the order of the dossier.
 * A field that holds one file is named itself (`jurisdictions/07/supportLetter/file`); of a set, the
 * member (`evidence/a/files/<sha256>`). Writing `null` into each takes the file out of its places.
 */
export function usesOf(dossier: Dossier): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>();
  const add = (sha256: string | undefined, field: string) => {
    if (sha256 === undefined) return;
    const known = uses.get(sha256);
    if (known === undefined) uses.set(sha256, [field]);
    else known.push(field);
  };
  for (const { id, supportLetter, letterhead } of dossier.jurisdictions) {
    const letter = `jurisdictions/${id}/supportLetter`;
    add(supportLetter?.file, `${letter}/file`);
    add(supportLetter?.delegationFile, `${letter}/delegationFile`);
    add(letterhead?.logo, `jurisdictions/${id}/letterhead/logo`);
  }
  for (const { id, letterFile, letterhead } of dossier.endorsements ?? []) {
    add(letterFile, `endorsements/${id}/letterFile`);
    add(letterhead?.logo, `endorsements/${id}/letterhead/logo`);
  }
  for (const { id, files } of dossier.evidence ?? []) {
    for (const sha256 of Object.keys(files ?? {})) add(sha256, `evidence/${id}/files/${sha256}`);
  }
  add(dossier.submission?.receiptFile, 'submission/receiptFile');
  return uses;
}

const fileFields = [
  /^jurisdictions\/[^/]+\/supportLetter\/(file|delegationFile)$/,
  /^endorsements\/[^/]+\/letterFile$/,
  /^(jurisdictions|endorsements)\/[^/]+\/letterhead\/logo$/,
  /^submission\/receiptFile$/,
];

/** Whether a field holds the SHA-256 of one attached file. */
export const isFileField = (field: string): boolean =>
  fileFields.some((pattern) => pattern.test(field));
