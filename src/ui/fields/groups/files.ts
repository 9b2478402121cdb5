import type { Dossier } from '../../../domain/dossier/dossier';
import type { Leaf } from '../../../domain/dossier/revision';
import { isFileField } from '../../../domain/files/uses';
import { sizeInWords } from '../../files/size-in-words';
import type { FieldGroup, Words } from '../field-group';

const nameOf = (dossier: Dossier | undefined, sha256: string | undefined) => {
  const name = dossier?.attachments?.find(({ id }) => id === sha256)?.name;
  return name === '' ? undefined : name;
};

/** The file that a field of the register is about, or that is a member of the files of a proof. */
function subject({ t }: Words, dossier: Dossier, [list, id, part, member]: readonly string[]) {
  const isMember = list === 'evidence' && part === 'files' && member !== undefined;
  if (!isMember && (list !== 'attachments' || id === undefined)) return undefined;
  return nameOf(dossier, isMember ? member : id) ?? t('files.unnamed');
}

/** A size with its unit; for a file, its name instead of the digits that stand for it. */
function value({ t, f }: Words, keys: readonly string[], said: Leaf, dossier?: Dossier) {
  if (keys[0] === 'attachments' && keys[2] === 'size' && typeof said === 'number') {
    return sizeInWords(said, t, f);
  }
  if (typeof said !== 'string' || !isFileField(keys.join('/'))) return undefined;
  return nameOf(dossier, said) ?? t('files.unnamed');
}

/** The register of attached files, and the names of files wherever one is used. */
export const fileFields: FieldGroup = {
  names: {
    attachments: 'files.fields.attachments',
    'attachments/name': 'files.fields.name',
    'attachments/size': 'files.fields.size',
    'attachments/type': 'files.fields.type',
    'attachments/addedOn': 'files.fields.added-on',
  },
  codes: { 'attachments type': 'files.types' },
  pages: { attachments: { page: 'files', ofItem: true } },
  subject,
  value,
};
