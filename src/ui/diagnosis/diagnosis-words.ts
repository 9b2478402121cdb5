import type { MessageKey, Translate } from '../../adapters/i18n';
import type { Commitment } from '../../domain/diagnosis/commitment';
import { citationsFor } from '../../domain/diagnosis/commitment-law';
import type { View } from '../../domain/diagnosis/views';
import type { Jurisdiction } from '../../domain/dossier/dossier';
import type { Certainty, Citation } from '../../domain/edition/edition';
import { isolated, short } from '../fields/item-words';
import { citationWords, citedBy } from '../result/citation-words';

// every commitment of the checklist has its texts: the check of the content sees to it
export const commitmentName = (t: Translate, id: string): string =>
  t(`diagnosis.commitments.${id}.name` as MessageKey);

export const commitmentMeaning = (t: Translate, id: string): string =>
  t(`diagnosis.commitments.${id}.what` as MessageKey);

/**
 * What a commitment rests on for these kinds of collectivity, by who says it. A region's own list
 * and an article nobody has read yet say so.
 */
export function commitmentCitations(
  t: Translate,
  commitment: Commitment,
  kinds: readonly Jurisdiction['type'][],
): { certainty: Certainty; said: string[] }[] {
  const cite = citationsFor(commitment, kinds);
  return citedBy({ cite }).map(({ certainty, cited }) => ({
    certainty,
    said: cited.map((one) => citationWith(t, one)),
  }));
}

function citationWith(t: Translate, citation: Citation): string {
  const source = citationWords(citation, t);
  if (citation.source === 'open-region-programme') return t('diagnosis.regional-list', { source });
  if (citation.source === 'benguerir-programme') return t('diagnosis.example', { source });
  const isUnreadLaw = citation.source.includes('law') && citation.certainty === 'inference';
  return isUnreadLaw ? t('diagnosis.jurist', { source }) : source;
}

/** Where a view places a criterion, and in which function: « Plutôt solide, directrice des services ». */
export function viewWords(t: Translate, view: View | undefined): string | undefined {
  if (view?.level === undefined) return undefined;
  const level = view.level === 'unknown' ? 'diagnosis.judgement.not-known' : levelKey(view.level);
  const role = short(view.by?.trim() ?? '');
  return role === ''
    ? t(level)
    : t('diagnosis.judgement.by', { level: t(level), role: isolated(role) });
}

const levelKey = (level: Exclude<View['level'], 'unknown' | undefined>): MessageKey =>
  `diagnosis.levels.${level}`;
