import type { PaperKey } from '../../adapters/i18n';
import type { Certainty, CriterionId } from '../../domain/edition/edition';
import { heading, labelled, paragraph, small } from '../report/blocks';
import { citationParagraph } from '../report/citation-paragraphs';
import type { Pack, Part } from './pack';

/** Sentences of a page, as they stand on it. */
export const note = (...keys: readonly PaperKey[]): Part => ({
  facts: [],
  blocks: ({ words: { t } }) => [
    paragraph(keys.map((key) => t(key)).join(' '), { keepWithNext: true }),
  ],
});

/** The same, smaller: a hint. */
export const hint = (...keys: readonly PaperKey[]): Part => ({
  facts: [],
  blocks: ({ words: { t } }) => [
    small(keys.map((key) => t(key)).join(' '), { keepWithNext: true }),
  ],
});

/** A last word on what stands before it. */
export const remark = (key: PaperKey): Part => ({
  facts: [],
  blocks: ({ words: { t } }) => [small(t(key))],
});

/** A sentence with who says it. */
export const saidBy = (certainty: Certainty, key: PaperKey): Part => ({
  facts: [],
  blocks: ({ words }) => [
    small(labelled(words.t(`parts.certainty.${certainty}`), words.t(key), words), {
      keepWithNext: true,
    }),
  ],
});

/** The rule that a question serves, and where it is from, as beside the question on the screen. */
export const rule = (criterion: CriterionId): Part => ({
  facts: [],
  blocks: ({ words, edition }: Pack) => {
    const found = edition.criteria.find(({ id }) => id === criterion);
    if (found === undefined) return [];
    const cited = found.cite.find(({ certainty }) => certainty === found.certainty);
    return [
      small(words.t(`criteria.${criterion}.rule`), { ink: 'ink', keepWithNext: true }),
      {
        ...citationParagraph({ cite: cited === undefined ? found.cite : [cited] }, words),
        keepWithNext: true,
      },
    ];
  },
});

/** A title within a page. */
export const titled = (key: PaperKey): Part => ({
  facts: [],
  blocks: ({ words }) => [heading(3, words.t(key))],
});

/** What follows begins a page, where it belongs together. */
export const newPage: Part = { facts: [], blocks: () => [{ kind: 'page-break' }] };
