import type { Block, Writing } from '../../adapters/pdf/document';
import type { EditionId } from '../../content';
import { heading, labelled, list, paragraph, small, strong } from '../report/blocks';
import type { Pack } from './pack';

/** Lines for those who are present. */
const present = 3;

/** What it is and for which call, room to say whose it is and of which meeting, and how it is used. */
export function cover({ words, edition }: Pack, names: readonly string[]): Block[] {
  const { t } = words;
  const call = t(`editions.${edition.id as EditionId}.name`);
  return [
    paragraph(t('report.programme'), { ink: 'soft', keepWithNext: true }),
    heading(1, t('blank.title')),
    paragraph(t('blank.cover.what'), { look: 'lead' }),
    ...(names.length > 2 ? [words.f.list(names)] : names).map((name) =>
      paragraph(strong(name), { look: names.length > 2 ? 'body' : 'lead' }),
    ),
    ...(names.length === 0 ? [blank(t('blank.cover.collectivity'))] : []),
    small(labelled(t('report.edition'), call, words), { ink: 'ink' }),
    blank(t('blank.cover.date'), t('blank.cover.place')),
    blank(t('blank.cover.writer')),
    paragraph(strong(t('blank.cover.present')), { keepWithNext: true }),
    { kind: 'writing', lines: present },
    {
      kind: 'columns',
      columns: [
        { share: 1, blocks: [label(t('blank.how.title')), list(howTo(words))] },
        { share: 1, blocks: [label(t('blank.signs.title')), list(signs(words))] },
      ],
    },
    { kind: 'panel', blocks: [label(t('blank.never.title')), list(never(words))] },
    small(t('report.made')),
  ];
}

const blank = (...labels: readonly string[]): Writing => ({
  kind: 'writing',
  lines: 1,
  blanks: labels.map((text) => ({ label: text, share: 1 })),
});

const label = (text: string) => paragraph(strong(text), { keepWithNext: true });

const howTo = ({ t }: Pack['words']) =>
  (['meeting', 'language', 'unknown', 'room', 'after'] as const).map((one) => [
    small(t(`blank.how.${one}`), { ink: 'ink' }),
  ]);

const signs = ({ t }: Pack['words']) =>
  (['box', 'line', 'number'] as const).map((one) => [
    small(t(`blank.signs.${one}`), { ink: 'ink' }),
  ]);

const never = ({ t }: Pack['words']) =>
  (['telephone', 'identity', 'party', 'names'] as const).map((one) => [
    small(t(`blank.never.${one}`), { ink: 'ink' }),
  ]);
