import type { ProgrammeRemark } from '../../domain/means/programme-remarks';
import type { Words } from '../fields/field-group';

/** A remark on the programme as a sentence; one on a project stands beside the project's name. */
export function remarkWords({ t, f }: Pick<Words, 't' | 'f'>, remark: ProgrammeRemark): string {
  switch (remark.code) {
    case 'programme-reversed':
    case 'project-reversed': {
      const [starts, ends] = [f.date(remark.startsOn), f.date(remark.endsOn)];
      return t(`means.remark.${remark.code}`, { starts, ends });
    }
    case 'programme-ended':
      return t(`means.remark.${remark.from}-ended`, { ends: f.date(remark.endsOn) });
    case 'adoption-ahead':
      return t('means.remark.adoption-ahead', { on: f.date(remark.adoptedOn) });
    case 'axis-empty':
      return t('means.remark.axis-empty', { axis: t(`means.axes.${remark.axis}`) });
    case 'project-before':
    case 'project-after': {
      const [day, limit] = [f.date(remark.day), f.date(remark.limit)];
      return t(`means.remark.${remark.code}`, { day, limit });
    }
    case 'project-early': {
      const year = String(remark.othersIn);
      return t('means.remark.project-early', { day: f.date(remark.startsOn), year });
    }
  }
}
