import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Change } from '../../../src/domain/dossier/history';
import Judgement from '../../../src/ui/diagnosis/Judgement.svelte';
import Result from '../../../src/ui/result/Result.svelte';
import { benguerir, sessionWith, showQuestion } from '../assess/show-question';
import { asExample, showPage } from '../result/show-page';
import { exampleDossier, plain } from '../result/words-of';

const view = (name: string) => screen.getByRole('region', { name });
const pick = (of: string, level: string) =>
  userEvent.click(within(view(of)).getByRole('radio', { name: level }));
const addSecond = () => screen.queryByRole('button', { name: 'Add a second person’s view' });
const farApart = () => screen.queryByText('The two views are far apart');

function show(item?: string, changes: readonly Change[] = []) {
  const session = sessionWith([...benguerir, ...changes]);
  const where = item === undefined ? {} : { item };
  return { session, ...showQuestion(Judgement, session, { page: 'judgement', ...where }) };
}

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

describe('the assessed criteria', () => {
  it('are listed with both views, and which should be talked over', () => {
    show(undefined, [
      { field: 'judgements/capacity/first/level', value: 'strong' },
      { field: 'judgements/capacity/first/by', value: 'Director' },
      { field: 'judgements/capacity/second/level', value: 'rather-weak' },
      { field: 'judgements/ambition/first/level', value: 'unknown' },
    ]);

    const row = (name: string) =>
      plain(screen.getByRole('link', { name }).closest('li')!.textContent);
    expect(row('Capacity and resources')).toMatch(
      /First view\s*Strong, Director\s*Second view\s*Rather weak\s*The two should talk/,
    );
    expect(row('Ambition of future directions')).toMatch(
      /First view\s*Not known yet\s*Second view\s*None\s*$/,
    );
    expect(screen.getByText('Criteria answered: 2 of 6')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Capacity and resources' }).getAttribute('href')).toBe(
      '#/d/own/judgement/capacity',
    );
  });

  it('say that OGP publishes no scale and that no average is computed', () => {
    show();

    expect(screen.getByText(/^We found no scoring scale .* we compute no average\.$/)).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/%|score of|average of/);
  });
});

describe('the page of a criterion', () => {
  it('shows both ends of the scale and takes a place, the reasons and the function', async () => {
    const { session } = show('mechanisms');
    expect(screen.getByText(/^A body created by law that never met/)).toBeTruthy();
    expect(screen.getByText(/^A standing body that has met/)).toBeTruthy();
    expect(screen.getByText(/^We found no scoring scale/)).toBeTruthy();

    await pick('First view', 'Rather strong');
    await userEvent.type(screen.getByRole('textbox', { name: 'Why, in French' }), 'Trois PV');
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Function of the person who judges' }),
      'Director',
    );

    expect(session.dossier.judgements).toEqual({
      mechanisms: { first: { level: 'rather-strong', why: { fr: 'Trois PV' }, by: 'Director' } },
    });
  });

  it('shows the facts at hand, each with the page where it is written', () => {
    show('mechanisms', [{ field: 'diagnosis/petitions/state', value: 'in-place' }]);

    const facts = within(view('What the dossier says'));
    const hrefOf = (name: string) => facts.getByRole('link', { name }).getAttribute('href');
    expect(hrefOf('A way to receive petitions')).toBe('#/d/own/diagnosis/participation');
    expect(hrefOf('9 commitments that bear on this have no answer yet')).toBe('#/d/own/diagnosis');
    expect(hrefOf('No meeting recorded')).toBe('#/d/own/meetings');
  });

  it('sets a second person’s view beside the first; nothing is written before an answer', async () => {
    const { session } = show('capacity');

    await userEvent.click(addSecond()!);
    expect(session.dossier.judgements).toBeUndefined();
    expect(document.activeElement).toBe(
      within(view('Second view')).getByRole('radio', { name: 'Weak' }),
    );
    await pick('Second view', 'Weak');

    expect(session.dossier.judgements).toEqual({ capacity: { second: { level: 'weak' } } });
    expect(addSecond()).toBeNull();
  });

  it.each([
    ['Weak', false],
    ['Rather weak', false],
    ['Rather strong', true],
    ['Strong', true],
    ['I do not know yet', false],
  ])('beside “rather weak” or “weak”, a second view “%s” is far: %s', async (level, isFar) => {
    show('capacity', [
      { field: 'judgements/capacity/first/level', value: 'weak' },
      { field: 'judgements/capacity/second/level', value: 'weak' },
    ]);
    expect(farApart()).toBeNull();

    await pick('Second view', level);

    expect(farApart() !== null).toBe(isFar);
  });

  it('removes the second view with everything in it, and brings all of it back', async () => {
    const second = { level: 'strong', why: { ar: 'محاضر', fr: 'PV' }, by: 'Secrétaire' };
    const { session, told } = show('capacity', [
      { field: 'judgements/capacity/first/level', value: 'weak' },
      { field: 'judgements/capacity/second/level', value: second.level },
      { field: 'judgements/capacity/second/why/ar', value: second.why.ar },
      { field: 'judgements/capacity/second/why/fr', value: second.why.fr },
      { field: 'judgements/capacity/second/by', value: second.by },
    ]);

    await userEvent.click(screen.getByRole('button', { name: 'Remove the second view' }));
    expect(session.dossier.judgements).toEqual({ capacity: { first: { level: 'weak' } } });
    expect(document.activeElement).toBe(addSecond());
    told[0]?.action?.run();

    expect(session.dossier.judgements).toEqual({ capacity: { first: { level: 'weak' }, second } });
    expect(told).toHaveLength(1);
  });

  it('can be read but not changed in an example, and offers no second view there', async () => {
    const session = asExample('benguerir', await exampleDossier('benguerir'));
    showQuestion(Judgement, session, { page: 'judgement', item: 'capacity' });

    const radios = screen.getAllByRole<HTMLInputElement>('radio');
    expect(radios).toHaveLength(5);
    expect(radios.every(({ disabled }) => disabled)).toBe(true);
    expect(addSecond()).toBeNull();
  });

  it('is the list where the address names no assessed criterion', () => {
    show('open-call');

    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Place the assessed criteria',
    );
  });
});

it('the result page tells where a criterion was placed and leads to its page', () => {
  const session = sessionWith([
    ...benguerir,
    { field: 'judgements/capacity/first/level', value: 'rather-strong' },
    { field: 'judgements/capacity/first/by', value: 'Director' },
  ]);
  showPage(Result, session);
  const criterion = (id: string) =>
    within(document.querySelector<HTMLElement>(`[data-criterion="${id}"]`)!);

  expect(criterion('capacity').getAllByText('Director')).toHaveLength(2);
  expect(criterion('ambition').getByText('Not placed yet')).toBeTruthy();
  const link = criterion('ambition').getByText(/^\s*Place this criterion/);
  expect(link.getAttribute('href')).toBe('#/d/own/judgement/ambition');
});
