import { screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { setLocale } from '../../../src/adapters/i18n';
import Profile from '../../../src/ui/gaps/Profile.svelte';
import { benguerir } from '../../domain/gaps/real-dossiers';
import { wholeBut, wholeDay } from '../../domain/gaps/whole-dossier';
import { asExample, editing, showPage } from '../result/show-page';
import { plain } from '../result/words-of';

/** The cells of a criterion's row, as they are read one after the other. */
const rowOf = (criterion: string) =>
  [...document.querySelectorAll(`[data-profile="${criterion}"] > *`)]
    .map(({ textContent }) => plain(textContent).replace(/\s+/g, ' ').trim())
    .join(' | ');
const drawn = (criterion: string) =>
  document.querySelector<SVGElement>(`[data-drawn="${criterion}"] svg`)!;
const marksOf = (criterion: string) =>
  [...drawn(criterion).querySelectorAll('.mark')].map((mark) => [
    mark.getAttribute('class')?.split('mark--')[1]?.split(' ')[0],
    mark.getAttribute('x'),
  ]);
const views = wholeBut({
  judgements: {
    ambition: { first: { level: 'weak' }, second: { level: 'strong' } },
    capacity: { second: { level: 'rather-weak' } },
  },
});

describe('the readiness profile', () => {
  beforeEach(() => setLocale('fr'));

  it('has a picture of each part, with the same in a table of all sixteen criteria', async () => {
    showPage(Profile, asExample('benguerir', await benguerir()));

    const [minimum, assessed] = screen.getAllByRole('img');
    expect(minimum?.getAttribute('aria-labelledby')).toBeTruthy();
    const described = minimum?.getAttribute('aria-labelledby')?.split(' ')[1] ?? '';
    expect(document.getElementById(described)?.textContent).toContain(
      'Remplis : 2. Non remplis : 4. Pas encore connus : 4.'.replaceAll(' :', '\u00a0:'),
    );
    expect(minimum?.querySelectorAll('[data-drawn]')).toHaveLength(10);
    expect(assessed?.querySelectorAll('[data-drawn]')).toHaveLength(6);
    expect(document.querySelectorAll('[data-profile]')).toHaveLength(16);
    expect(screen.getAllByRole('table')).toHaveLength(2);
  });

  it('says that it is no score and no chance of being admitted', async () => {
    showPage(Profile, asExample('benguerir', await benguerir()));
    expect(screen.getByText(/ni une note ni une chance d’être admis/)).toBeTruthy();
  });

  it('says where each stands, and what that rests on', async () => {
    showPage(Profile, asExample('benguerir', await benguerir()));

    expect(rowOf('mandate-16-months')).toBe(
      '16 mois de mandat restants | Non rempli | Daté Repose sur : la fin du mandat',
    );
    expect(rowOf('open-call')).toContain('De « Non rempli » à « Rempli » : tout reste possible');
    expect(rowOf('ambition')).toContain('De « Faible » à « Solide » : tout reste possible');
    expect(rowOf('value-to-jurisdiction')).toContain('Aucune preuve');
  });

  it('leads from each criterion to where it is answered or placed', async () => {
    const own = editing(await benguerir());
    showPage(Profile, own);

    const hrefs = [...document.querySelectorAll('[data-profile] a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(hrefs).toHaveLength(16);
    expect(hrefs).toContain('#/d/own/track-record');
    expect(hrefs).toContain('#/d/own/judgement/ambition');
    own.close();
  });

  it('draws two views as two marks, and a second one alone within the open range', () => {
    showPage(Profile, editing(views), { on: wholeDay });

    expect(marksOf('ambition')).toEqual([
      ['second', '63.00%'],
      ['first', '5.00%'],
    ]);
    expect(drawn('ambition').querySelector('.open')).toBeNull();
    expect(marksOf('capacity')).toEqual([['second', '24.33%']]);
    expect(drawn('capacity').querySelector('.open')).not.toBeNull();
    expect(rowOf('capacity')).toContain('Deuxième avis : Plutôt faible');
  });

  it('turns positions round in Arabic, and nothing else', async () => {
    await setLocale('ar');
    showPage(Profile, editing(views), { on: wholeDay });

    expect(marksOf('ambition')).toEqual([
      ['second', '37.00%'],
      ['first', '95.00%'],
    ]);
    expect(marksOf('filed-by-official')).toEqual([['met', '37.00%']]);
    const head = screen.getAllByRole('img')[0]!.querySelector('svg');
    expect(head?.getAttribute('direction')).toBe('rtl');
    expect(document.querySelector('[transform]')).toBeNull();
  });

  it('draws as many thick strokes as the evidence has steps', async () => {
    showPage(Profile, asExample('benguerir', await benguerir()));
    const strokes = (criterion: string) => drawn(criterion).querySelectorAll('.thick').length;
    expect(strokes('country-in-good-standing')).toBe(3);
    expect(strokes('mandate-16-months')).toBe(2);
    expect(strokes('track-record')).toBe(1);
    expect(strokes('head-support-letter')).toBe(0);
  });

  it('has in its legend every sign of the pictures, in words', async () => {
    showPage(Profile, asExample('benguerir', await benguerir()));
    const legend = screen.getByRole('region', { name: 'Comment lire les deux images' });
    expect(within(legend).getAllByRole('listitem')).toHaveLength(9);
  });
});
