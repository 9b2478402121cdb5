import { describe, expect, it } from 'vitest';
import type { Dossier, Endorsement } from '../../../src/domain/dossier/dossier';
import { contactState, contactStatesOf } from '../../../src/domain/partners/contact-state';

const today = Temporal.PlainDate.from('2026-11-22');
const metOn = (on?: string): NonNullable<Dossier['meetings']> => [
  { id: 'm', kind: 'partners', with: { a: true }, ...(on && { on }) },
];

describe('where the contact with a partner stands', () => {
  it.each<[string, Partial<Endorsement>, string | undefined, string]>([
    ['nothing was done', { endorses: 'unknown' }, undefined, 'not-contacted'],
    ['contacted today', { endorses: 'unknown', contactedOn: '2026-11-22' }, undefined, 'contacted'],
    [
      'contact still to come',
      { endorses: 'unknown', contactedOn: '2026-11-23' },
      undefined,
      'not-contacted',
    ],
    [
      'answered today',
      { endorses: 'unknown', contactedOn: '2026-11-01', answeredOn: '2026-11-22' },
      undefined,
      'answered',
    ],
    ['wrote first', { endorses: 'unknown', answeredOn: '2026-11-21' }, undefined, 'answered'],
    [
      'answer still to come',
      { endorses: 'unknown', contactedOn: '2026-11-01', answeredOn: '2026-11-23' },
      undefined,
      'contacted',
    ],
    ['met today', { endorses: 'unknown', answeredOn: '2026-11-01' }, '2026-11-22', 'met'],
    [
      'meeting tomorrow',
      { endorses: 'unknown', answeredOn: '2026-11-01' },
      '2026-11-23',
      'answered',
    ],
    ['endorses, met before', { endorses: 'yes' }, '2026-11-01', 'endorses'],
    ['signed its letter', { endorses: 'unknown', letter: 'signed' }, undefined, 'endorses'],
    ['named before there was a register', {}, undefined, 'endorses'],
    ['declined, met before', { endorses: 'no' }, '2026-11-01', 'declined'],
    ['declined after its letter', { endorses: 'no', letter: 'signed' }, undefined, 'declined'],
    [
      'a service said to endorse',
      { kind: 'decentralised-service', endorses: 'yes' },
      '2026-11-01',
      'met',
    ],
    [
      'an authority said not to',
      { kind: 'local-authority', endorses: 'no' },
      undefined,
      'not-contacted',
    ],
  ])('%s', (_case, fields, meetingOn, expected) => {
    const meetings = meetingOn === undefined ? [] : metOn(meetingOn);

    expect(contactState({ id: 'a', ...fields }, { meetings }, today)).toBe(expected);
  });

  it('is not changed by a meeting without a day, nor by one of another partner', () => {
    const meetings = [...metOn(), { id: 'n', on: '2026-11-01', with: { b: true as const } }];

    expect(contactState({ id: 'a', endorses: 'unknown' }, { meetings }, today)).toBe(
      'not-contacted',
    );
  });

  it('is “met” after an external focus group too', () => {
    const meetings = [
      { id: 'g', kind: 'external' as const, on: '2026-11-01', with: { a: true as const } },
    ];

    expect(contactState({ id: 'a', endorses: 'unknown' }, { meetings }, today)).toBe('met');
  });

  it('is said of the whole register at once, a meeting of somebody removed counting for nothing', () => {
    const endorsements: Endorsement[] = [
      { id: 'a', endorses: 'unknown' },
      { id: 'b', endorses: 'no' },
    ];
    const meetings = [
      { id: 'm', on: '2026-11-01', with: { a: true as const, gone: true as const } },
    ];

    expect([...contactStatesOf({ endorsements, meetings }, today)]).toEqual([
      ['a', 'met'],
      ['b', 'declined'],
    ]);
  });
});
