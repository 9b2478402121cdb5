import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import ofEditions from '../../../locales/fr/editions.json';
import words from '../../../locales/fr/moving.json';
import { editions } from '../../../src/content';
import { derive } from '../../../src/domain/dossier/history';
import type { Leaf } from '../../../src/domain/dossier/revision';
import NextEdition from '../../../src/ui/moving/NextEdition.svelte';
import { keptSession } from '../../../src/ui/session/kept-session';
import { showSession, type Session } from '../../../src/ui/session.svelte';
import { all, keep, keeper, show } from '../pages/keeper';
import { plain } from '../result/words-of';

const [scan, proof] = ['a'.repeat(64), 'b'.repeat(64)];
const fields: Record<string, Leaf> = {
  title: 'Tétouan',
  'jurisdictions/a/type': 'commune',
  'jurisdictions/a/order': 0,
  'jurisdictions/a/name/fr': 'Tétouan',
  'jurisdictions/a/mandate/endsOn': '2027-09-08',
  'jurisdictions/a/supportLetter/status': 'signed',
  'jurisdictions/a/supportLetter/file': scan,
  [`attachments/${scan}/name`]: 'lettre.pdf',
  [`attachments/${scan}/order`]: 0,
  [`attachments/${proof}/name`]: 'preuve.pdf',
  [`attachments/${proof}/order`]: 1,
  'evidence/e/order': 0,
  [`evidence/e/files/${proof}`]: true,
  'answers/why/fr': 'Pour apprendre',
  'submission/submittedOn': '2024-01-10',
  'plannedMandate/startedOn': '2027-09-15',
  'plannedMandate/endsOn': '2033-09-15',
};
const bytes = (sha256: string) => ({ sha256, crc32: 7, blob: new Blob(['%PDF']) });

async function showNext() {
  const app = await keeper();
  await keep(app.dossiers, fields, 'old');
  for (const one of [scan, proof]) await app.dossiers.files.keep('old', bytes(one));
  const session = (await keptSession(app.dossiers, 'old', app))!;
  await showPage(app, session);
  await vi.waitFor(() => {
    expect(name().value).not.toBe('');
  });
  return { app, session };
}
const showPage = (app: Awaited<ReturnType<typeof keeper>>, session: Session) =>
  show(NextEdition, app, {
    session,
    edition: editions['ogp-local-next'],
    item: undefined,
    query: new URLSearchParams(),
  });
