const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** A random identifier of 26 letters and digits (130 bits), safe in addresses and file names. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(26));
  return Array.from(bytes, (byte) => alphabet.charAt(byte % 32)).join('');
}
