import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import words from '../../../locales/fr/decide.json';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Change } from '../../../src/domain/dossier/history';
import Consultation from '../../../src/ui/decide/Consultation.svelte';
import { sessionWith, showQuestion } from '../assess/show-question';
import { plain } from '../result/words-of';

beforeAll(async () => {
  await setLocale('fr');
  await needPageWords();
});

const heads = (id: string, order: number, on: string): Change[] => [
  { field: `consultations/${id}/order`, value: order },
  { field: `consultations/${id}/who`, value: 'division-heads' },
  { field: `consultations/${id}/name/fr`, value: 'Division du budget' },
  { field: `consultations/${id}/on`, value: on },
];
const show = (changes: readonly Change[] = []) => {
  const session = sessionWith(changes);
  return { session, ...showQuestion(Consultation, session, { page: 'consultation' }) };
};
const goOn = () =>
  userEvent.click(screen.getByRole('button', { name: 'Revenir à la liste des tâches' }));

describe('the page of consultations', () => {
  test('begins empty, says whose advice it is, and asks nothing before one is added', async () => {
    const { session, go } = show();
    expect(screen.getByText(words.consultation.empty)).toBeTruthy();
    expect(screen.getByText('Conseil du guide marocain')).toBeTruthy();
    await goOn();
    expect(go).toHaveBeenCalledWith('#/d/own/tasks');
    expect(session.dossier.consultations).toBeUndefined();
    session.close();
  });

  test('keeps what is said of one as it is typed', async () => {
    const { session } = show();
    await userEvent.click(screen.getByRole('button', { name: words.consultation.add }));
    const who = screen.getByRole<HTMLSelectElement>('combobox', { name: /consulté/ });
    expect(document.activeElement).toBe(who);
    await userEvent.selectOptions(who, 'advisory-body');
    await userEvent.type(screen.getByLabelText(words.consultation.name.fr), 'Égalité');
    await userEvent.type(screen.getByLabelText('Jour'), '12');
    await userEvent.type(screen.getByLabelText('Mois'), 'octobre');
    await userEvent.type(screen.getByLabelText('Année'), '2026');
    await userEvent.selectOptions(
      screen.getByLabelText(words.consultation.opinion),
      words.opinions.reserved,
    );

    expect(session.dossier.consultations).toMatchObject([
      { who: 'advisory-body', name: { fr: 'Égalité' }, on: '2026-10-12', opinion: 'reserved' },
    ]);
    session.close();
  });

  test('takes one away, and brings it back', async () => {
    const { session, told } = show(heads('a', 0, '2026-10-12'));
    await userEvent.click(
      screen.getByRole('button', { name: new RegExp(words.consultation.remove) }),
    );
    expect(session.dossier.consultations ?? []).toEqual([]);
    told[0]?.action?.run();
    expect(session.dossier.consultations).toHaveLength(1);
    session.close();
  });

  test('does not go on with a day to come, or with nobody consulted', async () => {
    const { session, go } = show([
      ...heads('a', 0, '2026-11-23'),
      { field: 'consultations/b/order', value: 1 },
    ]);
    expect(screen.queryByRole('alert')).toBeNull();
    await goOn();
    expect(go).not.toHaveBeenCalled();
    const summary = screen.getByText('Il y a un problème').closest('div');
    const faults = within(summary as HTMLElement)
      .getAllByRole('link')
      .map(({ textContent }) => plain(textContent));
    expect(faults[0]).toContain('n’est pas encore venu : nous sommes le 22 novembre 2026');
    expect(faults[1]).toContain('Consultation 2. Choisissez qui a été consulté');
    // the day is kept as it was given
    expect(session.dossier.consultations?.[0]?.on).toBe('2026-11-23');

    session.setAll([
      { field: 'consultations/a/on', value: '2026-11-22' },
      { field: 'consultations/b/removed', value: true },
    ]);
    await goOn();
    expect(go).toHaveBeenCalledWith('#/d/own/tasks');
    session.close();
  });

  test('says that the same body is there twice on one day, and goes on all the same', async () => {
    const { session, go } = show([...heads('a', 0, '2026-10-12'), ...heads('b', 1, '2026-10-12')]);
    expect(screen.getAllByText(words.consultation.twice)).toHaveLength(1);
    await goOn();
    expect(go).toHaveBeenCalled();
    session.setAll([{ field: 'consultations/b/on', value: '2026-10-13' }]);
    await expect.poll(() => screen.queryByText(words.consultation.twice)).toBeNull();
    session.close();
  });

  test('does not ask which director of services', () => {
    const { session } = show([
      { field: 'consultations/a/order', value: 0 },
      { field: 'consultations/a/who', value: 'services-director' },
    ]);
    expect(screen.queryByLabelText(words.consultation.name.fr)).toBeNull();
    session.close();
  });
});
