// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { writeDossierFile } from '../../../src/domain/dossier/file';
import { derive } from '../../../src/domain/dossier/history';
import { conflictsIn } from '../../../src/domain/dossier/revision';
import { reportOf } from '../../../src/ui/receive/report';
import { takeBack, takeIn } from '../../../src/ui/receive/take-in';
import { file } from '../../adapters/zip/some-archive';
import { Copy, firstLineOf, saidByLog } from '../../adapters/storage/some-letters';
import {
  answering,
  asInBrowser,
  bring,
  commune,
  copyOf,
  letterId,
  receivedBy,
  replyTo,
  type Device,
} from './two-devices';

asInBrowser();

const at = '2026-11-22T11:00:00.000Z';

const dossierOf = async (app: Device, id: string) => derive(await app.dossiers.history(id));
const lineOf = async (app: Device, id: string) =>
  firstLineOf(await saidByLog(app.dossiers, letterId, id));

async function reported(app: Device, id: string) {
  const row = await receivedBy(app, id);
  const report = await reportOf(app, row);
  if (report.kind !== 'told') throw new Error(JSON.stringify(report));
  return { row, ...report };
}

/** Takes in what waits, and says what the report said before. */
async function taken(app: Device, id: string) {
  const { row, arrived, ...report } = await reported(app, id);
  expect(await takeIn(app, row, arrived!)).toBeUndefined();
  return report;
}

/** A letter that both have, and what each has written in it since. */
async function twoSides() {
  const { app, id, revisions } = await commune({ title: 'Un' });
  const base = new Copy(letterId);
  base.type('Nous soutenons la commune.\n');
  await app.dossiers.letters.append(id, letterId, base.rows);
  const theirs = new Copy(
    letterId,
    base.rows.map(({ update }) => update),
  );
  return { app, id, revisions, base, theirs };
}

describe('a copy that comes back', () => {
  it('is told person by person, changes nothing until it is taken in, and then all of it', async () => {
    const { app, id, revisions, base, theirs } = await twoSides();
    theirs.type('Aujourd’hui, ', 0);
    const own = answering(revisions, { title: 'Deux', official: 'yes' });
    const all = new Copy(letterId);
    all.rows.push(...base.rows, ...theirs.rows);
    await bring(app, await copyOf(id, [...revisions, ...own], [all]));

    const { told, isNew } = await reported(app, id);
    expect(isNew).toBe(true);
    expect(told.by.map(({ author, entries }) => [author.name, entries.length])).toEqual([
      ['Youssef', 2],
    ]);
    expect(told.letters.map((one) => one.letterId)).toEqual([letterId]);
    expect((await dossierOf(app, id)).title).toBe('Un');

    await taken(app, id);
    expect((await dossierOf(app, id)).title).toBe('Deux');
    expect(await lineOf(app, id)).toBe('Aujourd’hui, Nous soutenons la commune.');
    expect((await receivedBy(app, id)).status).toBe('taken');
  });

  it('that was taken in brings nothing new', async () => {
    const { app, id, revisions } = await twoSides();
    await bring(app, await copyOf(id, [...revisions, ...answering(revisions, { title: 'Deux' })]));
    await taken(app, id);
    const before = await app.dossiers.history(id);
    await bring(app, await copyOf(id, before));

    const { isNew, told } = await reported(app, id);
    expect([isNew, told.revisions, told.by]).toEqual([false, [], []]);
  });

  it('brings what was edited in it by hand as written by whoever opens it, once', async () => {
    const { app, id, revisions } = await twoSides();
    const text = writeDossierFile(id, { ...derive(revisions), title: 'À la main' }, revisions, at);
    await bring(app, new Blob([text]), 'dossier.json');

    const { told } = await taken(app, id);
    expect(told.by.map(({ author }) => author.name)).toEqual(['Amina']);
    await bring(app, new Blob([`${text}\n`]), 'dossier.json');
    expect((await reported(app, id)).isNew).toBe(false);
    expect((await dossierOf(app, id)).title).toBe('À la main');
  });

  it('brings its attached files along', async () => {
    const { app, id, revisions } = await twoSides();
    const one = await file('lettre.pdf', 'signed');
    const named = answering(revisions, {
      [`attachments/${one.sha256}/name`]: one.name,
      [`attachments/${one.sha256}/order`]: 0,
    });
    await bring(app, await copyOf(id, [...revisions, ...named], [], [one]));

    expect(await app.dossiers.files.held(id)).toEqual([]);
    await taken(app, id);
    expect((await app.dossiers.files.held(id)).map(({ sha256 }) => sha256)).toEqual([one.sha256]);
  });

  it('keeps two answers beside each other where neither knew of the other', async () => {
    const { app, id, revisions } = await twoSides();
    const theirs = answering(revisions, { title: 'Sien' });
    const mine = answering(revisions, { title: 'Mien' }, { name: 'Amina', function: '' });
    await app.dossiers.merge(id, mine);
    await bring(app, await copyOf(id, [...revisions, ...theirs]));

    const { told } = await taken(app, id);
    expect(told.conflicts.map(({ field }) => field)).toEqual(['title']);
    const [conflict] = conflictsIn(await app.dossiers.history(id));
    expect(conflict?.heads.map(({ value }) => value).sort()).toEqual(['Mien', 'Sien']);
  });
});

