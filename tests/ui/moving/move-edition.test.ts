import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import ofEditions from '../../../locales/fr/editions.json';
import words from '../../../locales/fr/moving.json';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import MoveEdition from '../../../src/ui/moving/MoveEdition.svelte';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { showSession, type Session } from '../../../src/ui/session.svelte';
import { showQuestion } from '../assess/show-question';
import { editing } from '../result/show-page';
import { plain } from '../result/words-of';

beforeAll(async () => {
  await setLocale('fr');
  await needPageWords();
});

const of2022: Dossier = {
  edition: 'ogp-local-2022',
  jurisdictions: [],
  answers: { why: { fr: 'Pour apprendre' } },
};
const show = (session: Session) => showQuestion(MoveEdition, session, { page: 'edition' });
const choose = (id: keyof typeof ofEditions & `ogp-local-${string}`) =>
  userEvent.click(screen.getByRole('radio', { name: ofEditions[id].name }));
const move = () => document.querySelector<HTMLElement>('#move');
const followed = () => document.querySelector('#followed')?.getAttribute('data-edition');
const found = (selector: string) => document.querySelector(selector);

describe('moving a dossier to another call', () => {
  test('shows nothing to confirm before a call is chosen, and not the one that is followed', () => {
    const session = editing(of2022);
    show(session);
    expect(move()).toBeNull();
    expect(screen.queryByRole('radio', { name: ofEditions['ogp-local-2022'].name })).toBeNull();
    session.close();
  });

  test('compares without writing, and moves with one revision when confirmed', async () => {
    const session = editing(of2022);
    show(session);
    const before = session.revisions.length;
    await choose('ogp-local-2023');
    expect(session.revisions).toHaveLength(before);
    expect(found('[data-difference="questions-added"] [data-changed="themes"]')).not.toBeNull();

    await userEvent.click(move() ?? document.body);

    expect(session.dossier.edition).toBe('ogp-local-2023');
    expect(session.revisions.slice(before).map(({ field }) => field)).toEqual(['edition']);
    expect(followed()).toBe('ogp-local-2023');
    expect(document.activeElement?.id).toBe('followed');
    session.close();
  });

  test('is undone by what is told, and then shows the comparison again', async () => {
    const session = editing(of2022);
    const { told } = show(session);
    await choose('ogp-local-next');
    await userEvent.click(move() ?? document.body);
    expect(move()).toBeNull();

    told[0]?.action?.run();
    await Promise.resolve();

    expect(session.dossier.edition).toBe('ogp-local-2022');
    expect(session.dossier.answers).toEqual({ why: { fr: 'Pour apprendre' } });
    await expect.poll(() => move()).not.toBeNull();
    session.close();
  });

  test('leaves the words of a sent dossier, and says that a new one is better', async () => {
    const session = editing({ ...of2022, submission: { submittedOn: '2022-03-01' } });
    show(session);
    await choose('ogp-local-2023');
    const link = screen.getByRole('link', { name: words.sent.link });
    expect(link.getAttribute('href')).toBe('#/d/own/next-edition');
    session.close();
  });

  test('lists an answer that is asked no more, and one that comes back', async () => {
    const answers = { themes: { fr: 'Le budget' } };
    const there = editing({ ...of2022, edition: 'ogp-local-2023', answers });
    const first = show(there);
    await choose('ogp-local-2022');
    expect(found('[data-touched="unasked"]')?.textContent).toContain('Dans quels domaines');
    first.unmount();
    const back = editing({ ...of2022, answers });
    show(back);
    await choose('ogp-local-2023');
    expect(found('[data-touched="returning"]')?.textContent).toContain('Dans quels domaines');
    there.close();
    back.close();
  });

  test('tells the verdict before and after on the same day', async () => {
    const session = editing({
      edition: 'ogp-local-next',
      jurisdictions: [],
      call: { closesOn: '2027-01-31' },
    });
    show(session);
    await choose('ogp-local-2023');
    const change = found('[data-status-change="open-call"]');
    expect(plain(change?.textContent ?? '')).toContain('Rempli');
    expect(plain(change?.textContent ?? '')).toContain('Non rempli');
    expect(plain(found('[data-touched="callDates"]')?.textContent ?? '')).toContain(
      '31 janvier 2027',
    );
    session.close();
  });
});

describe('an edition of a newer version', () => {
  const newer: Dossier = { edition: 'ogp-local-2031', jurisdictions: [] };

  test('is named by its code; against the next call nothing changes but the call itself', async () => {
    const session = editing(newer);
    const { told } = show(session);
    expect(screen.getByText(words.unknown.title)).toBeTruthy();
    await choose('ogp-local-next');
    expect(found('[data-difference="none"]')?.textContent).toBe(words.review.nothing);

    await userEvent.click(move() ?? document.body);
    expect(session.dossier.edition).toBe('ogp-local-next');
    told[0]?.action?.run();
    expect(session.dossier.edition).toBe('ogp-local-2031');
    session.close();
  });
});

test.each(['example', 'newer'] as const)(
  'a dossier only shown (%s) is compared, never moved',
  async (why) => {
    const dossier: Dossier = { edition: 'ogp-local-2022', jurisdictions: [] };
    show(showSession(why === 'newer' ? 'newer' : 'tetouan-2022', dossier, why));
    await choose('ogp-local-2023');
    expect(found('[data-difference="questions-added"]')).not.toBeNull();
    expect(move()).toBeNull();
  },
);
