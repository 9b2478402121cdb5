import type { Dossier } from '../../domain/dossier/dossier';
import { filesToSend } from '../../domain/submission/files-to-send';
import type { PackageFile } from '../../domain/submission/package-files';
import type { PackageLack } from '../../domain/submission/package-lacks';

/**
 * Files that the dossier names and that cannot go in: taken out of its register, or not on this device.
 *
 * @param held - what the device holds; undefined while it is not known
 */
export const deviceLacks = (
  dossier: Dossier,
  files: readonly PackageFile[],
  held: ReadonlySet<string> | undefined,
): PackageLack[] => [
  ...filesToSend(dossier)
    .filter(({ attachment }) => attachment === undefined)
    .map(({ sha256 }) => ({ code: 'file-removed' as const, sha256 })),
  ...files
    .filter(({ sha256 }) => held?.has(sha256) === false)
    .map(({ sha256 }) => ({ code: 'file-away' as const, sha256 })),
];
