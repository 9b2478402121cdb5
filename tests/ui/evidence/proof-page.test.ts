import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Change } from '../../../src/domain/dossier/history';
import Evidence from '../../../src/ui/evidence/Evidence.svelte';
import { showSession } from '../../../src/ui/session.svelte';
import { benguerir, sessionWith, showQuestion } from '../assess/show-question';
import { attached, proof, step } from './changes';

const file = 'a'.repeat(64);
function show(changes: readonly Change[], item = 'a') {
  const session = sessionWith([...benguerir, ...changes]);
  return { session, ...showQuestion(Evidence, session, { page: 'evidence', item }) };
}
const flags = () =>
  [...document.querySelectorAll<HTMLElement>('[data-flag]')].map(({ dataset }) => dataset['flag']);
const date = (legend: string) => screen.getByRole('group', { name: legend });
const type = async (group: HTMLElement, parts: readonly string[]) => {
  const fields = group.querySelectorAll('input');
  for (const [at, part] of parts.entries()) {
    await userEvent.clear(fields[at]!);
    if (part !== '') await userEvent.type(fields[at]!, part);
  }
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

describe('the page of a proof', () => {
  it('writes what is typed and ticked, at once', async () => {
    const { session } = show([...proof('a', ''), ...step('s', 'Budget', '2026-01-01')]);
    await userEvent.type(screen.getByLabelText(/^Title of the document \(French\)/), 'PV');
    await userEvent.type(screen.getByLabelText(/^Link to a public page/), 'https://tetouan.ma/pv');
    await userEvent.type(screen.getByLabelText(/^Useful pages/), 'p. 4');
    await userEvent.click(screen.getByLabelText('Capacity and resources'));
    await userEvent.click(screen.getByLabelText(/^\u2068Budget\u2069$/));
    await type(date('Date of the document'), ['3', 'March', '2024']);
    expect(session.dossier.evidence).toMatchObject([
      {
        title: { fr: 'PV' },
        link: 'https://tetouan.ma/pv',
        pages: 'p. 4',
        criteria: { capacity: true },
        steps: { s: true },
        on: '2024-03-03',
      },
    ]);
    expect(screen.getByRole('link', { name: 'Open this link' }).getAttribute('href')).toBe(
      'https://tetouan.ma/pv',
    );
  });

  it('tells a new one nothing of what is only not written yet', async () => {
    show([{ field: 'evidence/a/order', value: 0 }]);
    await userEvent.type(screen.getByLabelText(/^Title of the document \(French\)/), 'PV');
    expect(flags()).toEqual([]);
  });

  it('tells one that is opened again what it lacks, beside each question', () => {
    show(proof('a', 'PV'));
    expect(flags()).toEqual(['nothing-behind', 'no-criterion', 'undated']);
  });

  it.each([
    [['23', '11', '2026'], ['date-ahead']],
    [['22', '11', '2026'], []],
  ])('dated %j is told %j today, 22 November 2026', async (typed, expected) => {
    show(proof('a', 'PV', { link: 'https://tetouan.ma', 'criteria/capacity': true }));
    await type(date('Date of the document'), typed);
    expect(flags()).toEqual(expected);
  });

  it('keeps a day that does not exist as it was typed, says so, and Continue names it', async () => {
    const { go, session } = show(proof('a', 'PV'));
    await type(date('Date of the document'), ['31', '2', '2024']);
    expect(flags()).toContain('date-unfinished');
    await press('Continue');
    expect(go).not.toHaveBeenCalled();
    expect(screen.getByRole('link', { name: /Date of the document.*29 days/ })).toBeTruthy();
    expect(session.dossier.unfinished).toMatchObject({ 'evidence|a|on': { day: '31' } });
  });

  it('opens no link that is unsafe', async () => {
    show(proof('a', 'PV'));
    await userEvent.type(screen.getByLabelText(/^Link to a public page/), 'javascript:alert(1)');
    expect(flags()).toContain('link-unsafe');
    expect(screen.queryByRole('link', { name: 'Open this link' })).toBeNull();
  });

  it('names the proofs that have the same file', () => {
    show([
      ...attached(file, 'pv.pdf'),
      ...proof('a', 'PV', { [`files/${file}`]: true }),
      ...proof('b', 'Compte rendu', { [`files/${file}`]: true }, 1),
    ]);
    expect(flags()).toContain('same-file');
    const twin = screen.getByRole('link', { name: 'Compte rendu' });
    expect(twin.getAttribute('href')).toBe('#/d/own/evidence/b');
  });

  it('says that a file is gone, which can be taken out where it stood', async () => {
    const { session } = show(proof('a', 'PV', { [`files/${file}`]: true }));
    expect(flags()).toContain('file-gone');
    await userEvent.click(screen.getByRole('button', { name: /^Take it out of here/ }));
    expect(session.dossier.evidence?.[0]?.files ?? {}).toEqual({});
    expect(flags()).not.toContain('file-gone');
  });

  it('warns of a private telephone or an identity number in the reference', async () => {
    show(proof('a', 'PV'));
    const reference = screen.getByLabelText(/^Reference \(French\)/);
    await userEvent.type(reference, 'appeler le 06 61 23 45 67');
    expect(screen.getByText(/This looks like a mobile telephone number/)).toBeTruthy();
  });

  it('is removed with undo, and goes back to the register', async () => {
    const { session, go, told } = show(proof('a', 'PV'));
    await press('Remove this proof from the register');
    expect(session.dossier.evidence ?? []).toEqual([]);
    expect(go).toHaveBeenCalledWith('#/d/own/evidence');
    told[0]?.action?.run();
    expect(session.dossier.evidence).toHaveLength(1);
  });

  it('says of nothing at all that it must say what it is', async () => {
    const { go } = show([{ field: 'evidence/a/order', value: 0 }]);
    await press('Continue');
    expect(go).not.toHaveBeenCalled();
    expect(screen.getAllByText(/Write what this proof is/)).not.toHaveLength(0);
  });

  it('that is gone says so', () => {
    show([], 'gone');
    expect(screen.getByText(/This proof is no longer in the register/)).toBeTruthy();
  });

  it('has nothing to change in an example, and Continue leaves it', async () => {
    const { dossier } = sessionWith([
      ...benguerir,
      ...proof('a', 'PV', { [`files/${file}`]: true }),
    ]);
    const session = showSession('sample', dossier, 'example');
    const { go } = showQuestion(Evidence, session, { page: 'evidence', item: 'a' });
    expect(screen.queryByRole('button', { name: /Remove this proof/ })).toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>('Capacity and resources').disabled).toBe(true);
    await press('Continue');
    expect(go).toHaveBeenCalledWith('#/example/sample/evidence');
  });
});
