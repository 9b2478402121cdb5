import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Change } from '../../../src/domain/dossier/history';
import Evidence from '../../../src/ui/evidence/Evidence.svelte';
import { showSession } from '../../../src/ui/session.svelte';
import { benguerir, sessionWith, showQuestion } from '../assess/show-question';
import { plain } from '../result/words-of';
import { proof, step } from './changes';

function show(changes: readonly Change[]) {
  const session = sessionWith([...benguerir, ...changes]);
  return { session, ...showQuestion(Evidence, session, { page: 'evidence' }) };
}
const rowOf = (name: string) =>
  plain(screen.getByRole('link', { name }).closest('li')?.textContent ?? '');
const many = (count: number) =>
  Array.from({ length: count }, (_none, at) =>
    proof(`p${at}`, `Pièce no ${at}`, at % 2 ? { 'criteria/capacity': true } : {}, at),
  ).flat();

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

describe('the register of evidence', () => {
  it('says that it is empty, and what is enough to begin', () => {
    show([]);
    expect(screen.getByText(/No proof yet\./)).toBeTruthy();
    expect(screen.queryByRole('listitem', { name: /Pièce/ })).toBeNull();
  });

  it('says of each proof what it lacks first, then its kind and its dates', () => {
    show([
      ...proof('a', 'Délibération', {
        link: 'https://tetouan.ma/12',
        on: '2026-11-23',
        validUntil: '2026-11-21',
        'criteria/capacity': true,
      }),
      ...proof('b', 'Procès-verbal', {}, 1),
    ]);
    expect(rowOf('Délibération')).toBe(
      'Délibération Date still to come · Expired · Validity ends before the date ' +
        'Link · Dated 23 November 2026 · Valid until 21 November 2026',
    );
    expect(rowOf('Procès-verbal')).toContain('No file, link or reference · No date · No criterion');
    expect(screen.getByText('2 call for a remark.', { exact: false })).toBeTruthy();
  });

  it('adds a proof and goes to its page', async () => {
    const { session, go } = show([]);
    await userEvent.click(screen.getByRole('button', { name: 'Add a proof' }));
    const [added] = session.dossier.evidence ?? [];
    expect(go).toHaveBeenCalledWith(`#/d/own/evidence/${added?.id ?? ''}`);
  });

  it('is searched above ten proofs, by words, criterion and remark', async () => {
    show(many(12));
    await userEvent.type(screen.getByLabelText('Title or reference, or a part of it'), 'piece 11');
    expect(screen.queryAllByRole('link', { name: /Pièce/ })).toHaveLength(0);
    await userEvent.clear(screen.getByLabelText('Title or reference, or a part of it'));
    await userEvent.type(screen.getByLabelText('Title or reference, or a part of it'), 'no 11');
    expect(screen.getAllByRole('link', { name: /Pièce/ })).toHaveLength(1);
    expect(screen.getByText('1 proof of 12 matches.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show all the proofs' }));
    await userEvent.selectOptions(screen.getByLabelText('Remark'), 'no-criterion');
    expect(screen.getAllByRole('link', { name: /Pièce/ })).toHaveLength(6);
    await userEvent.selectOptions(screen.getByLabelText('Remark'), '');
    await userEvent.selectOptions(screen.getByLabelText('Criterion'), 'capacity');
    expect(screen.getAllByRole('link', { name: /Pièce/ })).toHaveLength(6);
  });

  it('asks for no search among ten', () => {
    show(many(10));
    expect(screen.queryByRole('group', { name: 'Search the register' })).toBeNull();
  });

  it('takes no proof beyond five hundred, made of what was said either, and says why', async () => {
    const orders = Array.from({ length: 500 }, (_none, at) => ({
      field: `evidence/p${at}/order`,
      value: at,
    }));
    const { session, go } = show([...orders, ...step('s', 'Budget', '2026-01-01', 'PV')]);
    const full = { description: /already has 500 items/ };
    await userEvent.click(screen.getByRole('button', { name: 'Add a proof', ...full }));
    await userEvent.click(screen.getByRole('button', { name: /Make it a proof/, ...full }));
    expect(session.dossier.evidence).toHaveLength(500);
    expect(go).not.toHaveBeenCalled();
  });

  it('changes nothing in an example, and still leads everywhere', () => {
    const { dossier } = sessionWith([
      ...benguerir,
      ...proof('a', 'Délibération'),
      ...step('s', 'Budget', '2026-01-01', 'PV'),
    ]);
    showQuestion(Evidence, showSession('sample', dossier, 'example'), { page: 'evidence' });
    expect(screen.queryByRole('button', { name: 'Add a proof' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Make it a proof/ })).toBeNull();
    const link = screen.getByRole('link', { name: 'Délibération' });
    expect(link.getAttribute('href')).toBe('#/example/sample/evidence/a');
  });
});

describe('the track record beside the register', () => {
  it('says what is too old as the rule of OGP, and what has no proof as our advice', () => {
    show([
      ...step('old', 'Ancien portail', '2023-11-21', 'PV'),
      ...step('last', 'Budget citoyen', '2023-11-22', undefined, 1),
    ]);
    const part = document.getElementById('track-record')!;
    const said = plain(part.textContent);
    expect(said).toContain('Actions dated from 22 November 2023 to 22 November 2026 count');
    expect(said).toContain('1 action is older and counts no more. OGP rule');
    expect(said).toContain('22 November 2026 is the last reference day for which it does.');
    expect(said).toMatch(/1 action has no proof.*\. Our inference/);
    const steps = within(part).getAllByRole('listitem');
    expect(steps.map(({ textContent }) => plain(textContent))).toEqual([
      'Ancien portail Too old to count',
      'Budget citoyen No proof',
    ]);
    expect(within(part).getByRole('link', { name: 'Change the actions done' })).toBeTruthy();
  });
});
