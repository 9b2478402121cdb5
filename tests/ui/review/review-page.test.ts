import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { editions } from '../../../src/content';
import Review from '../../../src/ui/review/Review.svelte';
import { complete, completeBut, empty } from '../../domain/course/complete-dossier';
import { asExample, editing, showPage } from '../result/show-page';
import WithApp from '../result/WithApp.svelte';

const show = (dossier: Dossier, query: Record<string, string> = {}) =>
  showPage(Review, editing(dossier), query);
/** The page of one stage. */
function showStage(item: string) {
  const { app, unmount } = show(complete);
  unmount();
  const query = new URLSearchParams();
  const page = { session: editing(complete), edition: editions['ogp-local-next'], item, query };
  render(WithApp, { app, Page: Review, page });
}
const row = (field: string) => document.querySelector<HTMLElement>(`[data-review="${field}"]`)!;
const linkOf = (field: string) => within(row(field)).getByRole('link');

describe('the review of a dossier', () => {
  beforeEach(async () => {
    await setLocale('en');
    await needPageWords();
  });

  it('shows the seven stages, with contents that lead to each', () => {
    show(complete);

    const stages = [...document.querySelectorAll<HTMLElement>('[data-review-stage]')];
    expect(stages.map(({ dataset }) => dataset['reviewStage'])).toEqual([
      'assess',
      'decide',
      'mobilise',
      'orient',
      'prepare',
      'submit',
      'follow',
    ]);
    const contents = screen.getByRole('navigation', { name: 'On this page' });
    expect(within(contents).getAllByRole('link')).toHaveLength(7);
  });

  it('says values in words, and a text in both its languages', () => {
    show(completeBut({ goals: [{ id: 'g1', what: { ar: 'نشر الميزانية', fr: 'Publier' } }] }));

    expect(row('official').querySelector('dd')?.textContent.trim()).toBe('Yes');
    const texts = [...row('goals/g1/what').querySelectorAll('bdi.whole')];
    expect(
      texts.map((one) => [one.getAttribute('lang'), one.getAttribute('dir'), one.textContent]),
    ).toEqual([
      ['ar', 'rtl', 'نشر الميزانية'],
      ['fr', 'ltr', 'Publier'],
    ]);
  });

  it('names the members of a set', () => {
    show(completeBut({ goals: [{ id: 'g1', values: { transparency: true } }] }));
    expect(row('goals/g1/values').textContent).toContain('Transparency');
  });

  it('says “Not provided” of what was skipped, and leads to where it is asked', () => {
    show(empty);

    expect(row('official').textContent).toContain('Not provided');
    expect(linkOf('official').getAttribute('href')).toBe('#/d/own/filer?from=review&row=official');
  });

  it('of one stage leads back to it', () => {
    showStage('orient');

    expect(document.querySelectorAll('[data-review-stage]')).toHaveLength(1);
    expect(linkOf('goals/g1/what').getAttribute('href')).toBe(
      '#/d/own/goals/g1?from=review&item=orient&row=goals%2Fg1%2Fwhat',
    );
    // a focus group has its page among the groups
    expect(linkOf('meetings/m2/outcomes').getAttribute('href')).toContain('#/d/own/groups/m2?');
  });

  it('takes the keyboard back to the row that was changed', async () => {
    show(complete, { row: 'goals/g1/what' });
    await expect.poll(() => document.activeElement).toBe(linkOf('goals/g1/what'));
  });

  it('folds a register of hundreds, and draws it when it is opened', async () => {
    const endorsements = Array.from({ length: 300 }, (_, index) => ({
      id: `e${String(index)}`,
      organisation: { fr: `Association ${String(index)}` },
      kind: 'association' as const,
    }));
    show(completeBut({ endorsements }));
    const items = () => document.querySelectorAll('[data-review-item^="endorsements/"]').length;
    expect(items()).toBe(0);

    await userEvent.click(screen.getByText('Show 300 entries'));
    await expect.poll(items).toBe(50);
    await userEvent.click(screen.getByRole('button', { name: 'Show 50 more' }));
    expect(items()).toBe(100);
  });

  it('opens the list that holds the row one comes back to', () => {
    const goals = Array.from({ length: 100 }, (_, index) => ({
      id: `g${String(index)}`,
      what: { fr: `But ${String(index)}` },
    }));
    show(completeBut({ goals }), { row: 'goals/g70/what' });
    expect(row('goals/g70/what')).not.toBeNull();
  });

  it('keeps a very long text short until it is asked for', async () => {
    const long = 'mot '.repeat(2000).trim();
    show(completeBut({ answers: { why: { fr: long } } }));
    const text = () => row('answers/why').querySelector('bdi.whole')?.textContent ?? '';
    expect(text().length).toBeLessThan(300);

    await userEvent.click(within(row('answers/why')).getByRole('button'));
    expect(text()).toBe(long);
  });

  it('offers to read what is recorded, and to change of a file its name alone', () => {
    const id = 'a'.repeat(64);
    const file = { id, name: 'Procès-verbal.pdf', size: 1200, type: 'pdf' as const };
    show(completeBut({ attachments: [file] }));
    expect(linkOf('decisions/r1/record').textContent).toMatch(/^Read/);
    expect(within(row('decisions/r1/sha256')).queryByRole('link')).toBeNull();
    expect(linkOf(`attachments/${id}/name`).textContent).toMatch(/^Change/);
    expect(within(row(`attachments/${id}/size`)).queryByRole('link')).toBeNull();
    // its name stands above the rows
    expect(row(`attachments/${id}/size`).querySelector('dt')?.textContent).toBe('Size of the file');
  });

  it('of an example changes nothing', () => {
    showPage(Review, asExample('benguerir', complete));
    expect(within(row('official')).queryByRole('link')).toBeNull();
  });
});
