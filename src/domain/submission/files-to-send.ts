import type { Attachment, Dossier } from '../dossier/dossier';
import { isSupporter } from '../dossier/stakeholders';

/** What a file is in the dossier; `id` is that of the collectivity, stakeholder or proof. */
export interface FileUse {
  kind: 'support-letter' | 'delegation' | 'endorsement-letter' | 'proof';
  id: string;
}

export interface FileToSend {
  sha256: string;
  /** undefined for one that the register of files has no more */
  attachment: Attachment | undefined;
  uses: FileUse[];
}

/**
 * The files that go with the form: signed letters, acts of delegation, letters of those who support,
 * proofs. Each file is there once, however many times the dossier names it.
 */
export function filesToSend(dossier: Dossier): FileToSend[] {
  const register = new Map((dossier.attachments ?? []).map((one) => [one.id, one]));
  const files = new Map<string, FileUse[]>();
  for (const [sha256, use] of usesOf(dossier)) {
    files.set(sha256, [...(files.get(sha256) ?? []), use]);
  }
  return [...files].map(([sha256, uses]) => ({ sha256, attachment: register.get(sha256), uses }));
}

function usesOf({ jurisdictions, endorsements = [], evidence = [] }: Dossier) {
  const named = (kind: FileUse['kind'], id: string, sha256: string | undefined) =>
    sha256 === undefined ? [] : [[sha256, { kind, id }] as const];
  return [
    ...jurisdictions.flatMap(({ id, supportLetter: letter }) => [
      ...named('support-letter', id, letter?.file),
      ...named('delegation', id, letter?.delegationFile),
    ]),
    ...endorsements
      .filter(isSupporter)
      .flatMap(({ id, letterFile }) => named('endorsement-letter', id, letterFile)),
    ...evidence.flatMap(({ id, files }) =>
      Object.keys(files ?? {}).flatMap((sha256) => named('proof', id, sha256)),
    ),
  ];
}
