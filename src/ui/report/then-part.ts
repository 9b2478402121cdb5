import type { Block } from '../../adapters/pdf/document';
import { assessNextCouncil, estimateNextMandate } from '../../domain/assessment/next-council';
import { isMandateShort } from '../result/next-steps';
import { referenceInFull } from '../result/reference-words';
import { thenWords } from '../result/then-words';
import { heading, labelled, list, paragraph } from './blocks';
import type { Report } from './report';

/** With the next council: as planned, or as estimated where the present one has too few months left. */
export function thenPart({ assessment, dossier, edition, day, words }: Report): Block[] {
  const { t, f } = words;
  const estimate = isMandateShort(assessment) ? estimateNextMandate(dossier) : undefined;
  const plannedMandate = dossier.plannedMandate ?? estimate;
  if (plannedMandate === undefined) return [];
  const planned = { ...dossier, plannedMandate };
  const next = assessNextCouncil(planned, edition, day);
  if (next === undefined) return [];
  const then = thenWords(next, { ...words, dossier: planned });
  const last = next.lastEligibleDay;
  const rows: [string, string][] = [
    [t('result.then.day'), referenceInFull(words, next)],
    ...(last === null ? [] : [[t('result.figures.last'), f.date(last)] as [string, string]]),
    [t('result.then.verdict'), t(`result.verdict.${next.verdict}`)],
  ];
  return [
    heading(2, t('result.then.title')),
    paragraph(
      [then.council, ...(then.isEstimate ? [t('report.estimated')] : []), then.months].join(' '),
    ),
    list(rows.map(([label, value]) => labelled(label, value, words))),
    ...(then.toSign.length === 0
      ? []
      : [paragraph(t('result.then.sign-again', { collectivities: f.list(then.toSign) }))]),
  ];
}