const name = () => screen.getByLabelText<HTMLInputElement>(words.next.name.label);
const make = () => userEvent.click(screen.getByRole('button', { name: words.next.button }));
type Keeping = Awaited<ReturnType<typeof showNext>>['app'];
const madeIn = async (app: Keeping) => {
  const id = await vi.waitFor(() => {
    const address = String(app.go.mock.calls[0]?.[0]);
    expect(address).toMatch(/^#\/d\/.+\/tasks$/);
    return address.split('/')[2] ?? '';
  });
  return (await app.dossiers.load(id))!;
};

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('a dossier for another call', () => {
  test('is made beside the old one, with its history and without its letter and submission', async () => {
    const { app, session } = await showNext();
    const before = structuredClone(await app.dossiers.load('old'));
    await userEvent.click(screen.getByRole('radio', { name: ofEditions['ogp-local-2023'].name }));
    await make();
    const { row, revisions } = await madeIn(app);
    const made = derive(revisions);
    expect(made).toMatchObject({
      edition: 'ogp-local-2023',
      title: 'Tétouan (autre appel)',
      answers: { why: { fr: 'Pour apprendre' } },
    });
    expect(made.submission).toBeUndefined();
    expect(made.jurisdictions[0]?.supportLetter).toBeUndefined();
    expect(made.jurisdictions[0]?.mandate).toEqual({ endsOn: '2027-09-08' });
    expect(revisions.some(({ value }) => value === 'signed')).toBe(true);
    expect((await app.dossiers.load('old'))?.revisions).toEqual(before?.revisions);
    expect(row.id).not.toBe('old');
    session.close();
  });

  test('takes the texts of the letters along, and leaves those of the old one as they are', async () => {
    const { app } = await showNext();
    const written = {
      id: 'u1',
      at: '2026-11-22T09:00:00.000Z',
      author: { name: 'Amina Bennani', function: '' },
      update: new Uint8Array([0, 0]),
    };
    await app.dossiers.letters.append('old', 'support-06.461.01.01', [written]);
    await make();
    const { row } = await madeIn(app);
    for (const id of [row.id, 'old']) {
      const [letter] = await app.dossiers.letters.all(id);
      expect(letter).toMatchObject({ letterId: 'support-06.461.01.01', rows: [written] });
    }
  });

  test('holds the files it names, and the old one keeps all of its own', async () => {
    const { app, session } = await showNext();
    await make();
    const { row, revisions } = await madeIn(app);
    expect(derive(revisions).attachments?.map(({ id }) => id)).toEqual([proof]);
    await vi.waitFor(async () => {
      expect((await app.dossiers.files.held(row.id)).map(({ sha256 }) => sha256)).toEqual([proof]);
    });
    expect(await app.dossiers.files.held('old')).toHaveLength(2);
    expect(await app.dossiers.files.blobOf(scan)).toBeDefined();
    session.close();
  });

  test('takes the planned council where the person says that it is in place', async () => {
    const { app, session } = await showNext();
    await userEvent.click(screen.getByRole('radio', { name: words.next.council.yes }));
    await make();
    const made = derive((await madeIn(app)).revisions);
    expect(made.jurisdictions[0]?.mandate).toEqual({
      startedOn: '2027-09-15',
      endsOn: '2033-09-15',
    });
    session.close();
  });

  test('is asked for a name that is not empty', async () => {
    const { app, session } = await showNext();
    await userEvent.clear(name());
    await make();
    expect(screen.getAllByText(words.next.name.empty)).toHaveLength(2);
    expect(await all(app.dossiers)).toHaveLength(1);
    session.close();
  });

  test('is proposed a name that no dossier has', async () => {
    const { app, session } = await showNext();
    await make();
    await madeIn(app);
    session.close();
    document.body.innerHTML = '';
    const again = (await keptSession(app.dossiers, 'old', app))!;
    await showPage(app, again);
    await vi.waitFor(() => {
      expect(name().value).toBe('Tétouan (autre appel 2)');
    });
    again.close();
  });

  test('is taken away again by what is told', async () => {
    const { app, session } = await showNext();
    await make();
    await madeIn(app);
    await vi.waitFor(() => {
      expect(app.tell).toHaveBeenCalled();
    });
    app.tell.mock.calls[0]?.[0].action?.run();
    await vi.waitFor(async () => {
      expect((await all(app.dossiers)).map(({ row }) => row.id)).toEqual(['old']);
    });
    expect(app.go).toHaveBeenLastCalledWith('#/d/old/next-edition', 'replace');
    session.close();
  });

  test('is made whole or not at all: files that cannot be shared leave nothing', async () => {
    const { app, session } = await showNext();
    vi.spyOn(app.dossiers.files, 'share').mockRejectedValueOnce(
      new DOMException('full', 'QuotaExceededError'),
    );
    await make();
    expect(await screen.findByText(plain(words.next.failed))).toBeTruthy();
    expect((await all(app.dossiers)).map(({ row }) => row.id)).toEqual(['old']);
    expect(app.go).not.toHaveBeenCalled();
    session.close();
  });
});

test('an example says what is carried over, and asks for nothing', async () => {
  const app = await keeper();
  await showPage(app, showSession('tetouan-2022', derive([]), 'example'));
  expect(screen.getByText(words.next.left.title)).toBeTruthy();
  expect(screen.queryByRole('button', { name: words.next.button })).toBeNull();
});
