import { find, isAt, type Bytes } from './bytes';
import { oldOffice } from './old-office';
import { isPdfProtected } from './pdf-password';
import { otherKind, type Content } from './other-kinds';
import { zippedOffice } from './zipped-office';

/** How far into a file the header of a PDF may stand, as its readers agree. */
const pdfHeaderWithin = 1024;

/** Tells a file by its content; its name is never looked at. Any bytes are read without an error. */
export async function readContent(bytes: Bytes): Promise<Content> {
  if (isAt(bytes, '\x89PNG\r\n\x1a\n', 0) && isAt(bytes, 'IHDR', 12)) return { type: 'png' };
  if (isAt(bytes, '\xff\xd8\xff', 0)) return { type: 'jpeg' };
  if (isAt(bytes, 'PK\x03\x04', 0)) return zippedOffice(bytes);
  if (isAt(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 0)) return oldOffice(bytes);
  const other = otherKind(bytes);
  // a program or a page that holds the letters of a PDF further down is still what it begins as
  if (other === 'unknown' || other === 'text') {
    const header = find(bytes.subarray(0, pdfHeaderWithin), '%PDF-');
    if (header >= 0) {
      return (await isPdfProtected(bytes, header)) ? { isProtected: true } : { type: 'pdf' };
    }
  }
  return { other };
}
