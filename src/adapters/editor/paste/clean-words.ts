/**
 * Signs that are no words: control characters, marks that follow a text around unseen, and orders of
 * direction, which the editor takes from the line. Joiners and the marks that turn nothing (LRM, RLM,
 * ALM) stay: Arabic and Tifinagh need them.
 */
const unwanted =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u200B\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFC]|[\u{E0000}-\u{E0FFF}]/gu;

/** Words of elsewhere without the signs that are none. */
export const cleanWords = (words: string): string => words.replace(unwanted, '');

/** Where a plain text begins a new line. */
export const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
