/** Bytes as the functions of this folder read them: beyond the end everything is zero. */
export type Bytes = Uint8Array<ArrayBuffer>;

export const u16 = (bytes: Bytes, at: number): number =>
  (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 0x100;

export const u32 = (bytes: Bytes, at: number): number =>
  u16(bytes, at) + u16(bytes, at + 2) * 0x1_0000;

/** Of a number of eight bytes; beyond what a file can be long, it is not exact. */
export const u64 = (bytes: Bytes, at: number): number =>
  u32(bytes, at) + u32(bytes, at + 4) * 0x1_0000_0000;

export const isAt = (bytes: Bytes, sought: string, at: number): boolean => {
  for (let index = 0; index < sought.length; index += 1) {
    if (bytes[at + index] !== sought.charCodeAt(index)) return false;
  }
  return true;
};

/** The first place of a sequence of single bytes at or after `from`; -1 where there is none. */
export function find(bytes: Bytes, sought: string, from = 0): number {
  const first = sought.charCodeAt(0);
  let at = bytes.indexOf(first, from);
  while (at >= 0 && !isAt(bytes, sought, at)) at = bytes.indexOf(first, at + 1);
  return at;
}

/** The last place of a sequence of single bytes; -1 where there is none. */
export function findLast(bytes: Bytes, sought: string): number {
  const first = sought.charCodeAt(0);
  let at = bytes.lastIndexOf(first);
  while (at >= 0 && !isAt(bytes, sought, at)) {
    at = at === 0 ? -1 : bytes.lastIndexOf(first, at - 1);
  }
  return at;
}

/** Several runs of bytes in a row. */
export function joined(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
