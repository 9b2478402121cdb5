import type { FileType } from '../../domain/files/file-type';
import { find, isAt, type Bytes } from './bytes';

/** What a file that cannot be attached is found to be; each maps to `files.found.<kind>`. */
export type OtherKind =
  | 'executable'
  | 'shortcut'
  | 'archive'
  | 'web-page'
  | 'image'
  | 'recording'
  | 'rich-text'
  | 'message'
  | 'macros'
  | 'other-office'
  | 'database'
  | 'text'
  | 'damaged'
  | 'unknown';

/** What the bytes of a file are: one of the types that can be attached, or why they cannot be. */
export type Content = { type: FileType } | { isProtected: true } | { other: OtherKind };

/** How files of other kinds begin: the letters, and where they stand. */
const beginnings: readonly (readonly [OtherKind, string, number?])[] = [
  ['executable', 'MZ'],
  ['executable', '\x7fELF'],
  ['executable', '\xca\xfe\xba\xbe'],
  ['executable', '\xfe\xed\xfa\xce'],
  ['executable', '\xfe\xed\xfa\xcf'],
  ['executable', '\xce\xfa\xed\xfe'],
  ['executable', '\xcf\xfa\xed\xfe'],
  ['executable', 'dex\n'],
  ['executable', '#!'],
  ['shortcut', 'L\0\0\0\x01\x14\x02\0'],
  ['archive', 'PK'],
  ['archive', 'Rar!'],
  ['archive', "7z\xbc\xaf'\x1c"],
  ['archive', '\x1f\x8b'],
  ['archive', 'BZh'],
  ['archive', '\xfd7zXZ\0'],
  ['archive', 'MSCF'],
  ['archive', 'ustar', 257],
  ['image', 'GIF8'],
  ['image', 'BM'],
  ['image', 'II*\0'],
  ['image', 'MM\0*'],
  ['image', 'WEBP', 8],
  ['image', 'ftyphei', 4],
  ['image', 'ftypmif1', 4],
  ['image', 'ftypavif', 4],
  ['recording', 'ftyp', 4],
  ['recording', 'AVI ', 8],
  ['recording', 'WAVE', 8],
  ['recording', 'ID3'],
  ['recording', 'OggS'],
  ['recording', 'fLaC'],
  ['recording', '\x1aE\xdf\xa3'],
  ['rich-text', '{\\rtf'],
  ['database', 'SQLite format 3\0'],
];

/** What a file is that begins as none of the types that can be attached. */
export function otherKind(bytes: Bytes): OtherKind {
  const known = beginnings.find(([, letters, at = 0]) => isAt(bytes, letters, at));
  return known?.[0] ?? textKind(bytes.subarray(0, 4096));
}

/** A page of the web, an image written as text, or plain text; `unknown` for what is no text. */
function textKind(start: Bytes): OtherKind {
  if (isAt(start, '\xff\xfe', 0) || isAt(start, '\xfe\xff', 0)) return 'text';
  const text = new TextDecoder().decode(start).trimStart().toLowerCase();
  if (/^<(!doctype html|html|head|body|script|!--)/.test(text)) return 'web-page';
  if (text.startsWith('<?xml') || text.startsWith('<svg')) {
    if (text.includes('<html')) return 'web-page';
    return text.includes('<svg') ? 'image' : 'text';
  }
  return start.length > 0 && find(start, '\0') < 0 && isMostlyLetters(start) ? 'text' : 'unknown';
}

/** Whether next to no control characters stand among the bytes. */
function isMostlyLetters(bytes: Bytes): boolean {
  const controls = bytes.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  return controls * 100 <= bytes.length;
}
