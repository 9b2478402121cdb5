import type { Block } from '../../../adapters/pdf/document';
import type { DecisionFacts } from '../../../domain/decision/decision-record';
import type { LocalizedText } from '../../../domain/dossier/dossier';
import { heading, labelled, paragraph } from '../../report/blocks';
import { isolate } from '../../shell/isolate';
import { collectivityName } from '../known-words';
import { decisionRows } from '../decision-words';
import type { Paper } from './paper';

/** Who decides, what was decided, by how many, and why. */
export function decisionPart({ recorded, isWhole, words }: Paper): Block[] {
  const { t } = words;
  const { decision, known, replaces } = recorded.record;
  return [
    heading(1, t('decide.paper.title')),
    paragraph(t('decide.paper.subject'), { ink: 'soft', keepWithNext: true }),
    ...who(known.collectivities.map((one) => collectivityName(words, one))),
    ...(isWhole ? [] : [paragraph(t('decide.paper.changed'), { ink: 'alert' })]),
    { kind: 'panel', blocks: decided(decision, words) },
    heading(2, t('decide.recorded.reasons')),
    ...ownWords(decision.reasons, words, t('decide.paper.no-reasons')),
    ...(replaces === undefined
      ? []
      : [
          heading(2, t('decide.recorded.why')),
          ...ownWords(replaces.why, words, t('decide.paper.no-reasons')),
        ]),
  ];
}

/** What was decided over the whole measure; when, by whom and with how many votes in two columns. */
function decided(decision: DecisionFacts, words: Paper['words']): Block[] {
  const [day, kind, ...others] = decisionRows(decision, words).map(({ label, value }) =>
    paragraph(labelled(label, value, words)),
  );
  return [kind, ...inTwo([day, ...others].filter((one) => one !== undefined))].filter(
    (one) => one !== undefined,
  );
}

/** One or two under one another; more, in two columns. */
function who(names: readonly string[]): Block[] {
  const all = names.map((name) => paragraph(name, { look: 'lead', keepWithNext: true }));
  return all.length <= 2 ? all : inTwo(all);
}

/** The first half beside the second: the sheet is to take two pages. */
function inTwo(all: readonly Block[]): Block[] {
  const half = Math.ceil(all.length / 2);
  const halves = [all.slice(0, half), all.slice(half)];
  return [{ kind: 'columns', columns: halves.map((blocks) => ({ share: 1, blocks })) }];
}

/** A text as it was typed, a paragraph for each of its lines, in the language of the sheet if it has it, in English else in the one of its letters. */
function ownWords(
  text: LocalizedText | undefined,
  { language }: Pick<Paper['words'], 'language'>,
  otherwise: string,
): Block[] {
  const otherwiseIn = language === 'en' ? (['fr', 'ar'] as const) : (['ar', 'fr', 'en'] as const);
  const written = [language, ...otherwiseIn].find((one) => text?.[one]);
  if (written === undefined) return [paragraph(otherwise, { ink: 'soft' })];
  const lines = (text?.[written] ?? '').split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.map((line) => paragraph(isolate(line), { language: written }));
}
