import { describe, expect, it } from 'vitest';
import { stateOf } from '../../../src/adapters/letters/letter-doc';
import { makeArchive } from '../../../src/adapters/zip/make-archive';
import { derive } from '../../../src/domain/dossier/history';
import type { Leaf } from '../../../src/domain/dossier/revision';
import { file } from '../zip/some-archive';
import { packed } from '../zip/packed';
import { dossierLabel, dossierWith, honest, invitationWith, letterOf, replyWith } from './crafted';
import { codesOf, invitation, invited, reply, savedAt, task, writing, written } from './some-share';

const update = stateOf(written().doc);
const nobody = { name: '', function: '' };
const more = (fields: Record<string, Leaf>, author = nobody) => [
  ...honest(),
  ...writing(fields, author),
];
const replying = (fields: Record<string, Leaf>) => JSON.stringify({ revisions: writing(fields) });

describe('an invitation', () => {
  it('is opened where it holds what the letter needs', async () => {
    expect(await codesOf(await invitationWith(honest()))).toEqual(['invitation']);
    expect(
      await codesOf(await invitationWith(honest(), { letters: letterOf([{ update }]) })),
    ).toEqual(['invitation']);
  });

  it.each([
    ['an answer', more({ 'answers/reform/fr': 'x' })],
    ['another organisation', more({ 'endorsements/other/organisation/fr': 'x' })],
    ['what the staff noted', more({ 'endorsements/assoc/contactedOn': '2026-01-01' })],
    ['another invitation', more({ 'invitations/inv-2/message/fr': 'x' })],
    [
      'a declaration of another letter',
      more({ 'endorsedTexts/e/letter': 'endorsement-x', 'endorsedTexts/e/name': 'x' }),
    ],
    ['a declaration of no letter', more({ 'endorsedTexts/e/name': 'x' })],
    ['somebody’s name', more({ 'call/closesOn': '2026-12-31' }, { name: 'Amina', function: '' })],
    ['no invitation at all', honest().filter(({ field }) => !field.startsWith('invitations/'))],
    [
      'an invitation to another letter',
      honest().map((one) =>
        one.field === 'invitations/inv-1/letter' ? { ...one, value: 'endorsement-x' } : one,
      ),
    ],
  ])('is refused where it holds %s', async (_, revisions) => {
    expect(await codesOf(await invitationWith(revisions))).toEqual(['share-exceeds']);
  });

  it('is refused where the readable part says what no revision does', async () => {
    const dossier = { ...derive(honest()), answers: { reform: { fr: 'unseen' } } };
    expect(await codesOf(await invitationWith(honest(), { dossier }))).toEqual(['share-exceeds']);
  });

  it.each([
    ['two rows', letterOf([{ update }, { update: stateOf(written('x').doc) }])],
    [
      'a version',
      letterOf([{ update }], {
        versions: [
          { id: 'v', at: savedAt.toISOString(), author: nobody, reason: 'kept', texts: {} },
        ],
      }),
    ],
  ])('is refused where its letter has %s: its history is nobody’s', async (_, letters) => {
    expect(await codesOf(await invitationWith(honest(), { letters }))).toEqual(['share-exceeds']);
  });

  it.each([
    ['of another letter', letterOf([{ update }], {}, 'endorsement-other')],
    ['that cannot be read', letterOf([{ update: update.subarray(9) }])],
    ['of a dossier that is no JSON', [], '{'],
    ['of a dossier nested too deep', [], '['.repeat(100_000)],
  ])('says no more than that it is damaged: %s', async (_, letters, text?: string) => {
    const crafted = { letters, ...(text === undefined ? {} : { text }) };
    const codes = await codesOf(await invitationWith(honest(), crafted));
    expect(codes).toHaveLength(1);
    expect(['archive-damaged', 'entry-changed']).toContain(codes[0]);
  });
});

