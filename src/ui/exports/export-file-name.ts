import type { Dossier } from '../../domain/dossier/dossier';
import { joinedName, whoApplies } from '../../domain/dossier/file-name';

interface About {
  /** of what is written in it, `ar-fr` for two */
  language?: string;
  /** ISO date of its making */
  on: string;
  /** `pdf`, without its dot */
  ending: string;
}

/**
 * `tarchih-dossier-commune-ben-guerir-07.427.01.01-ar-2026-11-22.pdf`: in Latin letters whatever the
 * language, so that old systems, mail and USB sticks keep it whole.
 *
 * @param kind - what it is, in Latin letters: `dossier`, `package`, `plan`
 */
export function exportFileName(
  kind: string,
  dossier: Dossier,
  { language = '', on, ending }: About,
): string {
  const type = dossier.jurisdictions[0]?.type ?? '';
  return `${joinedName(`tarchih-${kind}`, type, ...whoApplies(dossier), language, on)}.${ending}`;
}
