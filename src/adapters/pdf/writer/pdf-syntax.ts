/** A number as PDF reads it: no exponent, no more than hundredths of a point. */
export function decimal(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Number.isFinite(rounded) ? String(rounded === 0 ? 0 : rounded) : '0';
}

export const decimals = (...values: readonly number[]): string => values.map(decimal).join(' ');

/** A string for people: plain where it is ASCII, UTF-16 as hexadecimal digits otherwise. */
export function textString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return asciiString(text);
  return `<feff${hexUnits(text)}>`;
}

/** A string of bytes below 128, such as an address or the name of a language. */
export const asciiString = (text: string): string => `(${text.replace(/[\\()]/g, '\\$&')})`;

/** The UTF-16 units of a text, four hexadecimal digits each. */
export function hexUnits(text: string): string {
  let digits = '';
  for (let index = 0; index < text.length; index++) digits += hex4(text.charCodeAt(index));
  return digits;
}

export const hex4 = (value: number): string => value.toString(16).padStart(4, '0');

/** Bytes as the characters 0 to 255, as jsPDF holds them. */
export function byteString(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 4096) {
    text += String.fromCharCode(...bytes.subarray(from, from + 4096));
  }
  return text;
}
