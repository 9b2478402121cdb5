import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blobOf } from '../../../src/adapters/zip/packed-content';
import { listEntries } from '../../../src/adapters/zip/list-entries';
import { isField } from '../../../src/domain/dossier/fields';
import { readDossierFile } from '../../../src/domain/dossier/file';
import { invitedRevisions } from '../../../src/domain/share/invited-revisions';
import type { Leaf } from '../../../src/domain/dossier/revision';
import type { Copy } from '../storage/some-letters';
import {
  bytesOf,
  invitation,
  invited,
  letterId,
  readFrom,
  reply,
  task,
  writing,
  written,
} from './some-share';

const hex = (letter: string) => letter.repeat(64);

/** What must never leave: a word in every kind of field that a dossier has beside the letter's. */
const secret: Readonly<Record<string, Leaf>> = {
  title: 'SECRET-title',
  'answers/reform/fr': 'SECRET-answer',
  'answers/reform/ar': 'سري الجواب',
  'jurisdictions/07/supportLetter/signatory/name/fr': 'SECRET-president',
  'jurisdictions/07/supportLetter/delegation/ar': 'سري التفويض',
  'jurisdictions/07/letterhead/lines/fr': 'SECRET-letterhead',
  'jurisdictions/07/mandate/endsOn': '2031-07-07',
  'jurisdictions/gone/type': 'commune',
  'jurisdictions/gone/name/fr': 'SECRET-left-commune',
  'jurisdictions/gone/removed': true,
  'officialFocalPoint/name/fr': 'SECRET-focal-point',
  'officialFocalPoint/contact': 'SECRET-contact',
  'endorsements/assoc/reply/fr': 'SECRET-reply-noted',
  'endorsements/assoc/contactedOn': '2031-01-02',
  'endorsements/assoc/letterFile': hex('a'),
  'endorsements/other/organisation/fr': 'SECRET-other-organisation',
  'endorsements/other/focalPoint/name/ar': 'سري الشخص',
  'endorsements/other/order': 1,
  'meetings/m/subject/fr': 'SECRET-meeting',
  'meetings/m/outcomes/ar': 'سري المخرجات',
  'decisions/d/record': 'SECRET-decision',
  'roadmap/s/what/fr': 'SECRET-roadmap',
  'programmeLines/l/title/fr': 'SECRET-line',
  'goals/g/what/fr': 'SECRET-goal',
  [`attachments/${hex('b')}/name`]: 'SECRET-file.pdf',
  [`attachments/${hex('b')}/order`]: 0,
  'evidence/e/title/fr': 'SECRET-proof',
  'evidence/e/link': 'https://SECRET-link.example',
  'exchanges/x/request/fr': 'SECRET-exchange',
  'submissions/s/copy': 'SECRET-submission',
  'invitations/inv-0/letter': 'endorsement-other',
  'invitations/inv-0/message/fr': 'SECRET-other-message',
  'endorsedTexts/t/letter': 'endorsement-other',
  'endorsedTexts/t/name': 'SECRET-declarer',
  'unfinished/plannedMandate|endsOn': 'SECRET-typed',
};
const planted = Object.entries(secret);

const staffName = 'SECRET-staff-member';
const words = [
  ...planted.flatMap(([, value]) => (typeof value === 'string' ? [value] : [])),
  staffName,
  'SECRET-earlier-wording',
  'SECRET-role',
].filter((word) => word !== 'commune' && word !== 'endorsement-other');

/** The history of a dossier that says much more than the letter needs. */
function full() {
  const author = { name: staffName, function: 'SECRET-role' };
  const field = 'endorsements/assoc/organisation/fr';
  const first = writing({ [field]: 'SECRET-earlier-wording' }, author);
  const then = writing({ [field]: 'Oasis' }, author, first);
  return [
    ...writing(invited, author),
    ...writing(Object.fromEntries(planted), author),
    ...first,
    ...then,
  ];
}

/** Every byte of a file as it lies there, and every content of it unpacked. */
async function layersOf(archive: Blob): Promise<Buffer[]> {
  const listed = await listEntries(archive);
  if ('faults' in listed) throw new Error(JSON.stringify(listed));
  const contents = await Promise.all(
    listed.entries.map(async (entry) => bytesOf(await blobOf(archive, entry))),
  );
  return [await bytesOf(archive), ...contents].map((bytes) => Buffer.from(bytes));
}

/** The words that stand in a file in any of the ways in which words are written. */
async function leaked(archive: Blob, sought: readonly string[] = words): Promise<string[]> {
  const layers = await layersOf(archive);
  return sought.filter((word) =>
    layers.some((layer) =>
      [
        Buffer.from(word, 'utf8'),
        Buffer.from(word, 'utf16le'),
        Buffer.from(word, 'utf16le').swap16(),
        Buffer.from(
          JSON.stringify(word)
            .slice(1, -1)
            .replace(/[^ -~]/g, escaped),
        ),
      ].some((bytes) => layer.includes(bytes)),
    ),
  );
}

