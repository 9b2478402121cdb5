const schemes = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** The address in ASCII; undefined for one that a document must not open. */
export function safeAddress(address: string): string | undefined {
  try {
    const { href, protocol } = new URL(address);
    return schemes.has(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
