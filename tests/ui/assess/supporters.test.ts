import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale, t } from '../../../src/adapters/i18n';
import { get } from 'svelte/store';
import { editions } from '../../../src/content';
import { assess } from '../../../src/domain/assessment/assess';
import type { Change } from '../../../src/domain/dossier/history';
import type { Session } from '../../../src/ui/session.svelte';
import Organisations from '../../../src/ui/assess/Organisations.svelte';
import { benguerir, sessionWith, showQuestion } from './show-question';

const pick = (name: RegExp) => userEvent.click(screen.getAllByRole('radio', { name })[0]!);
const chosen = () =>
  screen
    .getAllByRole<HTMLInputElement>('radio')
    .find((one) => one.checked && one.name === 'endorsements')?.value;
const statusOf = (session: Session, criterion: string) =>
  assess(
    session.dossier,
    editions['ogp-local-next'],
    Temporal.PlainDate.from('2026-11-22'),
  ).criteria.find(({ id }) => id === criterion)?.status;

const register: readonly Change[] = [
  { field: 'endorsements/yes/order', value: 0 },
  { field: 'endorsements/yes/organisation/fr', value: 'Association Avenir' },
  { field: 'endorsements/yes/endorses', value: 'yes' },
  { field: 'endorsements/yes/reply/fr', value: 'D’accord' },
  { field: 'endorsements/open/order', value: 1 },
  { field: 'endorsements/open/organisation/fr', value: 'Club des jeunes' },
  { field: 'endorsements/open/endorses', value: 'unknown' },
  { field: 'endorsements/pasha/order', value: 2 },
  { field: 'endorsements/pasha/organisation/fr', value: 'Pachalik' },
  { field: 'endorsements/pasha/kind', value: 'local-authority' },
  { field: 'endorsements/pasha/endorses', value: 'unknown' },
];

function show(changes: readonly Change[] = []) {
  const session = sessionWith([...benguerir, ...changes]);
  return { session, ...showQuestion(Organisations, session, { page: 'organisations' }) };
}
const endorses = (session: Session) =>
  Object.fromEntries((session.dossier.endorsements ?? []).map((one) => [one.id, one.endorses]));

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

