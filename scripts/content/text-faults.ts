import { readMessage, type Message } from './message';
import { languages, type Content, type Language } from './read-content';

const pluralForms: Record<Language, readonly string[]> = {
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  fr: ['one', 'other'],
  en: ['one', 'other'],
};

/** Names that are written alike in every language: the languages' own, and brands. */
const namesAlikeEverywhere = new Set(['العربية', 'Français', 'English', 'OGP Local', 'Tarchih']);
const longestAbbreviation = 3;

/** What is wrong with the texts by themselves: French is the reference for keys and arguments. */
export function textFaults({ texts, review }: Pick<Content, 'texts' | 'review'>): string[] {
  const faults = keyFaults(texts);
  for (const key of texts.fr.keys()) {
    const read = {} as Record<Language, Message>;
    for (const language of languages) {
      const message = readText(texts[language].get(key));
      if (typeof message === 'string') faults.push(`locales/${language}: ${key} ${message}`);
      else if (message !== undefined) read[language] = message;
    }
    faults.push(...argumentFaults(key, read), ...pluralFaults(key, read), ...wordFaults(key, read));
  }
  return [...faults, ...reviewFaults(texts, review)];
}

function keyFaults(texts: Content['texts']): string[] {
  return (['ar', 'en'] as const).flatMap((language) => [
    ...[...texts.fr.keys()]
      .filter((key) => !texts[language].has(key))
      .map((key) => `locales/${language}: ${key} is missing`),
    ...[...texts[language].keys()]
      .filter((key) => !texts.fr.has(key))
      .map((key) => `locales/${language}: ${key} is not in locales/fr`),
  ]);
}

/** The message, or what keeps it from being one; undefined where the text is missing. */
function readText(text: unknown): Message | string | undefined {
  if (text === undefined) return undefined;
  if (typeof text !== 'string') return 'is not a text';
  if (text.trim() === '') return 'is empty';
  try {
    return readMessage(text);
  } catch (error) {
    return `is not a valid message: ${error instanceof Error ? error.message : String(error)}`;
  }
}

type Read = Partial<Record<Language, Message>>;

function argumentFaults(key: string, read: Read): string[] {
  const reference = read.fr?.args.join(', ');
  return (['ar', 'en'] as const).flatMap((language) => {
    const args = read[language]?.args.join(', ');
    if (reference === undefined || args === undefined || args === reference) return [];
    return [`locales/${language}: ${key} takes {${args}}, locales/fr takes {${reference}}`];
  });
}

function pluralFaults(key: string, read: Read): string[] {
  return languages.flatMap((language) =>
    (read[language]?.plurals ?? []).flatMap((forms) =>
      pluralForms[language]
        .filter((form) => !forms.includes(form))
        .map((form) => `locales/${language}: ${key} lacks the plural form ${form}`),
    ),
  );
}

function wordFaults(key: string, { ar, en }: Read): string[] {
  if (ar === undefined || namesAlikeEverywhere.has(ar.words)) return [];
  if (countLetters(ar.words) <= longestAbbreviation) return [];
  if (!/\p{Script=Arabic}/u.test(ar.words)) return [`locales/ar: ${key} has no Arabic letter`];
  return ar.words === en?.words ? [`locales/en: ${key} is the same text as in Arabic`] : [];
}

const countLetters = (words: string) => words.match(/\p{L}/gu)?.length ?? 0;

function reviewFaults(texts: Content['texts'], review: unknown): string[] {
  const { confirmed } = review as { confirmed: Record<Language, string[]> };
  return languages.flatMap((language) =>
    confirmed[language]
      .filter((key) => !texts[language].has(key))
      .map((key) => `locales/review.json: ${key} is confirmed for ${language} but does not exist`),
  );
}
