import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** The folder, filled now unless it is there already. */
export async function madeOnce(
  folder: string,
  fill: (aside: string) => Promise<void>,
): Promise<string> {
  if (existsSync(folder)) return folder;
  // Written aside and moved at once: another build may be making the same folder.
  mkdirSync(dirname(folder), { recursive: true });
  const aside = mkdtempSync(`${folder}.`);
  try {
    await fill(aside);
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
