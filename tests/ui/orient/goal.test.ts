import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Change } from '../../../src/domain/dossier/history';
import { longestText } from '../../../src/domain/dossier/dossier';
import Goals from '../../../src/ui/orient/Goals.svelte';
import { benguerir, sessionWith, showQuestion } from '../assess/show-question';
import { goal, line } from './changes';

function show(changes: readonly Change[], item: string) {
  const session = sessionWith([...benguerir, ...changes]);
  return { session, ...showQuestion(Goals, session, { page: 'goals', item }) };
}
const type = (name: string, words: string) =>
  userEvent.type(screen.getByRole('textbox', { name }), words);
const tick = (name: string) => userEvent.click(screen.getByRole('checkbox', { name }));
const isTicked = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name }).checked;
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

describe('a goal', () => {
  it('keeps its words, values, lines and areas', async () => {
    const { session } = show([...goal('g1', ''), ...line('l1', 'Axe 4')], 'g1');
    await type('The goal, in French', 'Publier');
    await type('The starting point, in French (optional)', '12 sur 40');
    await tick('Transparency');
    await tick('Axe 4');
    await tick('Fiscal openness');
    expect(session.dossier.goals).toEqual([
      {
        id: 'g1',
        what: { fr: 'Publier' },
        startingPoint: { fr: '12 sur 40' },
        values: { transparency: true },
        lines: { l1: true },
        areas: { 'fiscal-openness': true },
      },
    ]);
    await tick('Axe 4');
    expect(session.dossier.goals?.[0]).not.toHaveProperty('lines');
  });

  it('says that supporting values count only beside one of the three', async () => {
    show(goal('g1', 'Guichet'), 'g1');
    await tick('Technology and innovation');
    expect(screen.queryByText(/^Alone these values do not count/)).not.toBeNull();
    await tick('Accountability');
    expect(screen.queryByText(/^Alone these values do not count/)).toBeNull();
  });

  it('takes a line that was not there yet, linked at once, and loses nothing', async () => {
    const { session, go } = show(goal('g1', ''), 'g1');
    await type('The goal, in French', 'Publier');
    await press('Add a line');
    expect(screen.getByRole('textbox', { name: 'Title in Arabic' })).toBe(document.activeElement);
    await type('Title in French', 'Axe 5');
    const [added] = session.dossier.programmeLines ?? [];
    expect(added).toMatchObject({ title: { fr: 'Axe 5' } });
    expect(session.dossier.goals?.[0]).toMatchObject({
      what: { fr: 'Publier' },
      lines: { [added?.id ?? '']: true },
    });
    expect(isTicked('Axe 5')).toBe(true);
    expect(go).not.toHaveBeenCalled();
  });

  it('says which other goal has the same words', () => {
    show([...goal('g1', 'Publier le budget'), ...goal('g2', ' publier  le budget', 1)], 'g2');
    expect(screen.queryByText(/^Another goal says the same/)).not.toBeNull();
    expect(hrefOf('Publier le budget')).toBe('#/d/own/goals/g1');
  });

  it('without words is met by Continue, not by leaving', async () => {
    const { go } = show([{ field: 'goals/g1/order', value: 0 }], 'g1');
    await press('Continue');
    expect(go).not.toHaveBeenCalled();
    expect(screen.getAllByText(/Goal 1.*Write the goal, or remove it\./)).not.toHaveLength(0);
    await type('The goal, in Arabic', 'نشر');
    await press('Continue');
    expect(go).toHaveBeenCalledWith('#/d/own/goals');
  });

  it('comes back when its removal is undone', async () => {
    const { session, go, told } = show(goal('g1', 'Publier'), 'g1');
    await press('Remove this goal');
    expect(session.dossier.goals).toBeUndefined();
    expect(go).toHaveBeenCalledWith('#/d/own/goals');
    told[0]?.action?.run();
    expect(session.dossier.goals).toMatchObject([{ id: 'g1', what: { fr: 'Publier' } }]);
  });

  it('that is too long stays on the page and says so', async () => {
    const { session } = show(goal('g1', 'court'), 'g1');
    const field = screen.getByRole('textbox', { name: 'The goal, in French' });
    await userEvent.clear(field);
    await userEvent.click(field);
    await userEvent.paste('x'.repeat(longestText + 1));
    expect(screen.queryByRole('textbox', { description: /too long/ })).toBe(field);
    expect(field).toHaveProperty('value', 'x'.repeat(longestText + 1));
    expect(session.dossier.goals?.[0]?.what?.fr ?? '').not.toContain('x');
  });

  it('that is no longer there says so', () => {
    show([], 'gone');
    expect(screen.queryByText(/no longer in the dossier/)).not.toBeNull();
  });

  it('finds a line among many, and keeps the linked ones in sight', async () => {
    const { go } = show(
      [
        ...goal('g1', 'Publier'),
        ...Array.from({ length: 30 }, (_none, at) => line(`l${at}`, `Projet ${at}`, at)).flat(),
        { field: 'goals/g1/lines/l29', value: true },
      ],
      'g1',
    );
    expect(screen.queryByText('13 lines shown of 30')).not.toBeNull();
    await type('Find a line', 'projet 27{Enter}');
    expect(isTicked('Projet 27')).toBe(false);
    expect(isTicked('Projet 29')).toBe(true);
    expect(screen.queryByRole('checkbox', { name: 'Projet 1' })).toBeNull();
    expect(go).not.toHaveBeenCalled();
  });
});
