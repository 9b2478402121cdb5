import { describe, expect, it } from 'vitest';
import type { Revision } from '../../../src/domain/dossier/revision';
import { invitationsOf, remarksOn } from '../../../src/domain/receiving/remarks';

const author = { name: '', function: '' };
const wrote = (field: string): Revision => ({
  ...{ id: field, field, value: 'X', parents: [], at: '2026-11-22T10:00:00.000Z' },
  author,
});
const changed = (field: string) => ({
  kind: 'changed' as const,
  change: { field, before: [null], after: ['X'] },
});
/** What a file changes, told by who wrote it. */
const changing = (fields: readonly string[]) => ({
  by: [{ author, entries: fields.map(changed) }],
  conflicts: [],
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
      remarksOn(letterId, changing(fields), { endorsements: [{ id: 'a', ...about }] }),
    ).toEqual(remarks);
  });

  it('says that it is named otherwise where two names would stand beside each other', () => {
    const field = 'endorsements/a/organisation/ar';
    const told = { by: [], conflicts: [{ field, heads: [wrote(field)] }] };

    expect(remarksOn(letterId, told, { endorsements: [{ id: 'a', endorses: 'yes' }] })).toEqual([
      'renamed',
    ]);
  });

  it('says nothing of an organisation that is gone: the reply is refused before', () => {
    expect(remarksOn(letterId, changing(['endorsements/a/kind']), { endorsements: [] })).toEqual(
      [],
    );
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
