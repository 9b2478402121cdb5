import { commitments } from '../../content/commitments';
import { citationsFor } from '../../domain/diagnosis/commitment-law';
import type { Citation } from '../../domain/edition/edition';
import { gapsOf } from '../../domain/gaps/gaps-of';
import type { Book } from './book';
import { hasDiagnosis } from './parts/diagnosis-part';
import { shownObligations } from './parts/obligations-part';

/** What the chapters cite besides the minimum criteria: the checklist, the gaps, the obligations. */
export function citedInChapters(book: Book): Citation[] {
  const { dossier, view, letters } = book;
  const kinds = dossier.jurisdictions.map(({ type }) => type);
  return [
    ...(hasDiagnosis(dossier) ? commitments.flatMap((one) => citationsFor(one, kinds)) : []),
    ...gapsOf(view, letters).flatMap(({ cite }) => cite),
    ...shownObligations(book).flatMap(({ cite }) => cite),
  ];
}
