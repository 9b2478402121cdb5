import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Change } from '../../../src/domain/dossier/history';
import Lines from '../../../src/ui/orient/Lines.svelte';
import { benguerir, sessionWith, showQuestion } from '../assess/show-question';
import { goal, line, link } from './changes';

function show(changes: readonly Change[], item?: string) {
  const session = sessionWith(changes);
  const shown = showQuestion(Lines, session, { page: 'lines', ...(item && { item }) });
  return { session, ...shown };
}
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

describe('the lines of the programme', () => {
  it.each([
    ['commune', 'Lines of the communal action programme'],
    ['region', 'Lines of the regional development programme'],
    ['prefecture', 'Lines of the prefectural development programme'],
  ])('are those of the programme that the law gives a %s', (type, title) => {
    show([
      { field: 'jurisdictions/a/order', value: 0 },
      { field: 'jurisdictions/a/type', value: type },
    ]);
    expect(heading()).toBe(title);
  });

  it('never give an article of law that nobody has read again as law', () => {
    show(benguerir);
    expect(screen.queryByText(/have a jurist check it/)).not.toBeNull();
    expect(screen.queryByText('Moroccan law')).toBeNull();
  });

  it('say how many goals each is linked to, and which seem entered twice', () => {
    show([
      ...benguerir,
      ...line('l1', 'Axe 4'),
      ...line('l2', 'axe  4', 1),
      ...line('l3', 'Axe 5', 2),
      ...goal('g1', 'Publier'),
      link('g1', 'lines/l1'),
    ]);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Linked to 1 goal · Entered twice?'),
      expect.stringContaining('No goal linked · Entered twice?'),
      expect.not.stringContaining('Entered twice?'),
    ]);
  });
});

describe('a line of the programme', () => {
  it('keeps its title and its place in the programme', async () => {
    const { session, go } = show([...benguerir, ...line('l1', '')], 'l1');
    await userEvent.type(screen.getByRole('textbox', { name: 'Title in French' }), 'Axe 4');
    await userEvent.type(screen.getByRole('textbox', { name: /Place in/ }), 'page 42');
    expect(session.dossier.programmeLines).toEqual([
      { id: 'l1', title: { fr: 'Axe 4' }, reference: 'page 42' },
    ]);
    await press('Continue');
    expect(go).toHaveBeenCalledWith('#/d/own/lines');
  });

  it('without a title is not followed by another one', async () => {
    const { session, go } = show(
      [...benguerir, { field: 'programmeLines/l1/order', value: 0 }],
      'l1',
    );
    await press('Add another line');
    expect(session.dossier.programmeLines).toHaveLength(1);
    expect(screen.getAllByText(/Write the title of the line, or remove it/)).not.toHaveLength(0);
    await userEvent.type(screen.getByRole('textbox', { name: 'Title in Arabic' }), 'محور');
    await press('Add another line');
    expect(session.dossier.programmeLines).toHaveLength(2);
    expect(go).toHaveBeenCalledWith(
      `#/d/own/lines/${session.dossier.programmeLines?.[1]?.id ?? ''}`,
    );
  });

  it('says which other line has the same title', () => {
    show([...benguerir, ...line('l1', 'Axe 4'), ...line('l2', 'AXE 4', 1)], 'l2');
    expect(screen.queryByText(/^Another line has the same title/)).not.toBeNull();
    expect(screen.getByRole('link', { name: 'Axe 4' }).getAttribute('href')).toBe(
      '#/d/own/lines/l1',
    );
  });
});
