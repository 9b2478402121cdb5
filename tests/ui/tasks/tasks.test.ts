import { screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import Tasks from '../../../src/ui/tasks/Tasks.svelte';
import { complete, completeBut, empty } from '../../domain/course/complete-dossier';
import { asExample, editing, showPage } from '../result/show-page';
import { exampleDossier } from '../result/words-of';

const item = (id: string) => document.querySelector<HTMLElement>(`[data-task="${id}"]`)!;
const statusOf = (id: string) => item(id).dataset['taskStatus'];
const linksIn = (element: HTMLElement) =>
  within(element)
    .queryAllByRole('link')
    .map((link) => [link.textContent.trim(), link.getAttribute('href')]);
const show = (dossier: Dossier) => showPage(Tasks, editing(dossier));
const stagesThatAre = (state: string) =>
  [...document.querySelectorAll<HTMLElement>(`[data-stage-is="${state}"]`)].map(
    ({ dataset }) => dataset['stage'],
  );

describe('the task list', () => {
  beforeEach(async () => {
    await setLocale('en');
    await needPageWords();
  });

  it('of an empty dossier leads to the first question, and lists every task of seven stages', () => {
    show(empty);

    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Application file of your collectivity',
    );
    const next = document.querySelector('[data-next-task]');
    expect(next?.textContent.trim()).toBe('Start: Check eligibility');
    expect(next?.getAttribute('href')).toBe('#/d/own/collectivities');
    expect(document.querySelectorAll('[data-task]')).toHaveLength(27);
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(7);
    expect(screen.getByText('0 tasks completed of 27')).toBeTruthy();
    expect(stagesThatAre('here')).toEqual(['assess']);
    expect(document.querySelector('[data-deadline]')?.getAttribute('data-deadline')).toBe('none');
  });

  it('shows a locked task without a link of its own, and names what unlocks it', () => {
    show(empty);

    expect(statusOf('decision')).toBe('locked');
    expect(linksIn(item('decision'))).toEqual([
      ['Make the diagnosis of openness', '#/d/own/diagnosis'],
    ]);
    // what unlocks the roadmap is locked itself: it is named, and leads nowhere
    expect(linksIn(item('roadmap'))).toEqual([]);
    expect(item('roadmap').textContent).toContain('Write the decision record');
    expect(linksIn(item('submission'))).toEqual([['Enter the closing day', '#/d/own/call']]);
  });

  it('of an example is read-only: nothing to continue or withdraw, every task to be read', async () => {
    showPage(Tasks, asExample('benguerir', await exampleDossier('benguerir')));

    expect(document.querySelector('[data-next-task]')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Withdraw the application' })).toBeNull();
    expect(statusOf('filer')).toBe('completed');
    expect(statusOf('support-letter')).toBe('in-progress');
    expect(linksIn(item('filer'))).toEqual([
      ['Name the person who fills in the form', '#/example/benguerir/filer'],
    ]);
    expect(document.querySelector('[data-verdict]')?.getAttribute('data-verdict')).toBe(
      'not-eligible',
    );
    expect(screen.getByText(/Preparing the file for the next council/)).toBeTruthy();
  });

  it('says under a task what keeps it open, with a link to the cause', () => {
    show(completeBut({ goals: [{ id: 'g2', what: { fr: 'Publier' } }], onlyFile: undefined }));

    expect(statusOf('goals')).toBe('in-progress');
    expect(linksIn(item('goals'))).toEqual([
      ['Link the goals of openness to the action or development programme', '#/d/own/goals'],
      ['1 goal is linked to no line of the programme', '#/d/own/goals/g2'],
      ['1 goal serves none of OGP’s three values', '#/d/own/goals/g2'],
    ]);
    expect(item('goals').textContent).toContain('You said that this task was done');
    expect(linksIn(item('eligibility')).at(-1)?.[1]).toBe('#/d/own/one-file');
  });

  it('says once that a task is to be said done, and under one only that this alone is missing', () => {
    show(completeBut({ tasks: {}, capacities: [] }));

    expect(screen.getAllByText(/completed when you say so/)).toHaveLength(1);
    expect(document.querySelectorAll('[data-blocker="not-said-done"]')).toHaveLength(0);
    expect(item('goals').textContent).toContain('Only your word that it is done is missing.');
    expect(item('capacity').textContent).not.toContain('Only your word');
  });

  it('shows three causes and counts the others', async () => {
    const { jurisdictions } = await exampleDossier('benguerir');
    show({ ...empty, jurisdictions: jurisdictions.map(({ mandate: _none, ...one }) => one) });

    expect(item('eligibility').querySelectorAll('[data-blocker]')).toHaveLength(3);
    expect(item('eligibility').textContent).toContain('and 4 more points');
  });

  it('keeps what was written in a task that waits, and says what it waits for', () => {
    show(completeBut({ diagnosis: undefined }));

    expect(statusOf('decision')).toBe('completed');
    expect(item('decision').textContent).toContain('Completed before a task that is still open:');
    expect(linksIn(item('decision')).at(-1)?.[1]).toBe('#/d/own/diagnosis');
  });

  it('of a dossier that has everything has nothing left, and stands at the end', () => {
    show(complete);

    expect(screen.getByText('All tasks are completed.')).toBeTruthy();
    expect(screen.getByText('The application was admitted.')).toBeTruthy();
    expect(stagesThatAre('finished')).toHaveLength(7);
  });

  it.each([
    ['not-selected', 1],
    ['withdrawn', 1],
    ['admitted', 0],
  ] as const)('of a candidacy that is %s offers to begin another: %i', (result, links) => {
    show(completeBut({ outcome: { result, on: '2026-04-20' } }));
    const found = screen.queryAllByRole('link', {
      name: /^Prepare an application for another call/,
    });
    expect(found.map((link) => link.getAttribute('href'))).toEqual(
      Array.from({ length: links }, () => '#/d/own/next-edition'),
    );
  });

  it('leads to what membership entails, before anything is sent', () => {
    show(empty);
    const link = screen.getByRole('link', { name: 'What membership entails' });
    expect(link.getAttribute('href')).toBe('#/d/own/obligations');
  });

  it('moves the place back when an answer changes, with the dossier', async () => {
    const session = editing(completeBut({ submission: undefined, outcome: undefined }));
    showPage(Tasks, session);
    expect(stagesThatAre('here')).toEqual(['submit']);

    session.setAll([{ field: 'roadmapProposedOn', value: null }]);

    await expect.poll(() => stagesThatAre('here')).toEqual(['mobilise']);
    expect(statusOf('roadmap')).toBe('in-progress');
  });

  it('isolates a typed name within the title', async () => {
    await setLocale('ar');
    show({ ...empty, title: 'Dossier de Settat' });

    const title = screen.getByRole('heading', { level: 1 });
    expect(title.querySelector('bdi')?.textContent).toBe('Dossier de Settat');
  });

  it.each([
    [0, 'لم تُنجز بعد أي مهمة من أصل 27'],
    [1, 'أُنجزت مهمة واحدة من أصل 27'],
    [2, 'أُنجزت مهمتان من أصل 27'],
    [3, 'أُنجزت 3 مهام من أصل 27'],
    [4, 'أُنجزت 4 مهام من أصل 27'],
    [27, 'أُنجزت 27 مهمة من أصل 27'],
  ])('says %i completed tasks in the Arabic of that number', async (done, sentence) => {
    await setLocale('ar');
    const some: Partial<Dossier>[] = [
      { onlyFile: 'yes' },
      { official: 'yes' },
      { judgements: complete.judgements },
      { cooperation: complete.cooperation },
    ];
    const few = some.slice(0, done).reduce<Dossier>((all, one) => ({ ...all, ...one }), empty);
    show(done === 27 ? complete : few);

    expect(screen.getByText(sentence)).toBeTruthy();
  });
});
