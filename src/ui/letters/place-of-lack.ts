import type { LackCode } from '../../domain/letters/lacks';
import type { Letter } from '../../domain/letters/letters';
import type { FieldPlace } from '../fields/place-of-field';

/** Asked on the page of the letter itself. */
const here: ReadonlySet<LackCode> = new Set([
  'no-file',
  'no-signatory',
  'no-function',
  'no-delegation-file',
]);

/** The page that asks for the state and the day of a letter. */
export const placeOfState = ({ kind, id }: Pick<Letter, 'kind' | 'id'>): FieldPlace =>
  kind === 'support' ? { page: 'support-letter', item: id } : { page: 'organisations' };

/** Where a lack is mended; undefined for what the page of the letter asks. */
export function placeOfLack(code: LackCode, letter: Letter): FieldPlace | undefined {
  if (here.has(code)) return undefined;
  if (code === 'kind-to-confirm') return { page: 'partners', item: letter.id };
  if (code === 'mandate-over') return { page: 'mandate', item: letter.id };
  if (code === 'sign-again-later' || code === 'next-council-signs') return { page: 'next-council' };
  return placeOfState(letter);
}
