import { endingsOf, type FileType } from './file-type';

/** Longest name kept, in UTF-16 units: what every system of files takes, its ending included. */
const longestName = 200;

/** Control characters, those that turn the direction of a text, and what no system has in a name. */
// eslint-disable-next-line no-control-regex -- they are what is taken out
const notInNames = /[\u0000-\u001f\u007f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069<>:"/\\|?*]/g;

/** The parts of a name: what a person may change, and the ending that says the type. */
export interface NameParts {
  stem: string;
  /** with its dot; empty where the name has none that fits the type */
  ending: string;
}

/** Takes a name apart. An ending that belongs to another type is part of the stem. */
export function partsOfName(name: string, type: FileType | undefined): NameParts {
  const dot = name.lastIndexOf('.');
  const ending = dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
  const fits = type !== undefined && endingsOf(type).includes(ending);
  return fits ? { stem: name.slice(0, dot), ending: name.slice(dot) } : { stem: name, ending: '' };
}

/**
 * The name a file is kept under: the person's own, without what could deceive a reader of it, and
 * with an ending that says what the file is. Empty where nothing is left of it but the ending.
 */
export function safeName(name: string, type: FileType): string {
  const { stem, ending } = partsOfName(name.replace(notInNames, ''), type);
  const kept = stem.replace(/^[\s.]+/, '').trimEnd();
  if (kept === '') return '';
  const last = ending === '' ? `.${endingsOf(type)[0] ?? type}` : ending;
  return `${cut(kept, longestName - last.length)}${last}`;
}

/** Never through the middle of a character. */
const cut = (text: string, length: number) =>
  text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
