import { privateData, type PrivateData } from '../partners/private-data';
import type { Dossier } from './dossier';
import { takeApart } from './fields';

/** A field whose text seems to hold private data. */
interface PrivateText {
  field: string;
  found: PrivateData[];
}

/** Last keys of the fields in which a person writes freely; the others hold dates, codes and hashes. */
const freeTexts = new Set(
  'ar fr en title contact since by link pages reference receipt name'.split(' '),
);

const anyDigit = /[\d٠-٩]/u;

/**
 * The free texts of a dossier that seem to hold a private telephone or identity card number, in the
 * order of the dossier: a warning before the file leaves, since OGP publishes what it receives.
 *
 * @see privateData; law 09-08
 */
export function privateTexts(dossier: Dossier): PrivateText[] {
  return [...takeApart(dossier)].flatMap(([field, value]) => {
    const last = field.slice(field.lastIndexOf('/') + 1);
    if (typeof value !== 'string' || !freeTexts.has(last) || !isWritten(field)) return [];
    const found = anyDigit.test(value) ? privateDataIn(last, value) : [];
    return found.length > 0 ? [{ field, found }] : [];
  });
}

/** What was typed for a date and is none yet is sent to nobody. */
const isWritten = (field: string) => !field.startsWith('unfinished/');

/** An address on the web is full of letters and digits that are those of no card. */
const privateDataIn = (last: string, text: string): PrivateData[] =>
  privateData(text).filter((one) => last !== 'link' || one !== 'identity-number');
