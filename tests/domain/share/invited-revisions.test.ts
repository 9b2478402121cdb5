import { describe, expect, it } from 'vitest';
import { derive } from '../../../src/domain/dossier/history';
import type { Leaf, Revision } from '../../../src/domain/dossier/revision';
import { invitedRevisions } from '../../../src/domain/share/invited-revisions';

const task = { dossierId: 'd', letterId: 'endorsement-a', invitationId: 'i2' };
const amina = { name: 'Amina', function: 'cheffe' };
const rev = (id: string, field: string, value: Leaf, parents: string[] = []): Revision => ({
  ...{ id, field, value, parents, author: amina },
  at: `2026-11-22T10:00:${String(id.length).padStart(2, '0')}.000Z`,
});
const fieldsOf = (...revisions: Revision[]) =>
  invitedRevisions(revisions, task).map(({ field }) => field);

describe('what goes with an invitation', () => {
  it.each([
    'edition',
    'language',
    'call/closesOn',
    'call/isKnown',
    'jurisdictions/07.1/type',
    'jurisdictions/07.1/code',
    'jurisdictions/07.1/name/ar',
    'jurisdictions/07.1/order',
    'endorsements/a/organisation/fr',
    'endorsements/a/kind',
    'endorsements/a/endorses',
    'endorsements/a/focalPoint/name/ar',
    'endorsements/a/focalPoint/contact',
    'endorsements/a/signatory/function/fr',
    'endorsements/a/letterPlace/ar',
    'endorsements/a/letterhead/lines/fr',
    'endorsements/a/order',
    'invitations/i2/replyBy',
    'invitations/i2/message/ar',
  ])('includes %s', (field) => {
    expect(fieldsOf(rev('r', field, 'x'))).toEqual([field]);
  });

  it.each([
    'title',
    'plannedMandate/endsOn',
    'jurisdictions/07.1/mandate/endsOn',
    'jurisdictions/07.1/supportLetter/signatory/name/fr',
    'jurisdictions/07.1/letterhead/lines/fr',
    'jurisdictions/07.1/removed',
    'endorsements/a/contactedOn',
    'endorsements/a/reply/fr',
    'endorsements/a/letter',
    'endorsements/a/letterFile',
    'endorsements/a/letterhead/logo',
    'endorsements/a/removed',
    'endorsements/ab/organisation/fr',
    'endorsements/b/organisation/fr',
    'invitations/i1/message/ar',
    'invitations/i22/message/ar',
    'endorsedTexts/e/name',
    'answers/reform/fr',
    'officialFocalPoint/name/fr',
    'attachments/x/name',
    'calls/closesOn',
  ])('leaves %s out', (field) => {
    expect(fieldsOf(rev('r', field, 'x'))).toEqual([]);
  });

  it('is of no author, and of each field what nobody has superseded', () => {
    const chain = [rev('a', 'language', 'ar'), rev('bb', 'language', 'fr', ['a'])];
    expect(invitedRevisions(chain, task)).toEqual([
      { ...chain[1], author: { name: '', function: '' } },
    ]);
  });

  it('rests on all that came before, so that it supersedes whatever an earlier invitation brought', () => {
    const chain = [
      rev('a', 'language', 'ar'),
      rev('b', 'language', 'en'),
      rev('cc', 'language', 'fr', ['a', 'b']),
      rev('ddd', 'language', 'ar', ['cc']),
    ];
    const [earlier] = invitedRevisions(chain.slice(0, 1), task);
    const later = invitedRevisions(chain, task);
    expect(later).toMatchObject([{ id: 'ddd', parents: ['cc', 'a', 'b'] }]);
    expect(derive([earlier!, ...later]).language).toBe('ar');
  });

  it('names the hundred nearest where a field was written more often', () => {
    const chain = Array.from({ length: 150 }, (_, nth) =>
      rev(`r${String(nth)}`, 'language', 'ar', nth === 0 ? [] : [`r${String(nth - 1)}`]),
    );
    const [head] = invitedRevisions(chain, task);
    expect(head?.parents).toHaveLength(100);
    expect(head?.parents[0]).toBe('r148');
    expect(head?.parents[99]).toBe('r49');
  });

  it('keeps both sides of what nobody has decided', () => {
    const both = [rev('a', 'language', 'ar'), rev('b', 'language', 'fr')];
    expect(
      invitedRevisions(both, task)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['a', 'b']);
  });

  it('takes away what was taken away', () => {
    const chain = [
      rev('a', 'call/closesOn', '2026-12-01'),
      rev('bb', 'call/closesOn', null, ['a']),
    ];
    expect(invitedRevisions(chain, task)).toMatchObject([{ value: null }]);
  });
});

describe('of a collectivity that left', () => {
  const gone = [
    rev('a', 'jurisdictions/x/type', 'commune'),
    rev('b', 'jurisdictions/x/name/fr', 'Left'),
    rev('c', 'jurisdictions/x/removed', true),
  ];

  it('nothing goes with a first invitation', () => {
    expect(fieldsOf(...gone, rev('i', 'invitations/i2/letter', task.letterId))).toEqual([
      'invitations/i2/letter',
    ]);
  });

  it('goes with a later one that it left, for who may have seen it', () => {
    const earlier = rev('i', 'invitations/i1/letter', task.letterId);
    expect(fieldsOf(...gone, earlier)).toEqual(['jurisdictions/x/removed']);
  });
});

describe('of declarations', () => {
  it('those of this letter go, and those of others do not', () => {
    expect(
      fieldsOf(
        rev('a', 'endorsedTexts/e1/letter', 'endorsement-a'),
        rev('b', 'endorsedTexts/e1/name', 'x'),
        rev('c', 'endorsedTexts/e2/letter', 'endorsement-b'),
        rev('d', 'endorsedTexts/e2/name', 'x'),
        // one side says this letter, the other another one
        rev('e', 'endorsedTexts/e3/letter', 'endorsement-a'),
        rev('f', 'endorsedTexts/e3/letter', 'endorsement-b'),
        rev('g', 'endorsedTexts/e3/name', 'x'),
      ),
    ).toEqual(['endorsedTexts/e1/letter', 'endorsedTexts/e1/name']);
  });

  it('of one that was taken out goes only that it was, and not what it said', () => {
    expect(
      fieldsOf(
        rev('a', 'endorsedTexts/e1/letter', 'endorsement-a'),
        rev('b', 'endorsedTexts/e1/name', 'typed in the wrong letter'),
        rev('c', 'endorsedTexts/e1/removed', true),
      ),
    ).toEqual(['endorsedTexts/e1/letter', 'endorsedTexts/e1/removed']);
  });
});
