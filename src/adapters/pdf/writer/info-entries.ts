import { byteString } from './pdf-syntax';

/**
 * jsPDF guards brackets and backslashes, and no byte 13, which readers take for the end of a line:
 * letters that hold one are taken apart (č) or given up. The metadata have the title unharmed.
 */
export function infoString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const hasReturn = (unit: string) => {
    const code = unit.charCodeAt(0);
    return code >> 8 === 13 || (code & 0xff) === 13;
  };
  const safe = text
    .split('')
    .flatMap((unit) => (hasReturn(unit) ? unit.normalize('NFD').split('') : unit))
    .map((unit) => (hasReturn(unit) ? '\ufffd' : unit));
  const bytes = safe.flatMap((unit) => [unit.charCodeAt(0) >> 8, unit.charCodeAt(0) & 0xff]);
  return byteString(Uint8Array.from([0xfe, 0xff].concat(bytes)));
}

/** jsPDF writes the local time of a date, which would not be the same on every machine. */
export const infoDate = (date: Date): Date => new UtcDate(date);

class UtcDate extends Date {
  override getTimezoneOffset = () => 0;
  override getFullYear = () => this.getUTCFullYear();
  override getMonth = () => this.getUTCMonth();
  override getDate = () => this.getUTCDate();
  override getHours = () => this.getUTCHours();
  override getMinutes = () => this.getUTCMinutes();
  override getSeconds = () => this.getUTCSeconds();
}
