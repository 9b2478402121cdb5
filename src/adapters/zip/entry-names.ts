/** Where attached files stand in an archive. */
const filesFolder = 'files/';

export const isFileEntry = (name: string): boolean => name.startsWith(filesFolder);

/** In characters, without the ending: old systems allow a path 260 in all. */
const longestName = 80;
const longestEnding = 10;

/** What Windows calls its devices: no file of this name can be unpacked there. */
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?=\.|$)/i;
/** What no system, or not every one, allows in a name, and what turns its letters around. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu;

/**
 * Names of the attached files within an archive, in their order: the person's own as far as every
 * system can unpack them, and no two that any system would take for the same.
 *
 * @param names - as the persons' own, with their endings; any text
 */
export function entryNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const [stem, ending] = partsOf(name);
    let candidate = stem + ending;
    for (let number = 2; taken.has(folded(candidate)); number += 1) {
      candidate = `${stem} (${String(number)})${ending}`;
    }
    taken.add(folded(candidate));
    return filesFolder + candidate;
  });
}

/** As the least exact of all systems compares names: neither case nor the way accents are written counts. */
export const folded = (name: string): string => name.normalize('NFC').toLowerCase();

function partsOf(name: string): [stem: string, ending: string] {
  const clean = name
    .normalize('NFC')
    .replace(/\p{Surrogate}/gu, '')
    .replace(unsafe, '-')
    .trim();
  const dot = clean.lastIndexOf('.');
  const hasEnding = dot > 0 && clean.length - dot <= longestEnding;
  const ending = hasEnding ? clean.slice(dot).replace(/[. ]+$/, '') : '';
  const whole = Array.from(hasEnding ? clean.slice(0, dot) : clean)
    .slice(0, longestName)
    .join('');
  const stem = whole.replace(/^[. ]+|[. ]+$/g, '');
  if (stem === '') return ['file', ending];
  return [stem.replace(deviceName, '$&-'), ending];
}
