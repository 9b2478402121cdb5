import type { Block } from '../../../adapters/pdf/document';
import { shouldTalk, stepsApart, type View } from '../../../domain/diagnosis/views';
import { assessedCriteria } from '../../../domain/edition/edition';
import { isolate } from '../../shell/isolate';
import type { Book } from '../book';
import { notSaid, said } from '../said';
import { saidUnder } from './own-words';
import { saidIn } from './said-rows';
import { fact, sentence, title, type Say } from './telling';

type Assessed = (typeof assessedCriteria)[number];

/** Where people place the six criteria that no fact decides, each view with its reasons. */
export function judgementPart(book: Book): Block[] {
  return [
    title(book, 2, ({ t }) => t('review.parts.judgements')),
    ...(saidIn(book.dossier, 'judgements').length === 0 ? [notSaid(book)] : allCriteria(book)),
  ];
}

function allCriteria(book: Book): Block[] {
  return [
    ...sentence(book, ({ t }) => t('criteria.scale-note'), { look: 'small' }),
    ...sentence(book, ({ t }) => t('diagnosis.judgement.no-average'), {
      look: 'small',
      keepWithNext: true,
    }),
    ...assessedCriteria.flatMap((criterion) => criterionBlocks(book, criterion)),
  ];
}

function criterionBlocks(book: Book, criterion: Assessed): Block[] {
  const judgement = book.dossier.judgements?.[criterion] ?? {};
  const steps = stepsApart(judgement) ?? 0;
  return [
    title(book, 3, ({ t }) => t(`criteria.${criterion}.name`)),
    ...sentence(book, ({ t }) => t(`criteria.${criterion}.rule`), {
      look: 'small',
      keepWithNext: true,
    }),
    ...viewBlocks(book, ({ t }) => t('diagnosis.judgement.first'), judgement.first),
    ...(judgement.second === undefined
      ? []
      : viewBlocks(book, ({ t }) => t('diagnosis.judgement.second'), judgement.second)),
    ...(shouldTalk(judgement)
      ? sentence(book, ({ t }) => t('diagnosis.judgement.talk', { steps }), { ink: 'alert' })
      : []),
  ];
}

function viewBlocks(book: Book, name: Say, view: View = {}): Block[] {
  const { level, by = '', why } = view;
  const levelWords: Say = ({ t }) =>
    level === undefined
      ? t('diagnosis.judgement.not-placed')
      : level === 'unknown'
        ? t('diagnosis.judgement.not-known')
        : t(`diagnosis.levels.${level}`);
  const placed: Say = (words) =>
    by.trim() === ''
      ? levelWords(words)
      : words.t('diagnosis.judgement.by', { level: levelWords(words), role: isolate(by) });
  const hasWhy = said(book, why).length > 0;
  return [
    fact(book, name, placed, { keepWithNext: hasWhy }),
    ...saidUnder(book, ({ t }) => t('chapters.why'), why),
  ];
}
