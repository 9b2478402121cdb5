import { describe, expect, it } from 'vitest';
import { plain } from '../result/words-of';
import { textsOf } from '../report/report-of';
import { bookOf, fullBook, fullDossier } from './book-of';

const seen = ({ blocks }: Awaited<ReturnType<typeof fullBook>>) =>
  textsOf(blocks).map((text) => plain(text).replace(/\s/g, ' '));

describe('the book of a file that was sent', () => {
  it.each([
    ['fr', 'à vous d’agir', 'la partie « Éligibilité »'],
    ['en', 'You can put this right.', 'the part “Eligibility”'],
    ['ar', 'بيدكم', 'جزء «الأهلية»'],
  ] as const)('asks nobody to make it eligible (%s)', async (language, asks, part) => {
    const texts = seen(await fullBook('four-regions-2024', language));
    expect(texts.filter((text) => text.includes(asks))).toEqual([]);
    expect(texts.filter((text) => text.includes(part))).toHaveLength(1);
  });

  it('lists no minimum criterion among what is still to be done', async () => {
    const texts = seen(await fullBook('four-regions-2024', 'fr'));
    expect(texts.filter((text) => text.startsWith('La lettre atteste l’engagement'))).toEqual([]);
    const open = { ...fullDossier('four-regions-2024'), submission: undefined, outcome: undefined };
    const day = Temporal.PlainDate.from('2023-11-20');
    const before = seen(await bookOf(open, 'fr', { day }));
    expect(before.some((text) => text.startsWith('La lettre atteste l’engagement'))).toBe(true);
    expect(before.filter((text) => text.includes('la partie « Éligibilité »'))).toEqual([]);
  });
});
