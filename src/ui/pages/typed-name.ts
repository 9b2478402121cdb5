const longestToType = 60;

/** What must be typed to confirm the deletion of a dossier: its name, or the beginning of a long one. */
export function nameToType(name: string): string {
  const plain = spacesForgiven(name);
  if (plain.length <= longestToType) return plain;
  return Array.from(plain).slice(0, 30).join('').trim();
}

/** Whether the name was typed, forgiving spaces, capitals and invisible marks of direction. */
export const isTyped = (typed: string, wanted: string): boolean =>
  spacesForgiven(typed).toLowerCase() === spacesForgiven(wanted).toLowerCase();

const spacesForgiven = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
