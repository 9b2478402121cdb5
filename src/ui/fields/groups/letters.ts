import type { Dossier } from '../../../domain/dossier/dossier';
import type { Leaf } from '../../../domain/dossier/revision';
import { readLetterId } from '../../../domain/letters/letter-id';
import { letterTitle, senderNames } from '../../letters/letter-words';
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
    'jurisdictions/supportLetter/place': 'letters.fields.support-place',
    'jurisdictions/letterhead/lines': 'letters.fields.lines',
    'jurisdictions/letterhead/logo': 'letters.fields.logo',
    'endorsements/letterPlace': 'letters.fields.endorsement-place',
    'endorsements/letterhead/lines': 'letters.fields.lines',
    'endorsements/letterhead/logo': 'letters.fields.logo',
    invitations: 'letters.fields.invitations',
    'invitations/letter': 'letters.fields.invitation-letter',
    'invitations/madeOn': 'letters.fields.invitation-made-on',
    'invitations/replyBy': 'letters.fields.invitation-reply-by',
    'invitations/language': 'letters.fields.invitation-language',
    'invitations/message': 'letters.fields.invitation-message',
    endorsedTexts: 'letters.fields.endorsed',
    'endorsedTexts/letter': 'letters.fields.endorsed-letter',
    'endorsedTexts/language': 'letters.fields.endorsed-language',
    'endorsedTexts/sha256': 'letters.fields.endorsed-sha256',
    'endorsedTexts/name': 'letters.fields.endorsed-name',
    'endorsedTexts/role': 'letters.fields.endorsed-role',
    'endorsedTexts/on': 'letters.fields.endorsed-on',
  },
  items: {
    // an invitation is named by its number: the message may be long, and often there is none
    invitations: { text: '', numbered: 'letters.fields.invitation-numbered' },
    endorsedTexts: { text: 'name', numbered: 'letters.fields.endorsed-numbered' },
  },
  pages: {
    'endorsements/signatory': ofLetter,
    'endorsements/letterFile': ofLetter,
    officialFocalPoint: 'focal-points',
    partnerFocalPoint: 'focal-points',
    // which letter they are of stands in another field: the list leads to all of them
    invitations: 'letters',
    endorsedTexts: 'letters',
  },
  subject: signatoryPart,
  value: (words, keys, value, dossier) =>
    letterWords(words, keys, value, dossier) ?? pointedAt(words, keys, value, dossier),
};

/** Which letter an invitation or a declaration is about, and a day not named like one. */
function letterWords(
  { t, f, language }: Words,
  [list, , part]: readonly string[],
  value: Leaf,
  dossier?: Dossier,
): string | undefined {
  if ((list !== 'invitations' && list !== 'endorsedTexts') || typeof value !== 'string')
    return undefined;
  if (part === 'replyBy') return f.date(value);
  if (part !== 'letter') return undefined;
  const letter = readLetterId(value);
  const name = letter && dossier && senderNames(t, language, dossier)(letter);
  return letter && name ? letterTitle(t, letter.kind, name) : t('letters.fields.letter-gone');
}

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
    (list === 'jurisdictions' && (file === 'file' || file === 'delegationFile')) ||
    (part === 'letterhead' && file === 'logo');
  if (!isCopy) return undefined;
  const name = dossier?.attachments?.find(({ id }) => id === value)?.name?.trim();
  if (name) return isolated(short(name));
  return t(dossier ? 'letters.fields.file-gone' : 'letters.fields.file-attached');
}