describe('the supporting organisations and the register', () => {
  it('shows the supporters only, and offers the others of the register that may endorse', () => {
    show(register);

    expect(chosen()).toBe('yes');
    expect(screen.getAllByRole('button', { name: /^Remove this organisation/ })).toHaveLength(1);
    expect(
      screen.getByRole('button', { name: /^Add to those that support Club des jeunes/ }),
    ).toBeTruthy();
    expect(screen.queryByText('Pachalik')).toBeNull();
  });

  it.each([
    ['no', /^None yet/, 'not-met'],
    ['unknown', /^I do not know yet/, 'unknown'],
  ] as const)(
    '“%s” is said of those shown; nobody leaves the register',
    async (said, label, status) => {
      const { session, told } = show(register);

      await pick(label);

      expect(endorses(session)).toEqual({ yes: said, open: 'unknown', pasha: 'unknown' });
      expect(session.dossier.endorsements?.[0]).toMatchObject({
        organisation: { fr: 'Association Avenir' },
        reply: { fr: 'D’accord' },
      });
      expect(session.dossier.support).toBe(said);
      expect(chosen()).toBe(said);
      expect(statusOf(session, 'joint-application')).toBe(status);
      expect(statusOf(session, 'non-government-endorsement')).toBe(status);
      told[0]?.action?.run();
      expect(endorses(session)).toEqual({ yes: 'yes', open: 'unknown', pasha: 'unknown' });
      expect(session.dossier.support).toBeUndefined();
    },
  );

  it('“yes” takes back what “no” said in the same visit, and begins no blank one', async () => {
    const { session } = show(register);

    await pick(/^None yet/);
    await pick(/^At least one/);

    expect(endorses(session)).toEqual({ yes: 'yes', open: 'unknown', pasha: 'unknown' });
    expect(session.dossier.support).toBe('yes');
  });

  it('“yes” of a register nobody of which supports asks who, instead of beginning another', async () => {
    const { session, go } = show(register.slice(4));

    await pick(/^At least one/);
    expect(session.dossier.endorsements).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(go).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: /^Add to those that support Club/ }));

    expect(endorses(session)).toEqual({ open: 'yes', pasha: 'unknown' });
    expect(statusOf(session, 'joint-application')).toBe('met');
  });

  it('a signed letter says that one supports: “I do not know yet” changes nothing and says why', async () => {
    const { session, told } = show([
      ...register,
      { field: 'endorsements/yes/letter', value: 'signed' },
    ]);

    await pick(/^I do not know yet/);

    expect(chosen()).toBe('yes');
    expect(endorses(session)).toMatchObject({ yes: 'yes' });
    expect(told[0]?.text(get(t))).toContain('Association Avenir');
  });

  it('“no” stands against a signed letter, which is kept', async () => {
    const { session } = show([...register, { field: 'endorsements/yes/letter', value: 'signed' }]);

    await pick(/^None yet/);

    expect(session.dossier.endorsements?.[0]).toMatchObject({ endorses: 'no', letter: 'signed' });
    expect(statusOf(session, 'non-government-endorsement')).toBe('not-met');
  });

  it('begins one that supports; left blank, it is no entry once the answer is “none”', async () => {
    const { session } = show();

    await pick(/^At least one/);
    expect(session.dossier.endorsements).toMatchObject([{ endorses: 'yes' }]);
    await pick(/^None yet/);
    expect(session.dossier.endorsements).toEqual([]);
    await pick(/^At least one/);

    expect(session.dossier.endorsements).toMatchObject([{ endorses: 'yes' }]);
  });

  it('a blank one of an earlier visit stays in the register', async () => {
    const { session } = show([
      { field: 'endorsements/blank/order', value: 0 },
      { field: 'endorsements/blank/endorses', value: 'yes' },
    ]);

    await pick(/^None yet/);

    expect(endorses(session)).toEqual({ blank: 'no' });
  });

  it('an unfinished date alone keeps one in the register', async () => {
    const { session } = show();
    await pick(/^At least one/);
    const [one] = session.dossier.endorsements ?? [];
    session.set(`unfinished/endorsements|${one?.id}|signedOn`, { day: '3', month: '', year: '' });

    await pick(/^None yet/);

    expect(endorses(session)).toEqual({ [one?.id ?? '']: 'no' });
  });

  it('going on with a supporter of the register confirms the answer that an old “no” denies', async () => {
    const { session } = show([...register, { field: 'support', value: 'no' }]);

    expect(chosen()).toBe('yes');
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));

    expect(session.dossier.support).toBe('yes');
  });

  it('says at once that one is entered twice', async () => {
    show([...register, { field: 'endorsements/yes/organisation/ar', value: 'نادي' }]);

    const name = screen.getByRole('textbox', { name: /in Arabic/ });
    await userEvent.clear(name);
    await userEvent.type(name, 'CLUB des jeunes');

    expect(screen.getByText(/another entry of this name/)).toBeTruthy();
  });
});

describe('many supporters', () => {
  const many = Array.from({ length: 11 }, (_, index): Change[] => [
    { field: `endorsements/o${index}/order`, value: index },
    {
      field: `endorsements/o${index}/organisation/fr`,
      value: index === 3 ? '' : `Association ${index}`,
    },
    { field: `endorsements/o${index}/endorses`, value: 'yes' },
  ]).flat();

  it('are folded; one is opened by its button, and a faulty one by Continue for good', async () => {
    show(many);
    const names = () => screen.queryAllByRole('textbox', { name: /organisation in French/ });
    expect(names()).toHaveLength(0);

    await userEvent.click(screen.getByRole('button', { name: /^Change Association 7/ }));
    expect(names()).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(names()).toHaveLength(2);
    await userEvent.type(names()[0]!, 'Trois');

    expect(names()).toHaveLength(2);
  });

  it('ten are open', () => {
    show(many.slice(0, 30));

    expect(screen.getAllByRole('textbox', { name: /organisation in French/ })).toHaveLength(10);
  });
});