describe('a reply', () => {
  it('is opened where it writes what is the organisation’s', async () => {
    const fields = {
      'endorsements/assoc/signatory/name/fr': 'Y. Alaoui',
      'endorsements/assoc/letterhead/lines/ar': 'ص.ب 12',
      'endorsedTexts/e-1/letter': task.letterId,
      'endorsedTexts/e-1/name': 'Y. Alaoui',
    };
    expect(await codesOf(await replyWith(replying(fields)))).toEqual(['reply']);
  });

  it.each<[string, Record<string, Leaf>]>([
    ['whether the organisation endorses', { 'endorsements/assoc/endorses': 'yes' }],
    ['that the organisation is gone', { 'endorsements/assoc/removed': true }],
    ['another organisation', { 'endorsements/other/organisation/fr': 'x' }],
    ['the title of the dossier', { title: 'x' }],
    ['the name of the commune', { 'jurisdictions/07/name/ar': 'x' }],
    ['its invitation', { 'invitations/inv-1/replyBy': '2027-01-01' }],
    ['a declaration of another letter', { 'endorsedTexts/e/letter': 'endorsement-other' }],
    ['a picture that is not there', { 'endorsements/assoc/letterhead/logo': 'a'.repeat(64) }],
  ])('is refused where it writes %s', async (_, fields) => {
    expect(await codesOf(await replyWith(replying(fields)))).toEqual(['share-exceeds']);
  });

  it.each([
    ['with a field that no dossier has', replying({ 'endorsements/assoc/phone': '06' })],
    ['with a value that its field cannot hold', replying({ 'endorsements/assoc/kind': 'party' })],
    ['with a revision that rests on itself', ring()],
    ['with something more', JSON.stringify({ revisions: [], dossier: {} })],
    ['that is a list', '[]'],
    ['nested too deep', `{"revisions":${'['.repeat(100_000)}`],
    [
      'that would change what objects are',
      '{"__proto__":{"revisions":[]},"revisions":[{"__proto__":1}]}',
    ],
  ])('is damaged: %s', async (_, text) => {
    expect(await codesOf(await replyWith(text))).toEqual(['archive-damaged']);
  });
});

describe('a share file', () => {
  it.each(['invitation', 'reply'] as const)(
    'of the kind %s holds no attached file',
    async (kind) => {
      const files = [await file('photo.jpg', 'pixels')];
      const label = { version: 2, kind, ...task } as const;
      expect(await codesOf(await makeArchive({ label, text: '{}', files }, savedAt))).toEqual([
        'entry-changed',
      ]);
    },
  );

  it('of a dossier says whose it is as the dossier does', async () => {
    expect(await codesOf(await dossierWith([]))).toEqual(['dossier']);
    const label = { ...dossierLabel, dossierId: 'another' };
    const revisions = writing(invited);
    const said = JSON.stringify({
      format: 'tarchih-dossier',
      version: 4,
      id: 'd-1',
      ...derive(revisions),
      revisions,
    });
    expect(await codesOf(await makeArchive({ label, text: said }, savedAt))).toEqual([
      'share-exceeds',
    ]);
  });

  it('of a later edition of the format is left to a newer version', async () => {
    const label = { ...dossierLabel, version: 3 } as unknown as typeof dossierLabel;
    expect(await codesOf(await makeArchive({ label, text: '{}' }, savedAt))).toEqual(['newer']);
  });

  it('within a ZIP is named as what it is', async () => {
    const inner = await invitation();
    expect(await codesOf(await packed({ 'invitation.tarchih': inner }))).toEqual([
      'archive-nested',
    ]);
    expect(await codesOf(await packed({ 'mail/': '', 'mail/Réponse.TARCHIH': inner }))).toEqual([
      'archive-nested',
    ]);
  });

  it('with more in it than was put there is damaged', async () => {
    const parts = await entriesOf(await reply());
    expect(await codesOf(await packed({ ...parts, 'run.exe': 'MZ' }))).toEqual(['archive-damaged']);
    const { 'reply.json': _, ...less } = parts;
    expect(await codesOf(await packed(less))).toEqual(['archive-damaged']);
  });
});

async function entriesOf(archive: Blob): Promise<Record<string, Blob>> {
  const { BlobReader, BlobWriter, ZipReader } = await import('@zip.js/zip.js');
  const entries = await new ZipReader(new BlobReader(archive)).getEntries();
  const parts: Record<string, Blob> = {};
  for (const entry of entries) {
    if (!entry.directory) parts[entry.filename] = await entry.getData(new BlobWriter());
  }
  return parts;
}

function ring(): string {
  const [one] = writing({ 'endorsements/assoc/organisation/fr': 'x' });
  const other = { ...one!, id: 'other', parents: [one!.id] };
  return JSON.stringify({ revisions: [{ ...one!, parents: ['other'] }, other] });
}