describe('taking all of it back', () => {
  it('gives every answer and letter what they said before, and does it again when asked', async () => {
    const { app, id, revisions, base, theirs } = await twoSides();
    const before = await dossierOf(app, id);
    theirs.type('Aujourd’hui, ', 0);
    const all = new Copy(letterId);
    all.rows.push(...base.rows, ...theirs.rows);
    const own = answering(revisions, {
      title: 'Deux',
      'trackRecord/new/what/fr': 'Budget',
      'trackRecord/new/order': 0,
    });
    await bring(app, await copyOf(id, [...revisions, ...own], [all]));
    await taken(app, id);
    const after = await dossierOf(app, id);

    expect(await takeBack(app, await receivedBy(app, id))).toEqual([]);
    expect(await dossierOf(app, id)).toEqual(before);
    expect(await lineOf(app, id)).toBe('Nous soutenons la commune.');
    expect((await receivedBy(app, id)).status).toBe('taken-back');

    await takeBack(app, await receivedBy(app, id));
    expect(await dossierOf(app, id)).toEqual(after);
    expect(await lineOf(app, id)).toBe('Aujourd’hui, Nous soutenons la commune.');
    const { row, told } = await reported(app, id);
    expect(row.status).toBe('taken');
    expect(told.by.map(({ author }) => author.name)).toEqual(['Youssef']);
  });

  it('leaves what was written since, and names it', async () => {
    const { app, id, revisions } = await twoSides();
    const own = answering(revisions, { title: 'Deux', official: 'yes' });
    await bring(app, await copyOf(id, [...revisions, ...own]));
    await taken(app, id);
    const history = await app.dossiers.history(id);
    await app.dossiers.merge(id, answering(history, { title: 'Trois' }));

    expect(await takeBack(app, await receivedBy(app, id))).toEqual(['title']);
    const { title, official } = await dossierOf(app, id);
    expect([title, official]).toEqual(['Trois', undefined]);
  });

  it('of a reply leaves what both sides wrote in the letter since', async () => {
    const { app, id, revisions, base, theirs } = await twoSides();
    theirs.type(' Réseau Eau.', 26);
    const all = new Copy(letterId);
    all.rows.push(...base.rows, ...theirs.rows);
    await bring(app, await replyTo(id, revisions, all));
    await taken(app, id);
    const rows = await app.dossiers.letters.rows(id, letterId);
    const mine = new Copy(
      letterId,
      rows.map(({ update }) => update),
    );
    await app.dossiers.letters.append(id, letterId, [mine.type('Certes. ', 0)]);

    await takeBack(app, await receivedBy(app, id));

    expect(await lineOf(app, id)).toBe('Certes. Nous soutenons la commune.');
  });

  it('happens once, however often it is pressed', async () => {
    const { app, id, revisions } = await twoSides();
    await bring(app, await copyOf(id, [...revisions, ...answering(revisions, { title: 'Deux' })]));
    await taken(app, id);
    const row = await receivedBy(app, id);

    const results = await Promise.allSettled([takeBack(app, row), takeBack(app, row)]);

    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await dossierOf(app, id)).title).toBe('Un');
  });
});

describe('words that one typed while the other deleted around them', () => {
  it('are pointed out before the file is taken in', async () => {
    const { app, id, revisions, base, theirs } = await twoSides();
    theirs.type('vraiment ', 5);
    const all = new Copy(letterId);
    all.rows.push(...base.rows, ...theirs.rows);
    const { textOf } = await import('../../../src/adapters/letters/letter-doc');
    textOf(base.doc, 'fr').delete(0, 27);
    await app.dossiers.letters.append(id, letterId, base.rows.slice(-1));
    await bring(app, await replyTo(id, revisions, all));

    const { told } = await reported(app, id);
    const [stranded] = told.letters[0]!.difference[0]!.stranded;

    expect(stranded?.typed).toBe('brought');
    expect(stranded?.words.parts).toEqual([{ text: 'vraiment ' }]);
  });
});
