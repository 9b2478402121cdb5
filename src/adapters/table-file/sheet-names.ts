const longest = 31;

/**
 * Names that a workbook takes for its sheets: 31 letters at most, none of `[]:*?/\`, no apostrophe at
 * either end, none twice whatever the case of its letters.
 */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const clean = title.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ').replace(/^[' ]+|[' ]+$/g, '');
    const name = freeName(clean || '–', taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` ${String(number)}`;
    const name = `${within(wanted, longest - ending.length)}${ending}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** The beginning of a name, in whole characters. */
function within(name: string, most: number): string {
  let short = '';
  for (const letter of name) {
    if (short.length + letter.length > most) break;
    short += letter;
  }
  return short.replace(/[' ]+$/, '');
}
