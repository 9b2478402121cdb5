import { describe, expect, it } from 'vitest';
import type { Revision } from '../../../src/domain/dossier/revision';
import { invitationsOf, remarksOn } from '../../../src/domain/receiving/remarks';

const wrote = (field: string): Revision => ({
  ...{ id: field, field, value: 'X', parents: [], at: '2026-11-22T10:00:00.000Z' },
  author: { name: '', function: '' },
});
const letterId = 'endorsement-a';

describe('what the staff should know of a reply', () => {
  it.each([
    ['nothing, of a reply that only writes the letter', { endorses: 'yes' }, [], []],
    ['a name', { endorses: 'yes' }, ['endorsements/a/organisation/fr'], ['renamed']],
    ['a kind', { endorses: 'yes' }, ['endorsements/a/kind'], ['renamed']],
    ['no signatory', { endorses: 'yes' }, ['endorsements/a/signatory/name/fr'], []],
    ['that it no longer supports', { endorses: 'no' }, [], ['not-supporter']],
    ['that the letter is signed', { endorses: 'yes', letter: 'signed' }, [], ['letter-signed']],
  ] as const)('says of a change of %s', (_, about, fields, remarks) => {
    expect(
      remarksOn(letterId, fields.map(wrote), { endorsements: [{ id: 'a', ...about }] }),
    ).toEqual(remarks);
  });

  it('says nothing of an organisation that is gone: the reply is refused before', () => {
    expect(remarksOn(letterId, [wrote('endorsements/a/kind')], { endorsements: [] })).toEqual([]);
  });
});

describe('the invitations of a letter', () => {
  it('are those that were made, by their day; one that is prepared is none', () => {
    const invitations = [
      { id: '1', letter: letterId, madeOn: '2026-11-02' },
      { id: '2', letter: letterId },
      { id: '3', letter: 'endorsement-b', madeOn: '2026-11-01' },
      { id: '4', letter: letterId, madeOn: '2026-11-01' },
    ];

    expect(invitationsOf({ invitations }, letterId).map(({ id }) => id)).toEqual(['4', '1']);
  });
});
