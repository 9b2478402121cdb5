import { expect, it } from 'vitest';
import type { Endorsement } from '../../../src/domain/dossier/dossier';
import { lettersOf } from '../../../src/domain/letters/letters';

const scan = 'a'.repeat(64);
const supporter = (id: string, more: Partial<Endorsement> = {}): Endorsement => ({
  id,
  kind: 'association',
  endorses: 'yes',
  letter: 'signed',
  signedOn: '2026-10-15',
  signatory: { name: { fr: 'S. Alaoui' }, function: { fr: 'Présidente' } },
  letterFile: scan,
  ...more,
});

// one letter is enough; one that came after the closing makes no other needed, and stays too late
it.each<[string, Endorsement[], string[][]]>([
  ['after the closing alone', [supporter('a')], [['rule after-closing']]],
  [
    'after it, beside an unsigned one',
    [supporter('a'), supporter('b', { letter: 'draft' })],
    [['rule after-closing'], ['advice not-signed']],
  ],
  [
    'after it, beside one in time',
    [supporter('a'), supporter('b', { signedOn: '2026-10-14' })],
    [['advice after-closing'], []],
  ],
])('endorsement letters signed %s lack what they lack', (_case, endorsements, expected) => {
  const letters = lettersOf(
    { edition: 'ogp-local-next', jurisdictions: [], attachments: [{ id: scan }], endorsements },
    { closingDay: '2026-10-14' },
  );
  expect(letters.map(({ lacks }) => lacks.map(({ code, weight }) => `${weight} ${code}`))).toEqual(
    expected,
  );
});
