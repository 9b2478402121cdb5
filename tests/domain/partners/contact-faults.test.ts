import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactFaults } from '../../../src/domain/partners/contact-faults';
import { day } from '../days';

const today = Temporal.PlainDate.from('2026-11-22');

describe('the days of a contact', () => {
  it.each<[string | undefined, string | undefined, string[]]>([
    [undefined, undefined, []],
    ['2026-11-22', undefined, []],
    ['2026-11-23', undefined, ['contacted-later']],
    [undefined, '2026-11-22', []],
    [undefined, '2026-11-23', ['answered-later']],
    ['2026-11-10', '2026-11-10', []],
    ['2026-11-10', '2026-11-09', ['answered-before-contacted']],
    ['2026-11-23', '2026-11-24', ['contacted-later', 'answered-later']],
    ['2026-11-23', '2026-11-22', ['contacted-later', 'answered-before-contacted']],
  ])('contacted %s and answered %s', (contactedOn, answeredOn, faults) => {
    expect(contactFaults({ contactedOn, answeredOn }, today)).toEqual(faults);
  });

  it('are at no fault in any order of contact, answer and today', () => {
    fc.assert(
      fc.property(fc.tuple(day(), day(), day()), (days) => {
        const [contactedOn, answeredOn, asOf = ''] = [...days].sort();

        expect(contactFaults({ contactedOn, answeredOn }, Temporal.PlainDate.from(asOf))).toEqual(
          [],
        );
      }),
      { seed: 20261122 },
    );
  });
});
