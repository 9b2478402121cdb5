import { describe, expect, it } from 'vitest';
import { derive } from '../../../src/domain/dossier/history';
import type { Leaf, Revision } from '../../../src/domain/dossier/revision';
import { checkReply } from '../../../src/domain/share/check-reply';
import { cleanHistory } from '../../../src/domain/share/clean-history';
import { isForged } from '../../../src/domain/share/forged';
import type { SharedReply } from '../../../src/domain/share/shared';

const rev = (id: string, field: string, value: Leaf, parents: string[] = []): Revision => ({
  ...{ id, field, value, parents, author: { name: '', function: '' } },
  at: '2026-11-22T10:00:00.000Z',
});
const organisation = 'endorsements/a/organisation/fr';
const base = [
  rev('edition', 'edition', 'ogp-local-next'),
  rev('org', organisation, 'Oasis'),
  rev('order', 'endorsements/a/order', 0),
  rev('i1-letter', 'invitations/i1/letter', 'endorsement-a'),
  rev('i1-order', 'invitations/i1/order', 0),
];
const later = [
  rev('i2-letter', 'invitations/i2/letter', 'endorsement-a'),
  rev('i2-order', 'invitations/i2/order', 1),
  rev('i2-made', 'invitations/i2/madeOn', '2026-11-22'),
];
const here = (revisions = base) => ({ id: 'd', dossier: derive(revisions), revisions });
const reply = (revisions: Revision[] = [], more: Partial<SharedReply> = {}): SharedReply => ({
  ...{ dossierId: 'd', letterId: 'endorsement-a', invitationId: 'i1' },
  savedAt: '2026-11-23T10:00:00.000Z',
  letter: { letterId: 'endorsement-a', rows: [], versions: [] },
  revisions,
  ...more,
});
const refused = (code: string) => ({ kind: 'refused', code });

describe('a reply', () => {
  it('is accepted where it answers an invitation of this dossier', () => {
    const own = [rev('g1', organisation, 'Oasis verte', ['org'])];
    expect(checkReply(reply(own), here())).toEqual({ kind: 'accepted', isOlder: false });
  });

  it('is accepted, and said to be older, where a later invitation was made', () => {
    expect(checkReply(reply(), here([...base, ...later]))).toEqual({
      kind: 'accepted',
      isOlder: true,
    });
    expect(checkReply(reply([], { invitationId: 'i2' }), here([...base, ...later]))).toEqual({
      kind: 'accepted',
      isOlder: false,
    });
  });

  it('is not older for an invitation that is being prepared and was given to nobody', () => {
    const prepared = later.filter(({ id }) => id !== 'i2-made');
    expect(checkReply(reply(), here([...base, ...prepared]))).toMatchObject({ isOlder: false });
  });

  it.each<[string, SharedReply, Revision[]]>([
    ['other-dossier', reply([], { dossierId: 'other' }), base],
    ['letter-gone', reply(), [...base, rev('x', 'endorsements/a/removed', true)]],
    ['letter-gone', reply([], { letterId: 'support-a' }), base],
    ['invitation-unknown', reply([], { invitationId: 'i2' }), base],
    [
      'invitation-unknown',
      reply(),
      base.map((one) => (one.id === 'i1-letter' ? { ...one, value: 'endorsement-b' } : one)),
    ],
    ['base-unknown', reply([rev('g1', organisation, 'x', ['elsewhere'])]), base],
    // it rests on, or calls itself, what is of another field
    ['forged', reply([rev('g1', organisation, 'x', ['edition'])]), base],
    ['forged', reply([rev('edition', organisation, 'x')]), base],
    ['forged', reply([rev('g1', 'endorsedTexts/e/name', 'x')]), base],
    [
      'forged',
      reply([
        rev('g1', 'endorsedTexts/e/letter', 'endorsement-a'),
        rev('g2', 'endorsedTexts/e/name', 'x'),
      ]),
      [...base, rev('e', 'endorsedTexts/e/letter', 'endorsement-b')],
    ],
  ])('is refused: %s', (code, given, revisions) => {
    expect(checkReply(given, here(revisions))).toEqual(refused(code));
  });

  it('may follow a declaration of its letter that was taken back', () => {
    const taken = [
      ...base,
      rev('e', 'endorsedTexts/e/letter', 'endorsement-a'),
      rev('f', 'endorsedTexts/e/letter', null, ['e']),
    ];
    const again = [rev('g', 'endorsedTexts/e/name', 'x')];
    expect(checkReply(reply(again), here(taken))).toMatchObject({ kind: 'accepted' });
  });
});

describe('what claims to be of another field', () => {
  it('is forged, and what is known or new is not', () => {
    expect(isForged(base, base)).toBe(false);
    expect(isForged(base, [rev('n', organisation, 'x', ['org', 'unknown'])])).toBe(false);
    expect(isForged(base, [rev('org', 'title', 'x')])).toBe(true);
    expect(isForged(base, [rev('n', 'title', 'x', ['org'])])).toBe(true);
  });
});

describe('a clean history', () => {
  it('says the same now, says nothing of before, and has every revision', () => {
    const whole = [...base, rev('n', organisation, 'Oasis verte', ['org'])];
    const clean = cleanHistory(whole);
    expect(derive(clean)).toEqual(derive(whole));
    expect(clean.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
    expect(JSON.stringify(clean)).not.toContain('"Oasis"');
  });
});
