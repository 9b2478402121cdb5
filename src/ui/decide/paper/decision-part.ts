import type { Block } from '../../../adapters/pdf/document';
import type { LocalizedText } from '../../../domain/dossier/dossier';
import { heading, labelled, paragraph, small } from '../../report/blocks';
import { isolate } from '../../shell/isolate';
import { collectivityName } from '../known-words';
import { decisionRows } from '../decision-words';
import type { Paper } from './paper';

/** Who decides, what was decided, by how many, and why. */
export function decisionPart({ recorded, isWhole, isExample, words }: Paper): Block[] {
  const { t } = words;
  const { decision, known, replaces } = recorded.record;
  return [
    heading(1, t('decide.paper.title')),
    paragraph(t('decide.paper.subject'), { ink: 'soft', keepWithNext: true }),
    ...known.collectivities.map((one) =>
      paragraph(collectivityName(words, one), { look: 'lead', keepWithNext: true }),
    ),
    ...(isWhole ? [] : [paragraph(t('decide.paper.changed'), { ink: 'alert' })]),
    {
      kind: 'panel',
      blocks: decisionRows(decision, words).map(({ label, value }) =>
        paragraph(labelled(label, value, words)),
      ),
    },
    heading(2, t('decide.recorded.reasons')),
    ...ownWords(decision.reasons, words, t('decide.paper.no-reasons')),
    ...(replaces === undefined
      ? []
      : [
          heading(2, t('decide.recorded.why')),
          ...ownWords(replaces.why, words, t('decide.paper.no-reasons')),
        ]),
    ...(isExample ? [small(t('result.printed.example'))] : []),
  ];
}

/** A text as it was typed, a paragraph for each of its lines, in the language of the sheet if it has it. */
function ownWords(
  text: LocalizedText | undefined,
  { language }: Pick<Paper['words'], 'language'>,
  otherwise: string,
): Block[] {
  const written = ([language, 'ar', 'fr', 'en'] as const).find((one) => text?.[one]);
  if (written === undefined) return [paragraph(otherwise, { ink: 'soft' })];
  const lines = (text?.[written] ?? '').split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.map((line) => paragraph(isolate(line), { language: written }));
}
