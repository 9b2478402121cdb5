/** How deep objects and lists of ours stand within each other, with room to spare. */
const mostDepth = 32;

/**
 * The value of a JSON text, a byte order mark left aside; undefined where it is none, or where it is
 * nested deeper than anything of ours: what is harmless to read can end a program that walks through it.
 */
export function readJson(source: string): unknown {
  if (isDeep(source)) return undefined;
  try {
    return JSON.parse(source.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

const [quote, backslash] = [0x22, 0x5c];
const opening: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const closing: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/** Whether objects and lists are nested deeper than anything of ours; letters within texts do not count. */
export function isDeep(source: string): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (isText) {
      if (code === backslash) at += 1;
      else if (code === quote) isText = false;
    } else if (code === quote) isText = true;
    else if (opening.has(code)) {
      depth += 1;
      if (depth > mostDepth) return true;
    } else if (closing.has(code)) depth -= 1;
  }
  return false;
}
