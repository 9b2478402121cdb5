import type { Block } from '../../adapters/pdf/document';
import type { EditionId } from '../../content';
import { contradictions } from '../../domain/dossier/checks';
import { contradictionWords } from '../result/contradiction-words';
import { list, paragraph, small, strong } from './blocks';
import type { Report } from './report';

/** What to know before believing the verdict: dates that contradict each other, rules not announced. */
export function remarksPart({ dossier, edition, words }: Report): Block[] {
  const { t } = words;
  const remarks = contradictionWords(contradictions(dossier), words);
  const title = (text: string, ink: 'alert' | 'ink') =>
    paragraph(strong(text), { ink, keepWithNext: true });
  return [
    ...(remarks.length === 0
      ? []
      : [title(t('result.contradiction.title'), 'alert'), list(remarks.map(({ text }) => text))]),
    ...(edition.provisional
      ? [
          title(t('editions.provisional'), 'ink'),
          small(t(`editions.${edition.id as EditionId}.note`)),
        ]
      : []),
  ];
}
