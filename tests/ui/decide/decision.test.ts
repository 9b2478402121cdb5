import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import words from '../../../locales/fr/decide.json';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import { sha256Of } from '../../../src/adapters/digest/sha256';
import { isIntact } from '../../../src/domain/decision/recorded';
import { isRecordUpToDate, lastRecord } from '../../../src/domain/decision/up-to-date';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import Decision from '../../../src/ui/decide/Decision.svelte';
import { sessionWith, showQuestion } from '../assess/show-question';
import { plain } from '../result/words-of';
import { decided } from '../../domain/decision/a-decision';
import { changesOf, ready, recordedTwice } from './decide';

beforeAll(async () => {
  await setLocale('fr');
  await needPageWords();
});

const show = (dossier: Dossier) => {
  const session = sessionWith(changesOf(dossier));
  return { session, ...showQuestion(Decision, session, { page: 'decision' }) };
};
const button = (name: string) => screen.getByRole('button', { name });
const record = () => userEvent.click(button(words.decision.record));
const recordAnew = () => userEvent.click(button(words.decision['record-anew']));
const goOn = () => userEvent.click(button('Revenir à la liste des tâches'));
/** What the summary of faults says, with plain spaces. */
const summary = () => plain(document.querySelector('.summary-error')?.textContent ?? '');
const faults = () =>
  [...document.querySelectorAll('.summary-error a')].map((link) => link.getAttribute('href'));

describe('a decision', () => {
  test('is recorded with what is known that day, and then shown', async () => {
    const { session, go, told } = show(ready());
    await record();
    const last = lastRecord(session.dossier);
    expect(last?.record).toMatchObject({
      version: 1,
      decision: { kind: 'next-council', votes: { for: 6 } },
      known: { asOf: '2026-11-22', verdict: 'not-eligible', monthsLeft: 9 },
    });
    expect(last && isIntact(last, sha256Of)).toBe(true);
    expect(go).toHaveBeenCalledWith(`#/d/own/recorded/${last?.id}`);
    expect(told).toHaveLength(1);
    session.close();
  });

  test('is not recorded before the diagnosis has its answers, and the button says why', async () => {
    const { session } = show(decided());
    const press = button(words.decision.record);
    expect(press.getAttribute('aria-disabled')).toBe('true');
    const why = document.getElementById(press.getAttribute('aria-describedby') ?? '');
    expect(why?.textContent).toBe(words.decision.cannot.locked);
    const link = screen.getByRole('link', { name: words.decision.locked.link });
    expect(link.getAttribute('href')).toBe('#/d/own/diagnosis');
    await record();
    expect(session.dossier.decisions).toBeUndefined();
    session.close();
  });

  test('is written without being recorded: Continue asks for nothing that is missing', async () => {
    const { session, go } = show(ready({ on: undefined, kind: undefined }));
    await goOn();
    expect(go).toHaveBeenCalledWith('#/d/own/tasks');
    session.close();
  });

  test('without a day and a kind is not recorded, and both are asked for', async () => {
    const { session } = show(ready({ on: undefined, kind: undefined }));
    await record();
    expect(session.dossier.decisions).toBeUndefined();
    expect(faults()).toHaveLength(2);
    expect(screen.getAllByText(words.decision.fault['day-missing'])).toHaveLength(2);
    expect(screen.getAllByText(words.decision.fault['kind-missing'])).toHaveLength(2);
    session.close();
  });

  test.each([
    ['to come', { on: '2026-11-23' }, /n’est pas encore venu : nous sommes le 22 novembre 2026/],
    ['before the mandate', { on: '2021-09-07' }, /le 7 septembre 2021.*le 8 septembre 2021/],
    ['of a vote by nobody', { votes: { for: 0 } }, /au moins une voix ou une abstention/],
    ['of votes without a vote', { isVoted: 'no' as const }, /Répondez « Oui »/],
  ])(
    '%s holds Continue and the record alike, and stays as it was typed',
    async (_, said, words) => {
      const { session, go } = show(ready(said));
      const before = session.dossier.decision;
      await goOn();
      expect(go).not.toHaveBeenCalled();
      expect(summary()).toMatch(words);
      await record();
      expect(session.dossier.decisions).toBeUndefined();
      expect(session.dossier.decision).toEqual(before);
      session.close();
    },
  );

  test('before the mandate leads to the mandate', async () => {
    const { session } = show(ready({ on: '2021-09-07' }));
    await goOn();
    const link = screen.getByRole('link', { name: /Vérifier le mandat/ });
    expect(link.getAttribute('href')).toBe('#/d/own/mandate/07');
    session.close();
  });

  test.each([
    ['-3', 'ne peut pas être négatif'],
    ['2,5', 'nombre entier'],
    ['six', 'en chiffres'],
  ])('with %s votes says what is wrong and keeps what was typed', async (typed, said) => {
    const { session, go } = show(ready({ votes: {} }));
    const field = screen.getByLabelText<HTMLInputElement>(words.votes.for);
    await userEvent.type(field, typed);
    await goOn();
    expect(go).not.toHaveBeenCalled();
    expect(summary()).toContain(said);
    expect(field.value).toBe(typed);
    expect(session.dossier.unfinished?.['decision|votes|for']).toBe(typed);
    session.close();
  });

  test('with more votes against than for is told, and can be recorded', async () => {
    const { session } = show(ready({ votes: { for: 2, against: 5 } }));
    expect(plain(document.body.textContent)).toContain('Voix contre : 5, pour : 2.');
    await record();
    expect(session.dossier.decisions).toHaveLength(1);
    session.close();
  });

  test('said not to be voted keeps its numbers in sight until they are taken away, undoably', async () => {
    const { session, told } = show(ready());
    await userEvent.click(screen.getByRole('radio', { name: words.voted.no }));
    await userEvent.click(button(words.decision['votes-remove']));
    expect(session.dossier.decision?.votes).toBeUndefined();
    expect(screen.queryByLabelText(words.votes.for)).toBeNull();
    told[0]?.action?.run();
    expect(session.dossier.decision?.votes).toEqual({ for: 6, against: 1, abstained: 0 });
    session.close();
  });

  test('with reasons that no record can hold is refused, and nothing of it is lost', async () => {
    const long = '\u0001'.repeat(100_000);
    const { session } = show(ready({ reasons: { ar: long, fr: long } }));
    await record();
    expect(screen.getByText(words.decision['too-long'].title)).toBeTruthy();
    expect(session.dossier.decisions).toBeUndefined();
    expect(session.dossier.decision?.reasons).toEqual({ ar: long, fr: long });
    session.close();
  });
});

