/** Longest line of a calendar file in octets, without its end. RFC 5545, §3.1. */
const longestLine = 75;

const encoder = new TextEncoder();

/**
 * A line in pieces of at most 75 octets; a letter of several octets, or of two units, stays whole. Each
 * further piece begins with a space, which is no part of the text.
 */
export function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > longestLine) {
      pieces.push(piece);
      piece = '';
      octets = 1;
    }
    piece += letter;
    octets += size;
  }
  return [...pieces, piece].join('\r\n ');
}

/**
 * A text as the value of a property: its backslashes, semicolons, commas and line ends escaped, and what
 * no text may hold left out. RFC 5545, §3.3.11.
 */
export const escaped = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    // eslint-disable-next-line no-control-regex -- these are the characters that must not be in a text
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/gu, ' ')
    .replace(/[\\;,]/gu, '\\$&')
    .replace(/\n/gu, '\\n');
