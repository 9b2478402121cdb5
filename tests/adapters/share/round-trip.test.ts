import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../../src/adapters/files/archive-of';
import { newLetterDoc, readTexts } from '../../../src/adapters/letters/letter-doc';
import { makeCopy } from '../../../src/adapters/share/make-copy';
import { mostRows } from '../../../src/domain/share/letter-json';
import { derive } from '../../../src/domain/dossier/history';
import type { SharedLetter } from '../../../src/domain/share/shared';
import { Copy } from '../storage/some-letters';
import {
  dossierId,
  invitation,
  invited,
  letterId,
  readFrom,
  reply,
  savedAt,
  task,
  writing,
  written,
} from './some-share';

const amina = { name: 'أمينة', function: 'rédactrice' };
const revisions = writing(invited);
const matter = (letters: readonly SharedLetter[]) => ({
  ...{ id: dossierId, dossier: derive(revisions), revisions, letters },
});

/** What comes back of a dossier that was saved with its letters. */
async function savedAndOpened(letters: readonly SharedLetter[]) {
  const { archive } = await archiveOf(matter(letters), savedAt, { from: amina });
  const read = await readFrom(archive);
  if (read.kind !== 'dossier') throw new Error(JSON.stringify(read));
  return read;
}

describe('an invitation', () => {
  it('brings the letter as one row, and what it needs of the dossier', async () => {
    const read = await readFrom(await invitation({ from: amina }));

    if (read.kind !== 'invitation') throw new Error(JSON.stringify(read));
    expect(read.invitation).toMatchObject({ ...task, from: amina });
    expect(read.invitation.dossier.jurisdictions).toMatchObject([{ name: { ar: 'ابن جرير' } }]);
    expect(read.invitation.dossier.invitations).toMatchObject([{ replyBy: '2026-12-10' }]);
    const [row, ...others] = read.invitation.letter.rows;
    expect(others).toEqual([]);
    expect(row?.id).toMatch(/^[0-9a-f]{32}$/);
    const doc = newLetterDoc('endorsement', [row!.update]);
    expect(JSON.stringify(readTexts(doc).ar)).toContain('نحن جمعية الواحة');
  });

  it('has the same row whenever the letter is the same, and none where nobody has written', async () => {
    const { rows } = written();
    const [one, other, empty] = await Promise.all(
      [rows, rows, []].map(async (of) => {
        const read = await readFrom(await invitation({ rows: of }));
        return read.kind === 'invitation' ? read.invitation.letter.rows : read;
      }),
    );
    expect(one).toEqual(other);
    expect(empty).toEqual([]);
  });

  it('is of a letter that an organisation writes, and of an invitation that was made', async () => {
    await expect(invitation({ letterId: 'support-07' })).rejects.toThrow(RangeError);
    await expect(invitation({ invitationId: 'inv-2' })).rejects.toThrow(RangeError);
    await expect(invitation({ letterId: 'endorsement-other' })).rejects.toThrow(RangeError);
  });

  it('has no deleted words when it is clean, and merges with a letter that has them', async () => {
    const copy = written('سر المكتب');
    copy.doc.getText('ar').delete(0, 9);
    copy.type('نص معلن', 0, 'ar');
    const said = async (isClean: boolean) => {
      const read = await readFrom(await invitation({ rows: copy.rows, isClean }));
      if (read.kind !== 'invitation') throw new Error(JSON.stringify(read));
      return read.invitation.letter.rows[0]!.update;
    };
    const [whole, clean] = [await said(false), await said(true)];

    expect(Buffer.from(whole).includes('سر المكتب')).toBe(true);
    expect(Buffer.from(clean).includes('سر المكتب')).toBe(false);
    const merged = newLetterDoc('endorsement', [clean, whole]);
    expect(readTexts(merged)).toEqual(readTexts(copy.doc));
  });
});

describe('a reply', () => {
  it('brings the letter and what the organisation wrote, not what it was given', async () => {
    const given = writing(invited);
    const own = writing(
      { 'endorsements/assoc/organisation/fr': 'Oasis', 'call/closesOn': '2026-01-01' },
      { name: 'يوسف', function: 'رئيس' },
    );
    const ids = new Set(given.map(({ id }) => id));
    const read = await readFrom(await reply({ revisions: [...given, ...own], given: ids }));

    if (read.kind !== 'reply') throw new Error(JSON.stringify(read));
    expect(read.reply).toMatchObject(task);
    expect(read.reply.revisions).toEqual([own[0]]);
  });
});

