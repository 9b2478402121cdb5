import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Revision } from '../../../src/domain/dossier/revision';
import History from '../../../src/ui/history/History.svelte';
import { openSession, showSession, type Session } from '../../../src/ui/session.svelte';
import { sessionWith, showQuestion } from '../assess/show-question';

const amina = { name: 'أمينة', function: 'Point focal' };
const youssef = { name: 'Youssef', function: '' };
let count = 0;

function wrote(
  field: string,
  value: Revision['value'],
  at: string,
  more: Partial<Revision> = {},
): Revision {
  count += 1;
  return {
    id: `r${count}`,
    field,
    value,
    parents: [],
    at: `2026-11-${at}Z`,
    author: amina,
    ...more,
  };
}

function sessionOf(revisions: readonly Revision[]): Session {
  return openSession('own', revisions, {
    persist: () => Promise.resolve(),
    watch: () => () => undefined,
    newId: () => `n${(count += 1)}`,
    author: () => youssef,
  });
}

const show = (session: Session, item?: string) =>
  showQuestion(History, session, { page: 'history', ...(item === undefined ? {} : { item }) });
const headings = (level: number) =>
  screen.queryAllByRole('heading', { level }).map(({ textContent }) => textContent.trim());
const entryOf = (title: string) => screen.getAllByText(title)[0]!.closest('li')!;

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

