import type { MessageKey } from '../../adapters/i18n';
import type { Gap } from '../../domain/gaps/gap';
import { readFacts } from '../result/facts';
import { goalNames, proofNames, stakeholderNames, termNames, type GapTellers } from './gap-names';

type Values = Record<string, string | number>;

/** What the facts of a gap put into its sentences: ids become names, codes become terms. */
export function valuesFor({ code, facts }: Gap, tell: GapTellers): Values {
  const { t, f } = tell;
  const read = readFacts(facts);
  const texts = (name: string) => ({ all: read.texts(name), count: read.texts(name).length });
  const level = (name: string) => t(`diagnosis.levels.${(read.text(name) ?? 'unknown') as 'weak'}`);
  switch (code) {
    case 'commitment-not':
    case 'commitment-partly':
      return { name: t(commitmentKey(facts, 'name')), level: read.text('level') ?? '' };
    case 'commitments-unknown':
      return { count: texts('commitments').count, of: read.number('of') };
    case 'cooperation-open':
      return { count: texts('modes').count, of: read.number('of') };
    case 'axis-empty': {
      const { all, count } = texts('axes');
      return { count, names: termNames(tell, all.map(keyIn('means.axes'))) };
    }
    case 'values-uncovered': {
      const { all, count } = texts('values');
      return { count, names: termNames(tell, all.map(keyIn('means.values'))) };
    }
    case 'project-reversed':
    case 'project-before':
    case 'project-after':
    case 'project-early':
      return { count: texts('projects').count };
    case 'judged-weak':
    case 'views-apart':
    case 'claim-unsupported':
      return {
        criterion: t(criterionKey(read.text('criterion') ?? '', 'name')),
        level: level('level'),
        first: level('level'),
        second: level('second'),
      };
    case 'not-judged':
      return { count: texts('criteria').count };
    case 'letter-undated':
      return { letter: read.text('criterion') === 'head-support-letter' ? 'head' : 'other' };
    case 'steps-unproven':
      return { count: texts('steps').count };
    case 'unanswered':
    case 'supporters-without-letter':
    case 'letter-no-prepare':
    case 'letter-no-carry-out':
    case 'letters-alike': {
      const { all, count } = texts('stakeholders');
      return { count, names: stakeholderNames(tell, all) };
    }
    case 'no-focus-group':
      return { kind: read.text('kind') ?? '' };
    case 'goals-unlinked':
    case 'goals-without-value':
    case 'goals-only-supporting': {
      const { all, count } = texts('goals');
      return { count, names: goalNames(tell, all) };
    }
    case 'record-ageing':
      return { date: f.date(read.text('countsUntil') ?? ''), years: read.number('years') };
    case 'proof-missing':
    case 'proof-expired': {
      const { all, count } = texts('proofs');
      return { count, names: proofNames(tell, all) };
    }
    case 'criteria-without-proof': {
      const { all, count } = texts('criteria');
      return {
        count,
        names: termNames(
          tell,
          all.map((id) => criterionKey(id, 'name')),
        ),
      };
    }
    default:
      return {};
  }
}

const keyIn = (group: string) => (name: string) => `${group}.${name}` as MessageKey;

// the checklist and the edition have these texts: the check of the content sees to it
export const commitmentKey = (facts: Gap['facts'], part: 'name' | 'what'): MessageKey =>
  `diagnosis.commitments.${readFacts(facts).text('commitment') ?? ''}.${part}` as MessageKey;

export const criterionKey = (id: string, part: 'name' | 'change'): MessageKey =>
  `criteria.${id}.${part}` as MessageKey;
