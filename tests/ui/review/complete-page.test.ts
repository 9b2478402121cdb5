import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { locales, needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import Complete from '../../../src/ui/review/Complete.svelte';
import { complete, empty } from '../../domain/course/complete-dossier';
import { editing, showPage } from '../result/show-page';

/** The call is open on the day of the pages of these tests, and the mandate is long enough. */
const open: Dossier = {
  ...complete,
  call: { closesOn: '2026-12-01' },
  jurisdictions: complete.jurisdictions.map((one) => ({
    ...one,
    mandate: { startedOn: '2021-09-08', endsOn: '2029-09-08', endIs: 'estimate' },
  })),
};
/** Ben Guerir: work for the next council, and no letter of a president. */
const today: Dossier = {
  ...complete,
  call: {},
  decision: { kind: 'next-council' },
  decisions: [],
  tasks: {},
  jurisdictions: complete.jurisdictions.map((one) => ({
    ...one,
    supportLetter: { status: 'missing' },
  })),
};
const show = (dossier: Dossier) => showPage(Complete, editing(dossier));
const standing = () => document.querySelector('[data-file-is]')?.getAttribute('data-file-is');
const group = (id: string) => document.querySelector<HTMLElement>(`[data-lacks="lacks-${id}"]`);
const lacks = (id: string) =>
  [...(group(id)?.querySelectorAll<HTMLElement>('[data-lack]') ?? [])].map(
    ({ dataset }) => dataset['lack'],
  );

describe('the page that says whether the file is complete', () => {
  beforeEach(async () => {
    await setLocale('en');
    await needPageWords();
  });

  it('says of a file that has everything that nothing is missing', () => {
    show(open);
    expect(standing()).toBe('complete');
    expect(group('needed')).toBeNull();
  });

  it('says that all is ready but the president’s letter, while work is for the next council', () => {
    show(today);
    expect(standing()).toBe('ready-but-letter');
    expect(
      screen.getByRole('heading', { name: 'All but the president’s letter is ready' }),
    ).toBeTruthy();
    expect(lacks('waiting')).toEqual(['not-signed-settat', 'call']);
  });

  it('tells apart what OGP asks for, what the guide advises and what we advise', () => {
    show({
      ...open,
      answers: { ...open.answers, why: {} },
      officialFocalPoint: {},
      evidence: [],
    });
    expect(standing()).toBe('incomplete');
    expect(lacks('needed')).toEqual([]);
    expect(lacks('deduced')).toEqual(['answer-why']);
    expect(lacks('guide')).toEqual(['official-focal-point']);
    expect(lacks('own')).toContain('no-proof');
  });

  it('puts no answer to a question of our own and no missing scan under OGP’s name', () => {
    show({ ...open, edition: 'ogp-local-next', answers: {}, attachments: [], onlyFile: 'no' });
    expect(lacks('needed')).toEqual([]);
    expect(lacks('deduced')).toContain('answer-why');
    expect(lacks('deduced')).toContain('no-file-settat');
    expect(lacks('deduced')).toContain('only-file');
    expect(group('deduced')?.textContent).not.toContain('OGP rule');

    expect(document.querySelector('[data-missing]')?.getAttribute('data-missing')).toBe(
      String(lacks('deduced').length),
    );
  });

  it('does not call all ready while the guide’s focal point is not named', () => {
    show({ ...today, officialFocalPoint: {} });
    expect(standing()).toBe('ready-but-letter');
    expect(
      screen.getByRole('heading', {
        name: 'Of what the file needs, only the president’s letter is missing',
      }),
    ).toBeTruthy();
  });

  it('leads to the page that mends it, and back to the line', () => {
    show({ ...open, answers: { ...open.answers, why: {} } });
    const link = within(group('deduced')!).getByRole('link');
    expect(link.textContent).toContain('No answer yet: Why do you wish to join OGP Local?');
    expect(link.getAttribute('href')).toBe('#/d/own/answers/why?from=complete&row=answer-why');
  });

  it('warns of a private telephone number, which OGP would publish', () => {
    show({ ...open, debrief: { said: { fr: 'Appeler le 06 12 34 56 78' } } });
    expect(lacks('own')).toContain('mobile-number-debrief/said/fr');
    expect(group('own')?.textContent).toContain('looks like a mobile telephone number');
  });

  it('warns of a date that was begun, and of nothing that left with its item', () => {
    show({ ...open, unfinished: { 'evidence|e1|on': '31', 'goals|gone|on': '30' } });
    expect(lacks('own').filter((key) => key?.startsWith('unfinished'))).toEqual([
      'unfinished-evidence/e1/on',
    ]);
  });

  it('quotes what was typed whole, under the name of what it belongs to', () => {
    show({
      ...open,
      goals: [{ id: 'g1', what: { fr: 'But' } }],
      unfinished: { 'goals|g1|on': '31' },
    });
    expect(group('own')?.textContent).toContain(': “31” is not a whole answer yet');
  });

  it('says of a file that was sent that it is described as it stands', () => {
    const { submission: _submission, ...unsent } = open;
    show(unsent);
    expect(screen.queryByText(/as it stands today/)).toBeNull();
    document.body.replaceChildren();
    show({ ...open, submission: { submittedOn: '2026-04-10' } });
    screen.getByText(/The submission of this file is noted on 10 April 2026/);
    const link = screen.getByRole('link', { name: 'See the submission' });
    expect(link.getAttribute('href')).toBe('#/d/own/submission');
  });

  it('names nobody’s rule beside dates that nobody has announced', () => {
    show({ ...open, call: {} });
    const dates = screen.getByRole('heading', { name: 'The dates of the call' }).parentElement!;
    expect(within(dates).queryByText('OGP rule')).toBeNull();
  });

  it('completes its task when it is said, and not while something is missing', async () => {
    const session = editing({ ...open, tasks: {} });
    showPage(Complete, session);
    const status = () =>
      document.querySelector('[data-task="review"]')?.getAttribute('data-task-status');
    await userEvent.click(screen.getByRole('checkbox'));
    expect(status()).toBe('completed');

    session.setAll([{ field: 'onlyFile', value: null }]);
    await expect.poll(status).toBe('in-progress');
  });

  it('draws twenty of hundreds of letters, and the others when they are asked for', async () => {
    const endorsements = Array.from({ length: 300 }, (_, index) => ({
      id: `e${String(index)}`,
      kind: 'association' as const,
      letter: 'draft' as const,
    }));
    show({ ...open, endorsements });
    expect(lacks('needed')).toHaveLength(20);
    await userEvent.click(within(group('needed')!).getByRole('button'));
    expect(lacks('needed')).toHaveLength(300);
  });

  it.each(locales)('says every kind of lack in %s without a gap', async (language) => {
    await setLocale(language);
    show({
      ...empty,
      trackRecord: [{ id: 's', kind: 'reform', on: '2020-01-01' }],
      evidence: [{ id: 'e', title: { fr: 'PV' } }],
    });
    expect(document.body.textContent).not.toMatch(/[{}]|undefined|review\./);
  });
});
