import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

export type Made = Uint8Array<ArrayBuffer>;

export const bytesOf = (text: string): Made => Uint8Array.from(Buffer.from(text, 'latin1'));

/** A page with nothing on it. */
export function pdf(): Made {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>',
  ];
  let text = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = text.length;
  text += `xref\n0 4\n0000000000 65535 f \n${places.join('')}`;
  text += `trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return bytesOf(text);
}

/** The page as qpdf writes it with these options. */
export function withQpdf(...options: readonly string[]): Made {
  const folder = mkdtempSync(join(tmpdir(), 'tarchih-'));
  const [from, to] = [join(folder, 'a.pdf'), join(folder, 'b.pdf')];
  try {
    writeFileSync(from, pdf());
    execFileSync('qpdf', [...options, from, to]);
    return Uint8Array.from(readFileSync(to));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Part {
  name: string;
  text: string;
  isPacked?: boolean;
  isEncrypted?: boolean;
}

/** A ZIP archive of these parts, in their order. */
export function zip(...parts: readonly Part[]): Made {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, text, isPacked = true, isEncrypted = false } of parts) {
    const plain = Buffer.from(text);
    const packed = isPacked ? deflateRawSync(plain) : plain;
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(isEncrypted ? 1 : 0, 2);
    about.writeUInt16LE(isPacked ? 8 : 0, 4);
    about.writeUInt32LE(crc32(plain), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(plain.length, 18);
    about.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\0'), about, place, Buffer.from(name));
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), about, Buffer.from(name), packed]);
    bodies.push(body);
    at += body.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Uint8Array.from(Buffer.concat([...bodies, ...directory, end]));
}

/** A document of the newer Microsoft suites with this main part. */
export const officeOpen = (contentType: string, more: Partial<Part> = {}): Made =>
  zip(
    {
      name: '[Content_Types].xml',
      text: `<Types><Override PartName="/a.xml" ContentType="${contentType}"/></Types>`,
      ...more,
    },
    { name: 'word/document.xml', text: '<w:document/>', ...more },
  );

/** A document of the OpenDocument suites; `about` is said of its content in the manifest. */
export const openDocument = (kind: string, about = ''): Made =>
  zip(
    { name: 'mimetype', text: `application/vnd.oasis.opendocument.${kind}`, isPacked: false },
    { name: 'content.xml', text: '<office:document-content/>' },
    {
      name: 'META-INF/manifest.xml',
      text: `<manifest:manifest><manifest:file-entry manifest:full-path="content.xml">${about}</manifest:file-entry></manifest:manifest>`,
    },
  );

/** A compound file whose root holds these streams, each shorter than 512 bytes. */
export function compound(streams: Readonly<Record<string, Made>>, rootClass = ''): Made {
  const names = Object.keys(streams);
  const sector = 512;
  const [free, end] = [0xffff_ffff, 0xffff_fffe];
  const directorySectors = Math.ceil((names.length + 1) / 4);
  const file = Buffer.alloc(sector * (2 + directorySectors + names.length));
  file.write('d0cf11e0a1b11ae1', 'hex');
  file.writeUInt16LE(9, 0x1e);
  file.writeUInt16LE(6, 0x20);
  file.writeUInt32LE(1, 0x2c);
  file.writeUInt32LE(1, 0x30);
  file.writeUInt32LE(0, 0x38); // no stream is small enough to lie in the stream of the root
  file.writeUInt32LE(end, 0x3c);
  file.writeUInt32LE(end, 0x44);
  file.fill(0xff, 0x4c, sector);
  file.writeUInt32LE(0, 0x4c);
  file.fill(0xff, sector, sector * 2);
  for (let one = 1; one <= directorySectors; one += 1) {
    file.writeUInt32LE(one === directorySectors ? end : one + 1, sector + one * 4);
  }
  const entry = (number: number, name: string, type: number, start: number, size: number) => {
    const at = sector * 2 + number * 128;
    file.write(name, at, 'utf16le');
    file.writeUInt16LE((name.length + 1) * 2, at + 64);
    file.writeUInt8(type, at + 66);
    for (const side of [68, 72, 76]) file.writeUInt32LE(free, at + side);
    file.writeUInt32LE(start, at + 116);
    file.writeUInt32LE(size, at + 120);
    return at;
  };
  const root = entry(0, 'Root Entry', 5, end, 0);
  file.write(rootClass, root + 80, 'hex');
  if (names.length > 0) file.writeUInt32LE(1, root + 76);
  names.forEach((name, index) => {
    const start = 1 + directorySectors + index;
    const content = streams[name] ?? new Uint8Array();
    const at = entry(index + 1, name, 2, start, content.length);
    if (index + 1 < names.length) file.writeUInt32LE(index + 2, at + 72);
    file.writeUInt32LE(end, sector + start * 4);
    file.set(content, sector * (start + 1));
  });
  return Uint8Array.from(file);
}

/** The first bytes of a Word document of 1997. */
export function word(flags: number): Made {
  const start = new Uint8Array(64);
  start.set([0xec, 0xa5], 0);
  start.set([flags & 0xff, flags >> 8], 10);
  return start;
}

/** A workbook of 1997: its records, each of a number and its length. */
export const workbook = (...records: readonly (readonly [number, number])[]): Made =>
  Uint8Array.from(
    [[0x0809, 16] as const, ...records, [0x000a, 0] as const].flatMap(([record, length]) => [
      record & 0xff,
      record >> 8,
      length,
      0,
      ...new Array<number>(length).fill(0),
    ]),
  );

/** The stream in which a presentation says who edits it, and whether it is encrypted. */
export function currentUser(token: number): Made {
  const stream = Buffer.alloc(32);
  stream.writeUInt32LE(token, 12);
  return Uint8Array.from(stream);
}

export const png = (): Made => bytesOf('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01');
export const jpeg = (): Made => bytesOf('\xff\xd8\xff\xe0\0\x10JFIF\0');
/** The beginning of a program for Windows. */
export const executable = (): Made =>
  bytesOf('MZ\x90\0\x03\0\0\0This program cannot be run in DOS');
