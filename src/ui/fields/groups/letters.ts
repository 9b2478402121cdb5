import type { Dossier } from '../../../domain/dossier/dossier';
import type { Leaf } from '../../../domain/dossier/revision';
import type { FieldGroup, Words } from '../field-group';
import { isolated, short } from '../item-words';
import { partnerName } from '../partner-name';

const ofLetter = { page: 'letters', ofItem: true } as const;

export const letterFields: FieldGroup = {
  names: {
    'jurisdictions/supportLetter/signatory': 'letters.fields.signatory',
    'jurisdictions/supportLetter/file': 'letters.fields.file',
    'jurisdictions/supportLetter/delegationFile': 'letters.fields.delegation-file',
    'endorsements/signatory': 'letters.fields.endorsement-signatory',
    'endorsements/letterFile': 'letters.fields.endorsement-file',
    'officialFocalPoint/name': 'letters.fields.official-name',
    'officialFocalPoint/function': 'letters.fields.official-function',
    'officialFocalPoint/contact': 'letters.fields.official-contact',
    partnerFocalPoint: 'letters.fields.partner',
  },
  pages: {
    'endorsements/signatory': ofLetter,
    'endorsements/letterFile': ofLetter,
    officialFocalPoint: 'focal-points',
    partnerFocalPoint: 'focal-points',
  },
  subject: signatoryPart,
  value: pointedAt,
};

/** Which part of the signatory a field holds: its path is one key longer than a name goes. */
function signatoryPart({ t }: Words, _dossier: Dossier, keys: readonly string[]) {
  const part = keys[keys.indexOf('signatory') + 1];
  if (!keys.includes('signatory') || (part !== 'name' && part !== 'function')) return undefined;
  return t(`letters.fields.signatory-${part}`);
}

/** A file is said by its name and a stakeholder by its own: neither id is a word. */
function pointedAt(
  { t, language }: Words,
  keys: readonly string[],
  value: Leaf,
  dossier?: Dossier,
): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (keys[0] === 'partnerFocalPoint')
    return (
      partnerName(t, language, dossier, value) ??
      t(dossier ? 'letters.fields.partner-gone' : 'means.fields.in-register')
    );
  const [list, , part = '', file] = keys;
  const isCopy =
    (list === 'endorsements' && part === 'letterFile') ||
    (list === 'jurisdictions' && (file === 'file' || file === 'delegationFile'));
  if (!isCopy) return undefined;
  const name = dossier?.attachments?.find(({ id }) => id === value)?.name?.trim();
  if (name) return isolated(short(name));
  return t(dossier ? 'letters.fields.file-gone' : 'letters.fields.file-attached');
}
