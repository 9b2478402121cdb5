import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import { assess } from '../../../src/domain/assessment/assess';
import { editions } from '../../../src/content';
import Organisations from '../../../src/ui/assess/Organisations.svelte';
import TrackRecord from '../../../src/ui/assess/TrackRecord.svelte';
import type { Session } from '../../../src/ui/session.svelte';
import { benguerir, sessionWith, showQuestion } from './show-question';

/** The answer to the question of the page, which comes before those of its items. */
const pick = (name: RegExp) => userEvent.click(screen.getAllByRole('radio', { name })[0]!);
const go = () => userEvent.click(screen.getByRole('button', { name: 'Continue' }));
const statusOf = (session: Session, criterion: string) =>
  assess(
    session.dossier,
    editions['ogp-local-next'],
    Temporal.PlainDate.from('2026-11-22'),
  ).criteria.find(({ id }) => id === criterion)?.status;

describe('the supporting organisations', () => {
  beforeAll(async () => {
    await setLocale('en');
    await needPageWords();
  });

  function show() {
    const session = sessionWith(benguerir);
    return { session, ...showQuestion(Organisations, session, { page: 'organisations' }) };
  }

  it('tells “none yet” from “I do not know yet”', async () => {
    const { session } = show();

    await pick(/^None yet/);
    expect(session.dossier).toMatchObject({ support: 'no', endorsements: [] });
    expect(statusOf(session, 'non-government-endorsement')).toBe('not-met');

    await pick(/^I do not know yet/);
    expect(session.dossier.support).toBe('unknown');
    expect(statusOf(session, 'non-government-endorsement')).toBe('unknown');
  });

  it('takes an organisation with its kind and its letter', async () => {
    const { session, go: gone } = show();

    await pick(/^At least one/);
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Name of the organisation in French' }),
      'Association Avenir',
    );
    await userEvent.selectOptions(screen.getByRole('combobox'), 'association');
    await pick(/^Signed/);
    await go();

    expect(session.dossier.endorsements).toMatchObject([
      { organisation: { fr: 'Association Avenir' }, kind: 'association', letter: 'signed' },
    ]);
    expect(statusOf(session, 'non-government-endorsement')).toBe('met');
    expect(gone).toHaveBeenCalledWith('#/d/own/support-letter/07');
  });

  it('brings back what another answer put away', async () => {
    const { session, told } = show();
    await pick(/^At least one/);
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Name of the organisation in Arabic' }),
      'جمعية',
    );

    await pick(/^I do not know yet/);
    expect(session.dossier).toMatchObject({
      support: 'unknown',
      endorsements: [{ organisation: { ar: 'جمعية' }, endorses: 'unknown' }],
    });
    expect(screen.queryByRole('textbox', { name: /in Arabic/ })).toBeNull();
    expect(statusOf(session, 'non-government-endorsement')).toBe('unknown');
    expect(told).toHaveLength(1);
    await pick(/^At least one/);

    expect(session.dossier).toMatchObject({
      support: 'yes',
      endorsements: [{ organisation: { ar: 'جمعية' }, endorses: 'yes' }],
    });
  });

  it('removes one and brings it back', async () => {
    const { session, told } = show();
    await pick(/^At least one/);
    await userEvent.click(screen.getByRole('button', { name: 'Add an organisation' }));
    expect(session.dossier.endorsements).toHaveLength(2);

    await userEvent.click(
      screen.getByRole('button', { name: /^Remove this organisation Organisation 2/ }),
    );
    expect(session.dossier.endorsements).toHaveLength(1);
    told[0]?.action?.run();

    expect(session.dossier.endorsements).toHaveLength(2);
  });

  it('asks for the name of each, and for an answer at all', async () => {
    const { go: gone } = show();
    await go();
    expect(screen.getByRole('link', { name: /^Choose an answer/ })).toBeTruthy();

    await pick(/^At least one/);
    await go();

    expect(screen.getByRole('link', { name: /Write the name of the organisation/ })).toBeTruthy();
    expect(gone).not.toHaveBeenCalled();
  });
});

describe('the track record', () => {
  beforeAll(async () => {
    await setLocale('en');
    await needPageWords();
  });

  function show(on: string) {
    const session = sessionWith([
      ...benguerir,
      { field: 'trackRecord/a/order', value: 0 },
      { field: 'trackRecord/a/what/ar', value: 'ورشة' },
      { field: 'trackRecord/a/on', value: on },
    ]);
    return { session, ...showQuestion(TrackRecord, session, { page: 'track-record' }) };
  }
  const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent.trim());

  it.each([
    ['2023-11-21', 'This date is before 22\u00a0November\u00a02023'],
    ['2023-11-22', ''],
    ['2026-11-23', 'This date has not come yet'],
  ])('keeps a step of %s and says whether it counts', (on, words) => {
    const { session } = show(on);

    expect(said().join(' ').startsWith(words)).toBe(true);
    expect(said().join('') === '').toBe(words === '');
    expect(session.dossier.trackRecord).toHaveLength(1);
  });

  it('tells “nothing yet” from “I do not know yet”', async () => {
    const { session } = show('2025-01-01');

    await pick(/^Nothing yet/);
    expect(session.dossier.trackRecord).toEqual([]);
    expect(statusOf(session, 'track-record')).toBe('not-met');

    await pick(/^I do not know yet/);
    expect(session.dossier.trackRecord).toBeUndefined();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^I do not/ }).checked).toBe(true);
    expect(statusOf(session, 'track-record')).toBe('unknown');
  });
});
