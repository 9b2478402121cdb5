import type { Block, Figure } from '../../../adapters/pdf/document';
import { heading, small, strong, paragraph } from '../../report/blocks';
import type { Paper } from './paper';

const box = { width: 210, height: 74 } as const;

/** Two places to sign by hand. */
export function signaturePart({ words, isExample }: Paper): Block[] {
  const { t } = words;
  const signs = [t('decide.paper.president'), t('decide.paper.secretary')];
  return [
    heading(2, t('decide.paper.signatures')),
    {
      kind: 'columns',
      columns: signs.map((who) => ({
        share: 1,
        blocks: [
          paragraph(strong(who), { keepWithNext: true }),
          small(t('decide.paper.sign'), { keepWithNext: true }),
          place(t('decide.paper.sign-here', { who })),
        ],
      })),
    },
    ...(isExample ? [small(t('result.printed.example'), { keepWithNext: true })] : []),
    small(t('decide.paper.made')),
  ];
}

const place = (alternative: string): Figure => ({
  kind: 'figure',
  ...box,
  shapes: [
    {
      kind: 'rect',
      x: 0.5,
      y: 0.5,
      width: box.width - 1,
      height: box.height - 1,
      stroke: { paint: 'line', width: 1 },
    },
  ],
  alternative,
});