describe('the history of a dossier', () => {
  const edition = wrote('edition', 'ogp-local-next', '20T09:00:00.000');
  const yes = wrote('official', 'yes', '20T09:01:00.000');
  const item = 'endorsements/e';
  const history = [
    edition,
    yes,
    wrote(`${item}/order`, 0, '20T15:00:00.000'),
    wrote(`${item}/organisation/fr`, 'Association Amal', '20T15:00:00.000'),
    wrote('official', 'no', '21T10:30:00.000', { parents: [yes.id], author: youssef }),
    wrote('call/closesOn', '2028-01-12', '21T10:40:00.000', { author: youssef }),
  ];

  it('is told by days and sittings, the latest first, with who wrote', () => {
    show(sessionOf(history));
    expect(headings(2)).toEqual(['21\u00a0November\u00a02026', '20\u00a0November\u00a02026']);
    expect(headings(3)).toEqual(['From 11:30 to 11:40', '16:00', 'From 10:00 to 10:01']);
    expect(screen.getByText('Youssef').tagName).toBe('BDI');
    expect(screen.getAllByText('أمينة', { selector: 'bdi' })).toHaveLength(2);
  });

  it('says what an answer was and what it is, in words', () => {
    show(sessionOf(history));
    const entry = entryOf('Will an official representative of the collectivity complete the form?');
    expect(entry.textContent).toMatch(/Before\s*Yes\s*After\s*No/);
    expect(entryOf('Closing day of the call').textContent).toContain('12\u00a0January\u00a02028');
  });

  it('tells an item that came as one thing, under its name', () => {
    show(sessionOf(history));
    const name = screen.getByText('Association Amal', { selector: 'p bdi' });
    expect(name.closest('p')?.textContent).toBe('Organisation added: Association Amal');
  });

  it('names the lines and the partners that an item that came is tied to', () => {
    const at = '20T16:00:00.000';
    show(
      sessionOf([
        edition,
        wrote('programmeLines/l/title/en', 'Drinking water', at),
        wrote('endorsements/e/organisation/en', 'Amal', at),
        wrote('goals/g/what/en', 'Publish', '21T16:00:00.000'),
        wrote('goals/g/lines/l', true, '21T16:00:00.000'),
        wrote('meetings/m/subject/en', 'Launch', '21T16:00:00.000'),
        wrote('meetings/m/with/e', true, '21T16:00:00.000'),
        wrote('capacities/c/function/en', 'Coordinator', '21T16:00:00.000'),
        wrote('capacities/c/organisation', 'e', '21T16:00:00.000'),
      ]),
    );
    const plain = (text: string | null) => (text ?? '').replace(/[\u2068\u2069]/g, '');
    const said = [...document.querySelectorAll('dl.parts > div')].map(({ textContent }) =>
      plain(textContent).replace(/\s+/g, ' ').trim(),
    );
    expect(said).toContain('Linked line of the programme: Drinking water Yes');
    expect(said).toContain('Partners of the register who took part: Amal Yes');
    expect(said).toContain('Organisation Amal');
  });

  it('tells what was written at once in the order of the dossier, whatever its ids', () => {
    const at = '22T09:00:00.000';
    const step = (id: string, order: number, what: string) => [
      wrote(`trackRecord/${id}/what/fr`, what, at),
      wrote(`trackRecord/${id}/on`, '2026-01-02', at),
      wrote(`trackRecord/${id}/kind`, 'reform', at),
      wrote(`trackRecord/${id}/order`, order, at),
    ];
    const copied = [
      ...step('a', 1, 'Deuxième'),
      ...step('b', 0, 'Première'),
      wrote('official', 'yes', at),
      wrote('jurisdictions/07/mandate/endsOn', '2027-09-08', at),
      wrote('jurisdictions/07/name/fr', 'Ben Guerir', at),
      wrote('jurisdictions/07/type', 'commune', at),
      wrote('edition', 'ogp-local-next', at),
    ];
    show(sessionOf(copied));
    const titles = [...document.querySelectorAll('.entry__title')].map((one) => one.textContent);
    expect(titles).toEqual([
      'Call',
      'Territorial collectivity added: Commune of Ben Guerir',
      'Step added: Première',
      'Step added: Deuxième',
      'Will an official representative of the collectivity complete the form?',
    ]);
    const terms = (at: number) =>
      [...document.querySelectorAll('.entry')[at]!.querySelectorAll('dt')].map(
        (one) => one.textContent,
      );
    expect(terms(1)).toEqual([
      'Type of collectivity',
      'Name of the collectivity (French)',
      'Last day of the mandate',
    ]);
    // the name stands in the title
    expect(terms(2)).toEqual(['Kind of step', 'Date of the step']);
  });

  it('leads to each moment but the last, which is now', () => {
    show(sessionOf(history));
    const moments = screen.getAllByRole('link', { name: /^See the dossier as it was/ });
    expect(moments.map((link) => link.getAttribute('href'))).toEqual([
      `#/d/own/history/${history[3]!.id}`,
      `#/d/own/history/${yes.id}`,
    ]);
    expect(screen.getByText('This is how the dossier stands now.')).toBeTruthy();
  });

  it('is told step by step where somebody asks, with a moment after each', async () => {
    show(sessionOf(history));
    await userEvent.click(screen.getAllByText('Step by step: 2 steps')[1]!);
    expect(headings(4)).toEqual(['Step 2, at 10:01', 'Step 1, at 10:00']);
    const link = screen.getByRole('link', { name: 'See the dossier after step 1' });
    expect(link.getAttribute('href')).toBe(`#/d/own/history/${edition.id}`);
  });

  it('shows where a long text has changed, and both texts whole', () => {
    const words = Array.from({ length: 80 }, (_, index) => `mot${index}`);
    const before = wrote('trackRecord/s/what/fr', words.join(' '), '20T09:00:00.000');
    const after = words.with(40, 'parole').join(' ');
    show(
      sessionOf([
        wrote('trackRecord/s/order', 0, '20T09:00:00.000'),
        before,
        wrote('trackRecord/s/what/fr', after, '20T12:00:00.000', { parents: [before.id] }),
      ]),
    );
    expect(document.querySelector('del')?.textContent).toBe('Taken out: mot40');
    expect(document.querySelector('ins')?.textContent).toBe('Written: parole');
    expect(document.querySelector('del')?.closest('bdi')?.textContent.length).toBeLessThan(160);
    expect(screen.getByText(after)).toBeTruthy();
  });

  it('links answers of which none has been chosen to where they are compared', () => {
    show(sessionOf([...history, wrote('official', 'unknown', '22T08:00:00.000')]));
    const links = screen.getAllByRole('link', {
      name: 'Another answer exists: compare and choose',
    });
    expect(links.every((link) => link.getAttribute('href') === '#/d/own/conflicts')).toBe(true);
  });

  it('shows fifty sittings, and the way to those before', () => {
    const long = Array.from({ length: 60 }, (_, index) =>
      wrote('title', `t${index}`, '01T00:00:00.000', {
        at: new Date(Date.UTC(2026, 10, 1) + index * 3_600_000).toISOString(),
        parents: index === 0 ? [] : [`r${count}`],
      }),
    );
    show(sessionOf(long));
    expect(headings(3)).toHaveLength(50);
    expect(screen.getByRole('button', { name: 'Show what came before' })).toBeTruthy();
  });

  it('says what will appear in a dossier that has just begun', () => {
    show(sessionWith());
    expect(screen.getByText('Nothing has been changed yet')).toBeTruthy();
  });

  it('is none of an example, and says why', () => {
    show(showSession('benguerir', sessionWith().dossier, 'example'));
    expect(screen.getByText(/^An example has no history\./)).toBeTruthy();
  });
});

