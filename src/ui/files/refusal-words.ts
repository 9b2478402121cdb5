import type { Translate } from '../../adapters/i18n';
import type { Formatters } from '../../adapters/i18n/format';
import { largestAttachment, mostAttached } from '../../domain/dossier/files';
import { mostItems } from '../../domain/dossier/shapes';
import { isolated, short } from '../fields/item-words';
import { sizeInWords } from './size-in-words';
import type { Refusal } from './taking.svelte';

/** Why a file was not attached, and what to do. @param used - bytes of the files attached so far */
export function refusalWords(
  { fault, name, size }: Refusal,
  used: number,
  t: Translate,
  f: Formatters,
): string {
  const { code, found } = fault;
  const bytes = (count: number) => sizeInWords(count, t, f);
  const limit = bytes(code === 'too-large' ? largestAttachment : mostAttached);
  return t(`files.fault.${code}`, {
    name: isolated(short(name)),
    size: bytes(size),
    limit,
    used: bytes(used),
    max: f.number(mostItems),
    found: t(`files.found.${found ?? 'unknown'}`),
  });
}

/** What is said before anything is chosen. */
export const limitWords = (t: Translate, f: Formatters, only?: 'picture'): string =>
  t(only === undefined ? 'files.limits' : 'files.limits-picture', {
    each: sizeInWords(largestAttachment, t, f),
    all: sizeInWords(mostAttached, t, f),
  });
