import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import { editions } from '../../../src/content';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { formQuestions, moved } from '../../../src/domain/form/form-questions';
import Rules from '../../../src/ui/rules/Rules.svelte';
import { editing, showPage } from '../result/show-page';

const next = editions['ogp-local-next'];
const dossier: Dossier = { edition: 'ogp-local-next', jurisdictions: [] };
const shown = () =>
  [...document.querySelectorAll('ol h3 bdi')].map(({ textContent }) => textContent);

describe('the questions of the form', () => {
  beforeEach(async () => {
    await needPageWords();
    await setLocale('fr');
  });

  it('are those of the edition until one is edited', () => {
    expect(formQuestions(dossier, next).map(({ id }) => id)).toEqual(
      next.questions.map(({ id }) => id),
    );
  });

  it('follow the dossier for the call nobody has announced, and only for it', () => {
    const edited: Dossier = {
      ...dossier,
      questions: [{ id: 'why' }, { id: 'mine', label: { fr: 'La mienne ?' } }],
    };
    expect(
      formQuestions(edited, next)
        .slice(0, 3)
        .map(({ id }) => id),
    ).toEqual(['why', 'mine', 'identity']);
    expect(formQuestions(edited, editions['ogp-local-2023'])[0]?.id).toBe('identity');
  });

  it('move one place, and not beyond the ends', () => {
    expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
  });

  it('are moved with buttons, the keyboard following', async () => {
    const own = editing(dossier);
    showPage(Rules, own);
    const [first, second] = shown();
    const down = document.querySelector<HTMLElement>('#down-identity');

    await userEvent.click(down ?? document.body);

    expect(shown().slice(0, 2)).toEqual([second, first]);
    expect(own.dossier.questions).toHaveLength(next.questions.length);
    expect(document.activeElement?.id).toBe('down-identity');
    own.close();
  });

  it('can be added, worded, limited and taken away again', async () => {
    const own = editing(dossier);
    const { app } = showPage(Rules, own);

    await userEvent.click(screen.getByRole('button', { name: 'Ajouter une question' }));
    const id = own.dossier.questions?.at(-1)?.id ?? '';
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Texte de la question en français' }),
      'Budget ?',
    );
    await userEvent.type(document.getElementById(`limit-${id}`) ?? document.body, '٢٥٠');
    expect(own.dossier.questions?.at(-1)).toEqual({
      id,
      label: { fr: 'Budget ?' },
      limit: { max: 250, unit: 'words' },
    });

    await userEvent.click(screen.getByRole('button', { name: /^Retirer/ }));
    expect(own.dossier.questions).toHaveLength(next.questions.length);
    expect(app.tell).toHaveBeenCalledOnce();
    own.close();
  });

  it('keep the limit that is known while a wrong one is typed', async () => {
    const own = editing({
      ...dossier,
      questions: [{ id: 'why', limit: { max: 300, unit: 'words' } }],
    });
    showPage(Rules, own);
    const limit = document.getElementById('limit-why') as HTMLInputElement;

    await userEvent.type(limit, 'x');
    await userEvent.tab();

    expect(limit.value).toBe('300x');
    expect(limit.getAttribute('aria-invalid')).toBe('true');
    expect(own.dossier.questions?.[0]?.limit).toEqual({ max: 300, unit: 'words' });
    own.close();
  });
});

describe('the edition of a dossier', () => {
  it('is changed where the difference is shown first', async () => {
    await needPageWords();
    await setLocale('fr');
    const own = editing(dossier);
    showPage(Rules, own);

    const link = screen.getByRole('link', { name: 'Comparer un autre appel, ou y passer' });
    expect(link.getAttribute('href')).toBe(`#/d/${own.id}/edition?from=rules`);
    expect(screen.queryByRole('radio', { name: 'Appel OGP Local de 2023' })).toBeNull();
    own.close();
  });
});
