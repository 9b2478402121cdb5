// XML 1.0 admits none of these, not even escaped; a half of a pair is no character
const noXml =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** `_x000D_` is read as a character by its number: written so by a person, it stays as it is. */
const numbered = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text of a cell as XML: what it cannot hold becomes the sign for an unknown character. */
export const cellText = (text: string): string => escaped(text.replace(numbered, '_x005F_'));

/** Any text as XML, also in an attribute. */
export const escaped = (text: string): string =>
  text
    .replace(noXml, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
