import type { Dossier } from '../../domain/dossier/dossier';
import type { FileUse } from '../../domain/submission/files-to-send';
import type { Words } from '../fields/field-group';
import { itemName } from '../fields/item-name';
import { isolated } from '../fields/item-words';

const listOf = {
  'support-letter': 'jurisdictions',
  delegation: 'jurisdictions',
  'endorsement-letter': 'endorsements',
  proof: 'evidence',
} as const;

/** What a file is in the dossier: « Lettre de soutien : Commune de Tétouan ». */
export function fileUseWords(words: Words, dossier: Dossier, { kind, id }: FileUse): string {
  const name = itemName(words, dossier, [listOf[kind], id]) ?? '';
  return words.t(`follow.files.use.${kind}`, { name: isolated(name) });
}
