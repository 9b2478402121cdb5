import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import { editions } from '../../../src/content';
import Filer from '../../../src/ui/assess/Filer.svelte';
import Goals from '../../../src/ui/orient/Goals.svelte';
import { readRoute } from '../../../src/ui/routes';
import { complete } from '../../domain/course/complete-dossier';
import { editing, showPage } from '../result/show-page';
import WithApp from '../result/WithApp.svelte';

const query = { from: 'review', item: 'orient', row: 'goals/g1/what' };
const back = '#/d/own/review/orient?row=goals%2Fg1%2Fwhat';
const backLink = () => screen.getByRole('link', { name: 'Back' }).getAttribute('href');

/** A page of one goal, at an address with a query. */
function showGoal(search: string) {
  const { app, unmount } = showPage(Filer, editing(complete));
  unmount();
  const page = {
    session: editing(complete),
    edition: editions['ogp-local-next'],
    item: 'g1',
    query: new URLSearchParams(search),
  };
  const here = { ...app, route: readRoute(`#/d/own/goals/g1?${search}`) };
  render(WithApp, { app: here, Page: Goals, page });
  return app;
}

describe('a page that was reached by “Change”', () => {
  beforeEach(async () => {
    await setLocale('en');
    await needPageWords();
  });

  it('of a stage comes back to the row by Back and by Continue, past its list', async () => {
    const app = showGoal(new URLSearchParams(query).toString());
    expect(backLink()).toBe(back);
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(app.go).toHaveBeenCalledWith(back);
  });

  it('of a stage goes back to its list without it', () => {
    showGoal('');
    expect(backLink()).toBe('#/d/own/goals');
  });

  it('of eligibility comes back as well', async () => {
    const { app } = showPage(Filer, editing(complete), query);
    expect(backLink()).toBe(back);
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(app.go).toHaveBeenCalledWith(back);
  });
});