describe('a decision that was recorded', () => {
  test('is not recorded again while nothing has changed', async () => {
    const { session } = show(recordedTwice());
    expect(screen.getByText(words.decision.state.recorded)).toBeTruthy();
    expect(button(words.decision['record-anew']).getAttribute('aria-disabled')).toBe('true');
    await recordAnew();
    expect(session.dossier.decisions).toHaveLength(2);
    session.close();
  });

  test('and changed afterwards says so, asks why, and becomes a new version', async () => {
    const { session } = show(recordedTwice());
    const before = session.dossier.decisions;
    const field = screen.getByLabelText(words.votes.against);
    await userEvent.clear(field);
    await userEvent.type(field, '2');
    expect(screen.getByText(words.decision.state.changed)).toBeTruthy();
    await recordAnew();
    expect(session.dossier.decisions).toHaveLength(2);
    expect(faults()).toEqual(['#decision-correction-ar']);

    await userEvent.type(screen.getByLabelText(words.decision.correction.fr), 'Décompte');
    await recordAnew();
    expect(session.dossier.decisions?.slice(0, 2)).toEqual(before);
    expect(lastRecord(session.dossier)?.record).toMatchObject({
      version: 3,
      replaces: { sha256: before?.[1]?.sha256, why: { fr: 'Décompte' } },
      decision: { votes: { against: 2 } },
    });
    expect(isRecordUpToDate(session.dossier)).toBe(true);
    session.close();
  });

  test('keeps all its versions in sight, the last one first', () => {
    const { session } = show(recordedTwice());
    const links = screen
      .getAllByRole('link', { name: /^Version \d/ })
      .map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#/d/own/recorded/two', '#/d/own/recorded/one']);
    session.close();
  });
});