const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The letter, in which a sentence was deleted, beside another one with a sentence of its own. */
function letterWithDeleted(): Copy {
  const copy = written('DELETED-sentence');
  copy.doc.getText('ar').delete(0, 16);
  copy.type('نص معلن', 0, 'ar');
  return copy;
}

describe('the invitation of a full dossier', () => {
  it('is looked through in a way that finds what is there', async () => {
    expect(planted.filter(([field, value]) => !isField(field, value))).toEqual([]);
    const file = await invitation({ revisions: full() });
    expect(await leaked(file, ['Oasis', 'ابن جرير', 'نحن جمعية الواحة'])).toHaveLength(3);
  });

  it.each([
    ['as it is', {}],
    ['clean', { isClean: true }],
    ['sealed', { passphrase: 'نخلة واحة' }],
  ])('holds nothing of what is planted in the dossier: %s', async (_, more) => {
    const file = await invitation({ revisions: full(), rows: letterWithDeleted().rows, ...more });
    expect(await leaked(file)).toEqual([]);
  });

  it('holds none of it within its seal', async () => {
    const read = await readFrom(await invitation({ revisions: full() }));
    expect(words.filter((word) => JSON.stringify(read).includes(word))).toEqual([]);
  });

  it('holds deleted sentences of its own letter unless it is clean', async () => {
    const { rows } = letterWithDeleted();
    expect(await leaked(await invitation({ rows }), ['DELETED-sentence'])).toHaveLength(1);
    expect(await leaked(await invitation({ rows, isClean: true }), ['DELETED-sentence'])).toEqual(
      [],
    );
  });

  it('says under its seal not even whose letter it is', async () => {
    const file = await invitation({ passphrase: 'نخلة واحة' });
    expect(await leaked(file, [letterId, task.dossierId, 'الواحة', 'endorsement'])).toEqual([]);
  });
});

describe('the invitation of a dossier in which every page is filled in', () => {
  it('holds no text of any field but those of its letter', async () => {
    const source = readFileSync('tests/fixtures/released/dossier-v4.json', 'utf8');
    const opened = readDossierFile(source);
    if (!('file' in opened)) throw new Error(JSON.stringify(opened));
    const { revisions, id = '' } = opened.file;
    const of = { dossierId: id, letterId: 'endorsement-e1', invitationId: 'i2' };
    const file = await invitation({ ...of, revisions });
    const given = invitedRevisions(revisions, of).map(({ value }) => JSON.stringify(value));
    const sought = revisions.flatMap(({ value }) =>
      typeof value === 'string' && value.length > 5 && !isCode(value) ? [value] : [],
    );
    const others = sought.filter((word) => !given.some((own) => own.includes(word)));

    expect(new Set(others).size).toBeGreaterThan(100);
    expect(await leaked(file, others)).toEqual([]);
    expect(
      await leaked(file, ['Association exemple', 'Siège de l’association, Tétouan']),
    ).toHaveLength(2);
  });
});

/** Days stand in the hours of revisions as well, and words of the format are everywhere. */
const isCode = (word: string) => /^(\d{4}-\d{2}-\d{2}|[a-z-]+)$/.test(word);

describe('the reply of an organisation', () => {
  it('holds nothing of what it was given, nor of what else is on its device', async () => {
    const revisions = full();
    const given = new Set(revisions.map(({ id }) => id));
    const own = writing({ 'endorsements/assoc/letterPlace/fr': 'Figuig', title: 'SECRET-title' });
    const file = await reply({ revisions: [...revisions, ...own], given });

    expect(await leaked(file)).toEqual([]);
    expect(await leaked(file, ['Figuig'])).toHaveLength(1);
  });
});

describe('a clean reply', () => {
  const field = 'endorsements/assoc/focalPoint/contact';
  const first = writing({ [field]: 'SECRET-earlier-contact' });
  const revisions = [...first, ...writing({ [field]: 'contact@oasis.ma' }, undefined, first)];

  it('holds no wording that the organisation has replaced, and can be read', async () => {
    const file = await reply({ revisions, isClean: true });
    expect(await leaked(file, ['SECRET-earlier-contact'])).toEqual([]);
    expect(await readFrom(file)).toMatchObject({
      reply: { revisions: [{ value: null }, { value: 'contact@oasis.ma' }] },
    });
  });

  it('of which the declaration was taken back still says whose it was', async () => {
    const said = writing({ 'endorsedTexts/e/letter': letterId });
    const then = writing({ 'endorsedTexts/e/letter': null }, undefined, said);
    const file = await reply({ revisions: [...said, ...then], isClean: true });
    expect(await readFrom(file)).toMatchObject({
      reply: { revisions: [{ value: letterId }, { value: null }] },
    });
  });
});
