import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Change } from '../../../src/domain/dossier/history';
import { longestText } from '../../../src/domain/dossier/dossier';
import Answers from '../../../src/ui/form/Answers.svelte';
import { benguerir, sessionWith, showQuestion } from '../assess/show-question';

function show(changes: readonly Change[], item: string) {
  const session = sessionWith([...benguerir, ...changes]);
  return { session, ...showQuestion(Answers, session, { page: 'answers', item }) };
}
const textIn = (language: 'ar' | 'fr' | 'en') =>
  screen.getByRole<HTMLTextAreaElement>('textbox', {
    name: { ar: 'Answer in Arabic', fr: 'Answer in French', en: 'Answer in English' }[language],
  });
const facts = async (name: RegExp) => {
  const summary = await screen.findByText(name);
  await userEvent.click(summary);
  return within(summary.parentElement ?? document.body);
};
const words = (count: number) => Array.from({ length: count }, () => 'mot').join(' ');

const step: readonly Change[] = [
  { field: 'trackRecord/s/order', value: 0 },
  { field: 'trackRecord/s/kind', value: 'reform' },
  { field: 'trackRecord/s/what/fr', value: 'Budget citoyen publié' },
  { field: 'trackRecord/s/on', value: '2025-03-14' },
];

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

describe('an answer', () => {
  it('is written in three languages, with why it is asked and on what that rests', async () => {
    const { session } = show([], 'why');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Why do you wish to join OGP Local?',
    );
    screen.getByText(/The reasons for joining are among the elements/);
    expect(screen.getAllByText('Our inference').length).toBeGreaterThan(0);

    await userEvent.type(textIn('ar'), 'الماء');
    await userEvent.type(textIn('fr'), 'L’eau');
    await userEvent.type(textIn('en'), 'Water');
    expect(session.dossier.answers?.['why']).toEqual({ ar: 'الماء', fr: 'L’eau', en: 'Water' });
    expect(textIn('ar').dir).toBe('rtl');
  });

  it('without a known limit is counted beside our suggestion, said to be ours', () => {
    show([{ field: 'answers/why/fr', value: words(251) }], 'why');
    screen.getByText(
      '251 words, more than the 250 we suggest. OGP’s limit is not known; nothing is cut.',
    );
    expect(
      screen.getAllByText('0 words. OGP’s limit is not known; we suggest 250 at most.'),
    ).toHaveLength(2);
  });

  it.each([
    [250, '250 words. The limit is 250.', ''],
    [251, '251 words. The limit is 250: 1 word too many. Nothing is cut.', 'The text is over'],
  ])('of %i words says where it stands beside its limit', (count, said, announced) => {
    show(
      [
        { field: 'questions/why/order', value: 0 },
        { field: 'questions/why/limit', value: { max: '250', unit: 'words' } },
        { field: 'answers/why/fr', value: words(count) },
      ],
      'why',
    );
    const area = textIn('fr');
    const length = screen.getByText(said);
    expect(area.getAttribute('aria-describedby')).toContain(length.id);
    expect(length.nextElementSibling?.textContent.startsWith(announced)).toBe(true);
    expect(area.value).toBe(words(count));
  });

  it('warns of a private telephone, and refuses nothing', async () => {
    const { session } = show([], 'head');
    await userEvent.type(textIn('fr'), 'Tél. 06 12 34 56 78');
    screen.getByText(/French: this looks like a mobile telephone number. OGP publishes/);
    expect(session.dossier.answers?.['head']?.fr).toBe('Tél. 06 12 34 56 78');
  });

  it('to a question left out is kept, and says so', () => {
    show(
      [
        { field: 'questions/themes/order', value: 0 },
        { field: 'questions/themes/asked', value: 'no' },
        { field: 'answers/themes/fr', value: 'Budget' },
      ],
      'themes',
    );
    screen.getByText(/This question is left out: its answer is kept/);
    expect(textIn('fr').value).toBe('Budget');
  });

  it('to a question of another edition is still shown; to none there is a way back', () => {
    show([{ field: 'answers/ancient/fr', value: 'Ancien' }], 'ancient');
    expect(textIn('fr').value).toBe('Ancien');
    screen.getByText(/The form of the call that the dossier follows does not ask this question/);
    expect(screen.queryByText(/This question is left out/)).toBeNull();

    document.body.replaceChildren();
    show([], 'nothing-like-it');
    screen.getByText(/This question is not in the form/);
  });

  it('with files leads to the page where they are attached', () => {
    const { session } = show([], 'support-letter');
    expect(
      screen.getByRole('link', { name: 'Open the page of letters' }).getAttribute('href'),
    ).toBe(`#/d/${session.id}/letters`);
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('facts of the dossier', () => {
  it('are inserted at the end, in the language of the text, and taken back', async () => {
    const { session, told } = show(
      [...step, { field: 'answers/track-record/fr', value: 'Nous avons commencé tôt.' }],
      'track-record',
    );
    const list = await facts(/Facts of the dossier, in French \(1\)/);
    await userEvent.click(list.getByRole('button', { name: /^Insert/ }));

    const after = session.dossier.answers?.['track-record']?.fr ?? '';
    expect(after).toBe(
      'Nous avons commencé tôt.\nBudget citoyen publié\u202f; Réforme\u202f; 14\u00a0mars\u00a02025.',
    );
    list.getByText(/Already in the text/);

    await userEvent.type(textIn('fr'), ' Et ensuite.');
    told.at(-1)?.action?.run();
    await waitFor(() => {
      expect(session.dossier.answers?.['track-record']?.fr).toBe(
        'Nous avons commencé tôt. Et ensuite.',
      );
    });
  });

  it('say when a part of them is written in another language only', async () => {
    show(step, 'track-record');
    const list = await facts(/Facts of the dossier, in Arabic \(1\)/);
    list.getByText(/Part of it is written in another language only/);
    list.getByText(/إصلاح/, { selector: 'p' });
  });

  it('write an answer with one press, in three languages, and add nothing the second time', async () => {
    const { session } = show(
      [{ field: 'answers/identity/fr', value: 'Notre commune.' }],
      'identity',
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Write the answer from the dossier' }),
    );
    const { ar, fr, en } = session.dossier.answers?.['identity'] ?? {};
    expect(ar).toContain('جماعة ابن جرير؛ المغرب');
    expect(fr).toMatch(/^Notre commune\.\nCollectivité candidate\u00a0: Commune de Ben Guerir/);
    expect(en).toContain('Collectivity applying: Commune of Ben Guerir; Morocco.');

    await userEvent.click(screen.getByRole('button', { name: 'Already in the text' }));
    expect(session.dossier.answers?.['identity']?.fr).toBe(fr);
  });

  it('are not inserted where the text would be longer than is kept', async () => {
    const full = 'a'.repeat(longestText - 5);
    const { session, told } = show(
      [...step, { field: 'answers/track-record/fr', value: full }],
      'track-record',
    );
    const list = await facts(/Facts of the dossier, in French/);
    await userEvent.click(list.getByRole('button', { name: /^Insert/ }));
    expect(session.dossier.answers?.['track-record']?.fr).toBe(full);
    expect(told).toHaveLength(1);
    expect(told[0]?.action).toBeUndefined();
  });
});
