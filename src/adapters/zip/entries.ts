import { readLetterId } from '../../domain/letters/letter-id';

/** Names of what stands in an archive beside the attached files. */
export const manifestEntry = 'manifest.json';
export const dossierEntry = 'dossier.json';
export const replyEntry = 'reply.json';
export const sealedEntry = 'sealed.bin';

/** What a letter's entry holds: what is said of its rows and versions, or the bytes of its rows. */
export type LetterPart = 'json' | 'ybin';

const letterName = /^letters\/(?<escaped>[a-z0-9._-]+)\.(?<part>json|ybin)$/;

/** Capitals are written `_a`: two letters whose ids differ in nothing else are two files everywhere. */
export const letterEntry = (letterId: string, part: LetterPart): string =>
  `letters/${letterId.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)}.${part}`;

/** Which letter an entry is of; undefined for every other entry. */
export function readLetterEntry(name: string): { letterId: string; part: LetterPart } | undefined {
  const { escaped = '', part } = letterName.exec(name)?.groups ?? {};
  const letterId = escaped.replace(/_[a-z]/g, (pair) => pair.slice(1).toUpperCase());
  if (readLetterId(letterId) === undefined) return undefined;
  return { letterId, part: part as LetterPart };
}
