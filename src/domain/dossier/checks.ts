import { jsonPath } from './file-fault';
import type { Dossier, Mandate } from './dossier';

/** A statement that cannot be true, or one that is possible but unusual. */
export interface Remark {
  code: 'ends-before-it-starts' | 'length-unusual' | 'closes-before-it-opens';
  /** JSON path of the value, and the dossier field it stands in */
  path: string;
  field: string;
}

/** Statements that cannot be true: they are errors wherever the dossier is used. */
export function contradictions(dossier: Dossier): Remark[] {
  const remarks = mandatesOf(dossier).flatMap(({ mandate, keys, field }): Remark[] => {
    const { startedOn, endsOn } = mandate;
    if (startedOn === undefined || endsOn === undefined || endsOn >= startedOn) return [];
    return [
      {
        code: 'ends-before-it-starts',
        path: jsonPath([...keys, 'endsOn']),
        field: `${field}/endsOn`,
      },
    ];
  });
  const { opensOn, closesOn } = dossier.call ?? {};
  if (opensOn !== undefined && closesOn !== undefined && closesOn < opensOn) {
    remarks.push({
      code: 'closes-before-it-opens',
      path: '$.call.closesOn',
      field: 'call/closesOn',
    });
  }
  return remarks;
}

/**
 * Possible but unusual statements: a term that is not of about six years.
 *
 * @see organic law 59-11: councils are elected for six years; a by-election serves the rest of a term
 */
export function oddities(dossier: Dossier): Remark[] {
  return mandatesOf(dossier).flatMap(({ mandate, keys, field }): Remark[] => {
    const { startedOn, endsOn } = mandate;
    if (startedOn === undefined || endsOn === undefined || endsOn < startedOn) return [];
    const years = Temporal.PlainDate.from(startedOn).until(endsOn, { largestUnit: 'year' }).years;
    return years <= 6 ? [] : [{ code: 'length-unusual', path: jsonPath(keys), field }];
  });
}

function mandatesOf(
  dossier: Dossier,
): { mandate: Mandate; keys: (string | number)[]; field: string }[] {
  const current = dossier.jurisdictions.flatMap(({ id, mandate }, index) =>
    mandate === undefined
      ? []
      : [
          {
            mandate,
            keys: ['jurisdictions', index, 'mandate'],
            field: `jurisdictions/${id}/mandate`,
          },
        ],
  );
  const planned = dossier.plannedMandate;
  return planned === undefined
    ? current
    : [...current, { mandate: planned, keys: ['plannedMandate'], field: 'plannedMandate' }];
}
