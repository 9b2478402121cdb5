import type { Block } from '../../adapters/pdf/document';
import { courseOf, isMandateShort } from '../result/next-steps';
import { heading, paragraph } from './blocks';
import type { Report } from './report';

/** What to do next, and the one paper that the president signs. */
export function stepsPart({ assessment, outcome, dossier, words }: Report): Block[] {
  const { t } = words;
  const course = courseOf(assessment, outcome);
  const last = course === 'unknown' ? t('report.make-again') : t(`result.steps.${course}.three`);
  return [
    heading(2, t('result.steps.title')),
    {
      kind: 'list',
      ordered: true,
      items: [t(`result.steps.${course}.one`), t(`result.steps.${course}.two`), last],
    },
    heading(3, t('result.signs.title')),
    paragraph(
      [
        t('result.signs.what', { count: dossier.jurisdictions.length }),
        ...(isMandateShort(assessment) ? [t('result.signs.later')] : []),
      ].join(' '),
    ),
  ];
}
