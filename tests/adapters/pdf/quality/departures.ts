/** Where the engine departs from Chromium on purpose. In one line both still give the same order. */
export const otherBreaks: Readonly<Record<string, string>> = {
  'iso-date': 'a date stays in one piece: no break between its hyphen and a digit (UAX #14, LB25)',
  ranges: 'years stay together over their hyphen (LB25)',
  telephone: 'a number stays in one piece over its hyphen (LB25)',
  'only-latin-in-arabic-paragraph': 'years stay together over their hyphen (LB25)',
  'word-of-300-letters': 'lam-alef is one glyph: Chromium breaks a long word between its halves',
  'three-languages-english':
    'a quotation mark that opens stays with its word over a simple space (Unicode 15.1, LB15a)',
  'unbroken-url': 'an address longer than a line is broken after a slash where it can be',
  'url-at-end': 'an address longer than a line is broken after a slash where it can be',
  'url-in-french': 'an address longer than a line is broken after a slash where it can be',
  'no-face-has-it': 'Chromium takes a typeface of the system, the engine an empty box',
};

/** Signs that no face has are as wide as whatever stands in for them. */
export const otherWidths: readonly string[] = ['emoji', 'no-face-has-it'];

/**
 * Chromium takes a narrow no-break space for Latin: in an Arabic line the digits after it are of
 * another height than those before it.
 */
export const otherLooks: readonly string[] = ['no-break-spaces-in-arabic'];
