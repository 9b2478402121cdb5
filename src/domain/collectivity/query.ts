import type { CollectivityType } from './collectivity';
import { foldLetters, foldWords } from './fold-name';

/** Longer input can only be pasted by mistake; its beginning says enough. */
const longestQuery = 200;

const typeWords: Readonly<Record<CollectivityType, string>> = {
  commune: 'جماعه الجماعه بلديه مدينه commune communal municipalite municipality ville city town',
  province: 'اقليم الاقليم province provincial',
  prefecture: 'عماله العماله prefecture prefectoral',
  region: 'جهه الجهه region regional',
};
const typeOf = new Map(
  (Object.keys(typeWords) as CollectivityType[]).flatMap((type) =>
    typeWords[type].split(' ').map((word) => [word, type] as const),
  ),
);
const councilWords = new Set(['مجلس', 'conseil', 'council']);
/** Words that may stand between a type and a name. */
const linkWords = new Set(
  'حضريه الحضريه قرويه القرويه ترابيه الترابيه de d du des la le l of the urbaine rurale urban rural'.split(
    ' ',
  ),
);

export type Writing = 'ar' | 'fr' | 'code';

/** One writing of a name, ready to be compared. */
export interface Wording {
  /** Folded words, without articles, parted by one space. */
  readonly full: string;
  /** Folded words, with their articles, in one piece: « Benguerir » for « Ben Guerir ». */
  readonly glued: string;
  readonly words: readonly string[];
}

export interface Query extends Wording {
  readonly writing: Writing;
  /** Set when the name was introduced by a generic word, as in « commune de … ». */
  readonly type?: CollectivityType;
}

export function wordingOf(letters: readonly string[]): Wording {
  const words = foldWords(letters);
  return { full: words.join(' '), glued: letters.join(''), words };
}

/** Reads what a person typed: an optional type (and « council of »), then the words of a name or a code. */
export function readQuery(text: string): Query {
  const letters = foldLetters(text.slice(0, longestQuery));
  const { type, rest } = splitType(letters);
  const wording = wordingOf(rest);
  return { ...wording, writing: writingOf(wording.glued), ...(type && { type }) };
}

function splitType(letters: readonly string[]): { type?: CollectivityType; rest: string[] } {
  let type: CollectivityType | undefined;
  let isIntroduced = false;
  let at = 0;
  for (const word of letters) {
    if (!typeOf.has(word) && !councilWords.has(word) && !linkWords.has(word)) break;
    type ??= typeOf.get(word);
    isIntroduced ||= type !== undefined || councilWords.has(word);
    at += 1;
  }
  return { ...(type && { type }), rest: letters.slice(isIntroduced ? at : 0) };
}

function writingOf(glued: string): Writing {
  if (/^\d+$/u.test(glued)) return 'code';
  return /\p{Script=Arabic}/u.test(glued) ? 'ar' : 'fr';
}
