import { commitments } from '../../content/commitments';
import type { CriterionResult } from '../../domain/assessment/assessment';
import { textsIn } from '../../domain/assessment/facts';
import { stages } from '../../domain/course/stages';
import type { Gap } from '../../domain/gaps/gap';
import type { Table } from '../../domain/tables/table';
import { commitmentCitations } from '../diagnosis/diagnosis-words';
import { questionLabel } from '../form/question-words';
import { gapWords, isOther } from '../gaps/gap-words';
import { actionNames } from '../plan/plan-words';
import { changeSentence } from '../result/change-words';
import { citationWords, citedBy } from '../result/citation-words';
import { criterionWords } from '../result/criterion-words';
import { wordsFor } from '../result/words';
import { idColumn, joinedCell, numberColumn, tableOf, toldColumn, type TableMatter } from './drawn';

/** What is said of a gap, as its page says it. */
interface Said {
  what: string;
  status?: string;
  details: string[];
  proposal: string[];
  why: string[];
}

/** What is lacking, in the order of its page: who says it, what we propose, and what the plan makes of it. */
export function gapsTable(input: TableMatter): Table {
  const { words, dossier, gaps } = input;
  const { t } = words;
  const said = new Map(
    gaps.map((gap) => [gap.id, isOther(gap) ? ofOther(input, gap) : ofMinimum(input, gap)]),
  );
  const saidOf = ({ id }: Gap) => said.get(id);
  const names = actionNames(t, words.language, dossier.actions);
  const planned = ({ id }: Gap) =>
    joinedCell(
      (dossier.actions ?? []).filter(({ gap }) => gap === id).map((one) => names.get(one.id)),
    );
  return tableOf<Gap>(
    input,
    'gaps',
    [
      numberColumn(input),
      toldColumn(input, 'blocks', ({ blocks }) => t(blocks ? 'ask.answer.yes' : 'ask.answer.no')),
      toldColumn(input, 'stage', ({ stage }) => stageWords(input, stage)),
      toldColumn(input, 'lacking', (gap) => saidOf(gap)?.what),
      toldColumn(input, 'status', (gap) => saidOf(gap)?.status),
      toldColumn(input, 'details', (gap) => joinedCell(saidOf(gap)?.details ?? [])),
      toldColumn(input, 'proposal', (gap) => joinedCell(saidOf(gap)?.proposal ?? [])),
      toldColumn(input, 'why', (gap) => joinedCell(saidOf(gap)?.why ?? [])),
      toldColumn(input, 'certainty', (gap) =>
        joinedCell(sourcesOf(input, gap).map(([who]) => who)),
      ),
      toldColumn(input, 'sources', (gap) =>
        joinedCell(sourcesOf(input, gap).map(([item, name]) => t('ask.fields.of', { item, name }))),
      ),
      { ...toldColumn(input, 'planned', planned), language: undefined },
      idColumn(input),
    ],
    gaps,
  );
}

export const stageWords = ({ words: { t } }: TableMatter, stage: Gap['stage']): string =>
  t('gaps.group.stage', { number: stages.indexOf(stage) + 1, name: t(`stages.names.${stage}`) });

function ofOther({ words, dossier, day }: TableMatter, gap: Parameters<typeof gapWords>[0]): Said {
  const { what, more, action, why } = gapWords(gap, { ...words, dossier }, day);
  return { what, details: more, proposal: [action], why: [why] };
}

function ofMinimum(matter: TableMatter, { code }: Gap): Said {
  const { words, dossier, assessment } = matter;
  const { t, f, language } = words;
  const result = assessment.criteria.find(({ id }) => code === `minimum-${id}`);
  if (result === undefined) return { what: code, details: [], proposal: [], why: [] };
  const { id, status, changes, blockedBy } = result;
  const tell = wordsFor(t, f, language, dossier);
  const ways = changes.map((need) => {
    const each = need.map((one) => `${changeSentence(one, tell)}${t('result.full-stop')}`);
    return each.length > 1 ? `${t('result.change.one-of')} ${each.join(' ')}` : each.join(' ');
  });
  return {
    what: t(`criteria.${id}.name`),
    status: t(`parts.status.${status}`),
    details: [
      ...criterionWords(result, tell).value,
      ...unanswered(matter, result),
      ...(blockedBy === 'time' ? [t('result.blocked-by.time')] : []),
    ],
    proposal: ways.length > 0 ? ways : [t(`criteria.${id}.change`)],
    why: [t(`criteria.${id}.rule`), t(`criteria.${id}.why`)],
  };
}

/** The questions of the form that have no answer yet. */
function unanswered({ words, dossier }: TableMatter, { id, facts }: CriterionResult): string[] {
  if (id !== 'complete-and-on-time') return [];
  return textsIn(facts['missing']).map((one) => {
    const own = dossier.questions?.find((other) => other.id === one);
    return questionLabel(words.t, words.language, one, own) ?? one;
  });
}

/** Who says it, and where: the checklist tells of each article whether it was read. */
function sourcesOf(
  { words, dossier, assessment }: TableMatter,
  gap: Gap,
): [who: string, where: string][] {
  const { t } = words;
  const commitment = commitments.find(({ id }) => id === gap.facts['commitment']);
  const result = assessment.criteria.find(({ id }) => gap.code === `minimum-${id}`);
  const cited = commitment
    ? commitmentCitations(
        t,
        commitment,
        dossier.jurisdictions.map(({ type }) => type),
      )
    : citedBy(result ?? gap).map(({ certainty, cited: all }) => ({
        certainty,
        said: all.map((one) => citationWords(one, t)),
      }));
  return cited.map(({ certainty, said }) => [
    t(`parts.certainty.${certainty}`),
    said.join(t('result.and-source')),
  ]);
}
