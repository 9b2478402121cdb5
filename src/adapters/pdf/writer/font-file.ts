/** Directory and tables, each beginning at a multiple of four bytes, with the sums that guard them. */
export function fontFile(
  tables: readonly (readonly [tag: string, bytes: Uint8Array])[],
): Uint8Array {
  const padded = (length: number) => Math.ceil(length / 4) * 4;
  let offset = 12 + tables.length * 16;
  const file = new Uint8Array(tables.reduce((sum, [, { length }]) => sum + padded(length), offset));
  const view = new DataView(file.buffer);
  writeHead(view, tables.length);
  let headAt = 0;
  tables.forEach(([tag, bytes], index) => {
    if (tag === 'head') headAt = offset;
    file.set(bytes, offset);
    const entry = 12 + index * 16;
    for (let letter = 0; letter < 4; letter++) file[entry + letter] = tag.charCodeAt(letter);
    view.setUint32(entry + 4, checksum(view, offset, padded(bytes.length)));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, bytes.length);
    offset += padded(bytes.length);
  });
  view.setUint32(headAt + 8, 0xb1b0afba - checksum(view, 0, file.length));
  return file;
}

function writeHead(view: DataView, tableCount: number): void {
  const power = 2 ** Math.floor(Math.log2(tableCount));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tableCount);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, tableCount * 16 - power * 16);
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
