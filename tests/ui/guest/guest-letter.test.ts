import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/domain/dossier/fields';
import type { Change } from '../../../src/domain/dossier/history';
import { daysToReply, guestLetterOf } from '../../../src/ui/guest/guest-letter';
import { replyName } from '../../../src/ui/guest/reply-name';
import { invitation, invited, letterId, of } from './some-guest';

const dossierOf = (changes: readonly Change[]) =>
  assemble(new Map(changes.map(({ field, value }) => [field, value])));

describe('the letter a guest was invited to write', () => {
  it('is that of the invitation, with the organisation it is addressed to', () => {
    const guest = guestLetterOf(dossierOf(invitation));

    expect(guest?.letterId).toBe(letterId);
    expect(guest?.endorsement?.organisation?.fr).toBe('Réseau Eau');
    expect(guest?.invitation.replyBy).toBe('2026-12-04');
  });

  it.each([
    ['a later day', '2026-11-25', '2027-01-10'],
    ['the same day', '2026-11-20', '2027-01-10'],
    ['an earlier day, that came late', '2026-11-01', '2026-12-04'],
  ])('follows the invitation last made: a second one of %s', (_case, madeOn, replyBy) => {
    const again = [
      invited('i2', 'order', 1),
      invited('i2', 'letter', letterId),
      invited('i2', 'madeOn', madeOn),
      invited('i2', 'replyBy', '2027-01-10'),
    ];

    expect(guestLetterOf(dossierOf([...invitation, ...again]))?.invitation.replyBy).toBe(replyBy);
  });

  it('is none where there is no invitation, or one that names no letter', () => {
    const without = (part: string) => invitation.filter(({ field }) => !field.includes(part));

    expect(guestLetterOf(dossierOf(without('invitations')))).toBeUndefined();
    expect(guestLetterOf(dossierOf(without('/letter')))).toBeUndefined();
  });
});

describe('the days until an answer is wanted', () => {
  it.each([
    ['2026-11-22', 0],
    ['2026-11-23', 1],
    ['2026-11-21', -1],
    ['2027-02-28', 98],
  ])('are counted to %s as %i', (replyBy, days) => {
    expect(daysToReply(replyBy, Temporal.PlainDate.from('2026-11-22'))).toBe(days);
  });
});

describe('the name of a reply', () => {
  it('says who answers whom, and when', () => {
    expect(replyName(dossierOf(invitation), '2026-11-22')).toBe(
      'tarchih-reply-reseau-eau-ben-guerir-07.427.01.01-2026-11-22.tarchih',
    );
  });

  it('leaves out a name that is in Arabic letters alone', () => {
    const inArabic = invitation.filter(({ field }) => !field.endsWith('organisation/fr'));

    expect(replyName(dossierOf(inArabic), '2026-11-22')).toBe(
      'tarchih-reply-ben-guerir-07.427.01.01-2026-11-22.tarchih',
    );
  });

  it('is one that every system keeps, whatever the organisation is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (name) => {
        const named = [...invitation, of('organisation/fr', name)];

        expect(replyName(dossierOf(named), '2026-11-22')).toMatch(/^[a-z0-9][a-z0-9.-]*\.tarchih$/);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
