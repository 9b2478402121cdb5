import type { Gap, OtherCode } from '../../domain/gaps/gap';
import { programmeRemarks } from '../../domain/means/programme-remarks';
import { remarkWords } from '../means/remark-words';
import { readFacts } from '../result/facts';
import { mostNamed, projectNameOf, termNames, type GapTellers } from './gap-names';
import { commitmentKey, criterionKey, valuesFor } from './gap-values';

/** What is said of a gap beyond the minimum criteria. */
export interface GapWords {
  what: string;
  /** facts that belong to it, where there are any */
  more: string[];
  why: string;
  /** what we propose, as the link that leads there says it */
  action: string;
}

/** A gap that is none of the minimum criteria, which speak in their own words. */
export const isOther = (gap: Gap): gap is Gap & { code: OtherCode } =>
  !gap.code.startsWith('minimum-');

/** The sentence of a gap, why it matters and what we propose, in the words of one language. */
export function gapWords(
  gap: Gap & { code: OtherCode },
  tell: GapTellers,
  asOf: Temporal.PlainDate,
): GapWords {
  const values = valuesFor(gap, tell);
  return {
    what: tell.t(`gaps.of.${gap.code}.what`, values),
    more: moreOf(gap, tell, asOf),
    why: tell.t(`gaps.of.${gap.code}.why`, values),
    action: tell.t(`gaps.of.${gap.code}.do`),
  };
}

function moreOf({ code, facts }: Gap, tell: GapTellers, asOf: Temporal.PlainDate): string[] {
  const { t } = tell;
  switch (code) {
    case 'commitment-not':
    case 'commitment-partly':
      return [t(commitmentKey(facts, 'what'))];
    case 'judged-weak':
      return [t(criterionKey(readFacts(facts).text('criterion') ?? '', 'change'))];
    case 'not-judged':
      return [
        termNames(
          tell,
          readFacts(facts)
            .texts('criteria')
            .map((id) => criterionKey(id, 'name')),
        ),
      ];
    case 'axis-empty':
      return [];
    default:
      return remarksOf(code, tell, asOf);
  }
}

/** What is odd in the programme, as its own page says it; of a project, after its name. */
function remarksOf(code: Gap['code'], tell: GapTellers, asOf: Temporal.PlainDate): string[] {
  return programmeRemarks(tell.dossier, asOf)
    .filter((one) => one.code === code)
    .slice(0, mostNamed)
    .map((one) => {
      const remark = remarkWords(tell, one);
      if (!('project' in one)) return remark;
      return tell.t('gaps.about', { name: projectNameOf(tell, one.project), remark });
    });
}
