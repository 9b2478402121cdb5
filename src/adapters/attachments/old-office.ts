import { u16, u32, type Bytes } from './bytes';
import { openCompound, type Compound } from './compound';
import type { Content } from './other-kinds';

/** Class of the root of a package of Windows Installer. */
const installerClass = '84100c0000000000c000000000000046';

/** What a compound file is: a document of the older office suites, or something else. */
export function oldOffice(bytes: Bytes): Content {
  const compound = openCompound(bytes);
  if (compound === undefined) return { other: 'damaged' };
  const { names } = compound;
  // a document of the newer suites, encrypted as a whole
  if (names.has('EncryptedPackage')) return { isProtected: true };
  if (names.has('WordDocument')) return document('doc', isWordProtected(compound));
  for (const name of ['Workbook', 'Book']) {
    if (names.has(name)) return document('xls', isSheetProtected(compound, name));
  }
  if (names.has('PowerPoint Document')) return document('ppt', areSlidesProtected(compound));
  if (compound.rootClass === installerClass) return { other: 'executable' };
  return { other: names.has('__properties_version1.0') ? 'message' : 'unknown' };
}

const document = (type: 'doc' | 'xls' | 'ppt', isProtected: boolean): Content =>
  isProtected ? { isProtected } : { type };

/** The bit `fEncrypted` of the first bytes of the document ([MS-DOC] §2.5.2). */
const isWordProtected = (compound: Compound) =>
  (u16(compound.read('WordDocument', 32), 10) & 0x0100) !== 0;

const [endOfPart, filePass] = [0x000a, 0x002f];

/** A record `FilePass` among the first ones of the workbook ([MS-XLS] §2.4.117). */
function isSheetProtected(compound: Compound, name: string): boolean {
  const start = compound.read(name, 65_536);
  for (let at = 0; at + 4 <= start.length; at += 4 + u16(start, at + 2)) {
    const record = u16(start, at);
    if (record === filePass) return true;
    if (record === endOfPart) return false;
  }
  return false;
}

/** The token by which a presentation says that it is encrypted ([MS-PPT] §2.3.2). */
const areSlidesProtected = (compound: Compound) =>
  u32(compound.read('Current User', 64), 12) === 0xf3d1_c4df ||
  compound.names.has('EncryptedSummary');
