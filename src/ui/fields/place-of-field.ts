import { letterIdOf } from '../../domain/letters/letter-id';
import type { DossierPage } from '../routes';
import { joined, type FieldGroup } from './field-group';
import { fieldGroups } from './groups';

export interface FieldPlace {
  page: DossierPage;
  item?: string;
}

const pages: FieldGroup['pages'] = joined<FieldGroup['pages'][string]>(
  {
    call: 'call',
    support: 'organisations',
    endorsements: 'organisations',
    trackRecord: 'track-record',
    official: 'filer',
    onlyFile: 'one-file',
    plannedMandate: 'next-council',
    edition: 'rules',
  },
  ...fieldGroups.map((group) => group.pages),
);

/** What the page of the letter asks, once it is signed. */
const ofCopy: ReadonlySet<string> = new Set(['signatory', 'file', 'delegationFile']);

/** The page on which a field is answered; undefined for one that no page of this stage asks. */
export function placeOfField(field: string): FieldPlace | undefined {
  const [first = '', id = '', part, leaf = ''] = field.split('/');
  if (first === 'unfinished') return placeOfField(id.replaceAll('|', '/'));
  const letter = letterOfPaper(first, id, part, leaf);
  if (letter !== undefined) return { page: 'letter', item: letter };
  if (first !== 'jurisdictions') {
    const page = pages[`${first}/${part ?? id}`] ?? pages[first];
    return typeof page === 'object' ? { page: page.page, item: id } : page && { page };
  }
  if (part === 'mandate') return { page: 'mandate', item: id };
  if (part === 'supportLetter') {
    return { page: ofCopy.has(leaf) ? 'letters' : 'support-letter', item: id };
  }
  return { page: 'collectivities' };
}

/** The letter on whose page a field is asked that stands on its paper beside the text: head, place. */
function letterOfPaper(list: string, id: string, part = '', leaf: string): string | undefined {
  if (list === 'jurisdictions') {
    const isOfPaper = part === 'letterhead' || (part === 'supportLetter' && leaf === 'place');
    return isOfPaper ? letterIdOf('support', id) : undefined;
  }
  const isOfPaper = list === 'endorsements' && (part === 'letterhead' || part === 'letterPlace');
  return isOfPaper ? letterIdOf('endorsement', id) : undefined;
}
