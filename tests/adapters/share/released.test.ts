import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findIn } from '../../../src/adapters/share/find-in';
import { newLetterDoc, readTexts } from '../../../src/adapters/letters/letter-doc';
import { plainText } from '../../../src/domain/letters/text/plain';
import type { SharedLetter } from '../../../src/domain/share/shared';
import { readDossierFile } from '../../../src/domain/dossier/file';

const folder = `${import.meta.dirname}/../../fixtures/released`;
const opened = async (name: string, passphrase = '') => {
  const found = await findIn(
    new Blob([new Uint8Array(readFileSync(`${folder}/${name}`))]),
    passphrase,
    () => undefined,
  );
  if (found.kind !== 'opened') throw new Error(found.kind);
  return found.read;
};
const wordsOf = ({ letterId, rows }: SharedLetter, language: 'ar' | 'fr' | 'en') => {
  const kind = letterId.startsWith('support') ? 'support' : 'endorsement';
  const doc = newLetterDoc(
    kind,
    rows.map(({ update }) => update),
  );
  return plainText(readTexts(doc)[language] ?? [], (name) => `[${name}]`);
};
const known = 'نحن جمعية تعمل منذ عشر سنوات على مشاركة السكان.';
const deleted = 'جملة حُذفت من بعد.';

// What a version in use once wrote must open for ever. Add files for a new version; never edit one.
describe('the released share files of version 2', () => {
  it.each([
    ['copy-v2.tarchih', ''],
    ['copy-sealed-v2.tarchih', 'واحة وكتاب 2026'],
  ])('%s opens with its dossier, its history and its letters', async (name, passphrase) => {
    const read = await opened(name, passphrase);
    if (read.kind !== 'dossier') throw new Error(JSON.stringify(read));
    const alone = readDossierFile(readFileSync(`${folder}/dossier-v4.json`, 'utf8'));
    if ('faults' in alone) throw new Error('dossier-v4');
    expect(read.file.dossier).toEqual(alone.file.dossier);
    expect(read.file.revisions).toEqual(alone.file.revisions);
    const [endorsement, support] = read.letters;
    expect([endorsement!.letterId, support!.letterId]).toEqual([
      'endorsement-e1',
      'support-06.461.01.01',
    ]);
    expect(wordsOf(endorsement!, 'ar')).toContain(known);
    expect(wordsOf(endorsement!, 'ar')).not.toContain(deleted);
    expect(wordsOf(endorsement!, 'fr')).toMatch(
      /Qui nous sommes\n.*dix ans de participation\n.*English words in a French letter\n.*\[collectivity\] 😀/s,
    );
    expect(wordsOf(support!, 'en')).toContain('The council commits staff to the programme.');
    expect(endorsement!.versions.map(({ id, reason }) => [id, reason])).toEqual([
      ['released-version', 'kept'],
    ]);
    expect(endorsement!.rows.every(({ author }) => author.name === 'أمينة العلوي')).toBe(true);
  });

  it('invitation-v2.tarchih opens with the letter, and with nothing else of the dossier', async () => {
    const read = await opened('invitation-v2.tarchih');
    if (read.kind !== 'invitation') throw new Error(JSON.stringify(read));
    const { dossierId, letterId, invitationId, dossier, letter } = read.invitation;
    expect([dossierId, letterId, invitationId]).toEqual([
      'released-letters',
      'endorsement-e1',
      'i2',
    ]);
    expect(wordsOf(letter, 'ar')).toContain(known);
    expect(dossier.invitations).toMatchObject([{ id: 'i2', replyBy: '2026-11-30' }]);
    expect(dossier.answers).toBeUndefined();
    expect(dossier.endorsements).toHaveLength(1);
  });

  it('reply-v2.tarchih opens with the letter and what the organisation says of itself', async () => {
    const read = await opened('reply-v2.tarchih');
    if (read.kind !== 'reply') throw new Error(JSON.stringify(read));
    expect(wordsOf(read.reply.letter, 'ar')).toContain('نلتزم بالمساهمة في إعداد خطة العمل.');
    expect(read.reply.revisions.map(({ field, value }) => [field, value])).toEqual([
      ['endorsements/e1/signatory/name/ar', 'خديجة المرابط'],
      ['endorsements/e1/organisation/fr', 'Association Ouverture'],
    ]);
  });
});