describe('a moment', () => {
  const first = wrote('official', 'yes', '20T09:00:00.000');
  const history = [
    first,
    wrote('official', 'no', '21T09:00:00.000', { parents: [first.id] }),
    wrote('onlyFile', 'yes', '21T09:01:00.000'),
  ];

  it('says what has changed since, then and now, and how the dossier was', () => {
    show(sessionOf(history), first.id);
    expect(headings(1)).toEqual(['The dossier as it was on 20\u00a0November\u00a02026 at 10:00']);
    const [changed] = screen.getAllByRole('listitem');
    expect(changed?.textContent).toMatch(/Then\s*Yes\s*Now\s*No/);
  });

  it('comes back as one act, which can be taken back', async () => {
    const session = sessionOf(history);
    const { told, go } = show(session, first.id);
    await userEvent.click(screen.getByRole('button', { name: 'Bring this state back' }));
    flushSync();

    expect(session.dossier).toMatchObject({ official: 'yes' });
    expect(session.dossier.onlyFile).toBeUndefined();
    expect(session.revisions).toHaveLength(5);
    expect(session.revisions.slice(0, 3)).toEqual(history);
    expect(go).toHaveBeenCalledWith('#/d/own/history');

    told[0]?.action?.run();
    flushSync();
    expect(session.dossier).toMatchObject({ official: 'no', onlyFile: 'yes' });
    expect(session.revisions).toHaveLength(7);
  });

  it('taken back leaves what was written after it came back', async () => {
    const session = sessionOf(history);
    const { told } = show(session, first.id);
    await userEvent.click(screen.getByRole('button', { name: 'Bring this state back' }));
    session.set('official', 'unknown');
    told[0]?.action?.run();
    flushSync();

    expect(session.dossier).toMatchObject({ official: 'unknown', onlyFile: 'yes' });
  });

  it('of a dossier that is only read is shown with the reason, and nothing to bring back', () => {
    const session = showSession('own', sessionOf(history).dossier, 'newer', history);
    show(session, first.id);
    expect(screen.getByText('This dossier comes from a newer version')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Bring this state back' })).toBeNull();
  });

  it('that is now says that nothing has changed', () => {
    show(sessionOf(history), history[2]!.id);
    expect(screen.getByText('The dossier has not changed since.')).toBeTruthy();
  });

  it('that this device does not know is said so', () => {
    show(sessionOf(history), 'elsewhere');
    expect(headings(1)).toEqual(['This moment is not in the history']);
    const back = screen.getByRole('link', { name: 'Back to the history' });
    expect(back.getAttribute('href')).toBe('#/d/own/history');
    expect(within(document.body).queryByText('The answers at that moment')).toBeNull();
  });
});
