import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { get } from 'svelte/store';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { needPageWords, setLocale, t } from '../../../src/adapters/i18n';
import type { Change } from '../../../src/domain/dossier/history';
import Evidence from '../../../src/ui/evidence/Evidence.svelte';
import { benguerir, sessionWith, showQuestion } from '../assess/show-question';
import { plain } from '../result/words-of';
import { step } from './changes';

function show(changes: readonly Change[]) {
  const session = sessionWith([...benguerir, ...changes]);
  return { session, ...showQuestion(Evidence, session, { page: 'evidence' }) };
}
const make = (name: string) =>
  screen.queryByRole('button', { name: `Make it a proof of the register ${name}` });

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

describe('what was said elsewhere as proof', () => {
  it('becomes a proof with its words, its link, its criteria and its step, and is offered no more', async () => {
    const said = 'Délibération 12, https://tetouan.ma/12.';
    const { session, told } = show(step('s', 'Budget citoyen', '2026-01-01', said));
    const writing = vi.spyOn(session, 'setAll');
    await userEvent.click(make(said)!);
    expect(session.dossier.evidence).toEqual([
      {
        id: 'step.s',
        title: { fr: said },
        reference: { fr: said },
        link: 'https://tetouan.ma/12',
        criteria: { 'track-record': true, 'track-record-quality': true },
        steps: { s: true },
      },
    ]);
    expect(make(said)).toBeNull();
    expect(document.activeElement?.id).toBe('add-evidence');
    expect(plain(told[0]?.text(get(t)) ?? '')).toContain('Added to the register: Délibération 12');
    expect(writing).toHaveBeenCalledTimes(1);
  });

  it('is offered again once that is undone, or its proof removed, and comes back with what was added', async () => {
    const { session, told } = show(step('s', 'Budget citoyen', '2026-01-01', 'PV 4'));
    await userEvent.click(make('PV 4')!);
    told[0]?.action?.run();
    await expect.poll(() => make('PV 4')).not.toBeNull();
    expect(session.dossier.evidence ?? []).toEqual([]);
    await userEvent.click(make('PV 4')!);
    session.setAll([
      { field: 'evidence/step.s/pages', value: 'p. 2' },
      { field: 'evidence/step.s/removed', value: true },
    ]);
    await expect.poll(() => make('PV 4')).not.toBeNull();
    await userEvent.click(make('PV 4')!);
    expect(session.dossier.evidence).toMatchObject([{ id: 'step.s', pages: 'p. 2' }]);
  });

  it('says what each was said of, and shows five before the others', async () => {
    show([
      ...Array.from({ length: 6 }, (_none, at) =>
        step(`s${at}`, `Action ${at}`, '2026-01-01', `PV ${at}`, at),
      ).flat(),
      { field: 'diagnosis/petitions/proof/fr', value: 'PV 0' },
    ]);
    expect(plain(document.querySelector('[data-said="step.s0"]')?.textContent ?? '')).toContain(
      'About: Action 0 and A way to receive petitions',
    );
    expect(make('PV 5')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'See 1 more' }));
    expect(make('PV 5')).not.toBeNull();
  });
});
