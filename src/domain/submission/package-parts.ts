/** An entry of a package as the parts are filled: bytes with everything that an archive adds to it. */
interface Sized {
  size: number;
}

/**
 * Which entry goes into which part, in their order, so that no part is larger than `most`. An entry
 * that is larger alone has a part to itself.
 *
 * @param most - bytes; undefined for one part without a limit
 * @param reserve - bytes that each part needs besides, such as the index
 * @returns the entries of each part; at least one part
 */
export function inParts<T extends Sized>(
  entries: readonly T[],
  most: number | undefined,
  reserve: number,
): T[][] {
  const parts: T[][] = [[]];
  let size = reserve;
  for (const entry of entries) {
    const last = parts.at(-1) ?? [];
    if (most !== undefined && last.length > 0 && size + entry.size > most) {
      parts.push([entry]);
      size = reserve + entry.size;
    } else {
      last.push(entry);
      size += entry.size;
    }
  }
  return parts;
}
