import { screen, within } from '@testing-library/svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Change } from '../../../src/domain/dossier/history';
import Strategy from '../../../src/ui/orient/Strategy.svelte';
import { benguerir, sessionWith, showQuestion } from '../assess/show-question';
import { goal, line, link } from './changes';

const show = (changes: readonly Change[]) =>
  showQuestion(Strategy, sessionWith([...benguerir, ...changes]), { page: 'strategy' });

const table = (name: string) => screen.getByRole('table', { name });
/** A row as a reader goes through it, each cell under the words of its column. */
const row = (name: string, header: string) =>
  within(within(table(name)).getByRole('rowheader', { name: header }).closest('tr')!)
    .getAllByRole('cell')
    .map((cell) => cell.lastElementChild?.textContent.trim());
const columns = (name: string) =>
  within(table(name))
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent);
const byGoal = 'Each goal, its values and its lines';
const byLine = 'Each line of the programme and its goals';

/** The links that mend what a heading tells. */
const mending = (heading: RegExp) =>
  within(screen.getByRole('heading', { name: heading }).parentElement!)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));

const policy = [
  ...line('l1', 'Axe 4'),
  ...line('l2', 'Axe 5', 1),
  ...goal('g1', 'Publier le budget'),
  link('g1', 'values/transparency'),
  link('g1', 'values/inclusion'),
  link('g1', 'lines/l1'),
  ...goal('g2', 'Guichet', 1),
  link('g2', 'values/technology'),
  ...goal('g3', 'Débattre', 2),
];

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

describe('the matrix of goals, values and lines', () => {
  it('says in words what each goal serves and which lines it is tied to', () => {
    show(policy);
    expect(columns(byGoal)).toEqual([
      'Goal',
      'Transparency',
      'Citizen participation',
      'Accountability',
      'Supporting values',
      'Lines of the programme',
    ]);
    expect(row(byGoal, 'Publier le budget')).toEqual(['Yes', 'No', 'No', 'Inclusion', 'Axe 4']);
    expect(row(byGoal, 'Débattre')).toEqual(['No', 'No', 'No', 'None', 'None']);
  });

  it('marks supporting values that stand alone', () => {
    show(policy);
    expect(row(byGoal, 'Guichet')[3]).toMatch(/Technology and innovation\s*Do not count alone/);
  });

  it('shows of each line its goals', () => {
    show(policy);
    expect(row(byLine, 'Axe 4')).toEqual(['Not provided', 'Publier le budget']);
    expect(row(byLine, 'Axe 5')).toEqual(['Not provided', 'None']);
  });

  it('counts values, goals and lines that are covered', () => {
    show(policy);
    const figures = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(figures.slice(0, 3)).toEqual(['1 of 3', '1 of 3', '1 of 2']);
  });

  it('leads from what is missing to the page that mends it', () => {
    show(policy);
    expect(mending(/^2 values that no goal serves/)).toEqual(['#/d/own/goals']);
    expect(mending(/^1 goal without any value/)).toEqual(['#/d/own/goals/g3']);
    expect(mending(/^1 goal with supporting values only/)).toEqual(['#/d/own/goals/g2']);
    expect(mending(/^2 goals without a line/)).toEqual(['#/d/own/goals/g2', '#/d/own/goals/g3']);
    expect(mending(/^1 line without a goal/)).toEqual(['#/d/own/lines/l2']);
    expect(screen.queryByText(/^Nothing is missing/)).toBeNull();
  });

  it('says that nothing is missing where nothing is, lines without a goal aside', () => {
    show([
      ...line('l1', 'Axe 4'),
      ...line('l2', 'Axe 5', 1),
      ...goal('g1', 'Publier'),
      ...['transparency', 'participation', 'accountability'].map((value) =>
        link('g1', `values/${value}`),
      ),
      link('g1', 'lines/l1'),
    ]);
    expect(screen.queryByText(/^Nothing is missing/)).not.toBeNull();
    expect(mending(/^1 line without a goal/)).toEqual(['#/d/own/lines/l2']);
  });

  it('waits for a first goal', () => {
    show(line('l1', 'Axe 4'));
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByText(/^Add a first goal/)).not.toBeNull();
  });
});
