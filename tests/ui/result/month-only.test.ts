import { beforeEach, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import { wordsOf } from '../../../src/adapters/i18n/words-of';
import { lackWords } from '../../../src/ui/letters/letter-words';
import { remarkWords } from '../../../src/ui/follow/remark-words';
import Result from '../../../src/ui/result/Result.svelte';
import { fullBook, languages } from '../book/book-of';
import { exampleReport, textsOf } from '../report/report-of';
import { asExample, showPage } from './show-page';
import { exampleDossier, plain, said } from './words-of';

/** Of the call of 2022 only the month of its closing is known, so that no text may name a day of it. */

const lastDay = { ar: '31 مارس 2022', fr: '31 mars 2022', en: '31 March 2022' };
const monthEnd = { ar: 'نهاية مارس 2022', fr: 'fin mars 2022', en: 'end of March 2022' };
const day = '2022-02-01';

describe('a closing of which only the month is known', () => {
  beforeEach(async () => {
    await setLocale('en');
    await needPageWords();
  });

  it('is the month in the criteria that are counted from it', async () => {
    const dossier = await exampleDossier('tetouan-2022');
    expect(said(dossier, day, 'mandate-16-months').value).toContain(
      'Months counted from the end of March 2022: the day on which the call closes is not known.',
    );
    expect(said(dossier, day, 'complete-and-on-time').value).toContain(
      'Deadline: March 2022, the day is not known.',
    );
  });

  it('is the month on the page of the result', async () => {
    showPage(Result, asExample('tetouan-2022', await exampleDossier('tetouan-2022')), { on: day });
    const page = plain(document.body.textContent);
    expect(page).toContain('end of March 2022; the day is not known');
    expect(page).not.toContain(lastDay.en);
  });

  it.each(languages)('is the month in the readiness report and in the book (%s)', async (of) => {
    const report = textsOf((await exampleReport('tetouan-2022', of)).blocks).join('\n');
    const book = textsOf(
      (await fullBook('tetouan-2022', of, { day: Temporal.PlainDate.from(day) })).blocks,
    ).join('\n');
    expect(report).toContain(monthEnd[of]);
    expect(book).toContain(monthEnd[of]);
    expect(report).not.toContain(lastDay[of]);
    expect(book).not.toContain(lastDay[of]);
  });

  it('is the month where a letter or a submission came after it', async () => {
    const { t, f } = await wordsOf('fr');
    const lack = { code: 'after-closing', weight: 'rule', on: '2022-03' } as const;
    expect(plain(lackWords({ t, f }, lack, { signedOn: '2022-04-01' }))).toContain('(mars 2022)');
    expect(plain(remarkWords({ t, f }, { code: 'after-closing', on: '2022-03' }))).toBe(
      'Le dépôt vient après la date limite, qui tombait en mars 2022. Il est gardé tel quel.',
    );
  });
});