describe('a dossier with letters', () => {
  it('comes back with every row and every version', async () => {
    const texts = readTexts(written('ar').doc);
    const versions = [
      { id: 'v-1', at: savedAt.toISOString(), author: amina, reason: 'sent' as const, texts },
    ];
    const letters = [
      { letterId, rows: written().rows, versions },
      { letterId: 'support-07.427', rows: new Copy('support-07.427').rows, versions },
    ];
    const read = await savedAndOpened(letters);
    expect(read.letters).toEqual(letters);
    expect(read.from).toEqual(amina);
    expect(read.file.revisions).toEqual(revisions);
  });

  it('comes back the same, whatever was typed in however many letters', async () => {
    const typed = fc.array(fc.record({ at: fc.nat(20), words: fc.string({ unit: 'grapheme' }) }), {
      maxLength: 8,
    });
    const ids = fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9.-]{0,5}$/), {
      maxLength: 4,
    });
    const any = ids.chain((all) => fc.tuple(...all.map((id) => fc.tuple(fc.constant(id), typed))));
    await fc.assert(
      fc.asyncProperty(any, async (all) => {
        const letters = all.map(([id, acts]) => {
          const copy = new Copy(`endorsement-${id}`);
          for (const { at, words } of acts) copy.type(`${words}.`, at);
          return { letterId: copy.letterId, rows: copy.rows, versions: [] };
        });
        const read = await savedAndOpened(letters);
        expect(read.letters).toEqual(letters.filter(({ rows }) => rows.length > 0));
      }),
      { numRuns: process.env['TARCHIH_LONG'] === '1' ? 500 : 30 },
    );
  });

  it('opens again however often somebody has written: what it comes to is one row', async () => {
    const [row] = written().rows;
    const rows = Array.from({ length: mostRows + 1 }, (_, nth) => ({ ...row!, id: `n${nth}` }));
    const read = await savedAndOpened([{ letterId, rows, versions: [] }]);
    const [one, ...others] = read.letters[0]!.rows;

    expect(others).toEqual([]);
    expect(readTexts(newLetterDoc('endorsement', [one!.update]))).toEqual(readTexts(written().doc));
  });

  it('opens again with the last versions, whatever others have put into a letter', async () => {
    const copy = written('x'.repeat(400_000));
    copy.type('\n'.repeat(90_000), 400_000, 'ar');
    copy.doc.getText('ar').insert(9, '\n', { [`says:${'a'.repeat(95)}`]: true });
    const texts = readTexts(copy.doc);
    const versions = Array.from({ length: 6 }, (_, nth) => ({
      ...{ id: `v-${String(nth)}`, at: savedAt.toISOString(), author: amina },
      ...{ reason: 'received' as const, texts },
    }));
    const read = await savedAndOpened([{ letterId, rows: copy.rows, versions }]);
    const kept = read.letters[0]!.versions;

    expect(kept.length).toBeGreaterThan(0);
    expect(kept).toEqual(versions.slice(-kept.length));
    expect(read.letters[0]!.rows).toEqual(copy.rows);
  });

  it('has no earlier wordings and no deleted words in a clean copy, and says the same', async () => {
    const field = 'endorsements/assoc/organisation/fr';
    const first = writing({ [field]: 'secret wording' });
    const second = writing({ [field]: 'Oasis' }, amina, first);
    const copy = written('secret words');
    copy.doc.getText('ar').delete(0, 7);
    const all = [...revisions, ...first, ...second];
    const letters = [{ letterId, rows: copy.rows, versions: [] }];
    const of = { id: dossierId, dossier: derive(all), revisions: all, letters };
    const { blob } = await makeCopy(of, { isClean: true });
    const read = await readFrom(blob);

    if (read.kind !== 'dossier') throw new Error(JSON.stringify(read));
    expect(JSON.stringify(read.file)).not.toContain('secret');
    expect(derive(read.file.revisions)).toEqual(derive(all));
    const [clean] = read.letters[0]!.rows;
    expect(Buffer.from(clean!.update).includes('secret')).toBe(false);
    expect(readTexts(newLetterDoc('endorsement', [clean!.update]))).toEqual(readTexts(copy.doc));
  });
});
