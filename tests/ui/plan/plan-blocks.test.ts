import { describe, expect, it } from 'vitest';
import { IntlMessageFormat } from 'intl-messageformat';
import ar from '../../../locales/ar/plan.json';
import { wordsOf } from '../../../src/adapters/i18n/words-of';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { planOf } from '../../../src/domain/plan/plan';
import { planBlocks } from '../../../src/ui/plan/plan-blocks';
import { reportWords } from '../../../src/ui/report/report-words';
import { gapsOn } from '../../domain/gaps/given';
import { wholeBut, wholeDay } from '../../domain/gaps/whole-dossier';
import { plain } from '../result/words-of';

const dossier = wholeBut({
  goals: [],
  programmeLines: [],
  actions: [
    { id: 'own', what: { fr: 'Former les agents', ar: 'تكوين الموظفين' } },
    {
      id: 'goal',
      gap: 'no-goal',
      what: { fr: 'Formuler', ar: 'صياغة هدف' },
      responsible: { fr: 'Groupe' },
      effort: 'days',
      dueOn: '2026-03-31',
      after: { own: true },
    },
    { id: 'staff', gap: 'no-staff', what: { fr: 'Nommer' }, doneOn: '2026-03-02' },
  ],
});

async function blocksOf(one: Dossier, language: 'ar' | 'fr' | 'en') {
  const plan = planOf(one, gapsOn(wholeDay, one), Temporal.PlainDate.from(wholeDay));
  return planBlocks(reportWords(await wordsOf(language), language, one), plan);
}
/** Every word of the blocks, in reading order. */
const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
          .filter(
            ([key]) =>
              ['text', 'blocks', 'rows', 'head', 'caption'].includes(key) || /^\d+$/.test(key),
          )
          .map(([, part]) => textOf(part))
          .join(' ')
      : '';

describe('the plan on paper', () => {
  it('has its actions stage by stage, and says how many gaps have none', async () => {
    const blocks = await blocksOf(dossier, 'fr');
    const headings = blocks.flatMap((one) => (one.kind === 'heading' ? [one.text] : []));
    expect(headings.map((text) => plain(textOf(text)))).toEqual([
      'Étape 1 : Évaluer',
      'Étape 4 : Orienter',
      'Autres actions du plan',
    ]);
    const text = plain(textOf(blocks));
    expect(text).toContain('Formuler Attend une action : Former les agents');
    expect(text).toContain('Groupe Quelques jours');
    expect(text).toContain('En retard : c’était à faire au plus tard le 31 mars 2026');
    expect(text).toContain('Terminée le 2 mars 2026');
    expect(text).toContain('Un point à combler n’a pas d’action dans le plan.');
  });

  it.each(['ar', 'fr', 'en'] as const)(
    'is whole in %s, every table as wide as its head',
    async (language) => {
      for (const block of await blocksOf(dossier, language)) {
        if (block.kind !== 'table') continue;
        for (const row of block.rows) expect(row).toHaveLength(block.head.length);
        expect(block.columns).toHaveLength(block.head.length);
      }
      const text = textOf(await blocksOf(dossier, language));
      expect(text).toContain(language === 'ar' ? 'صياغة هدف' : 'Formuler');
    },
  );

  it('says that nothing is in it, without a table', async () => {
    const empty = wholeBut({});
    const blocks = await blocksOf(empty, 'en');
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
    expect(textOf(blocks)).toContain('No action is in the plan.');
  });
});

describe('the count of actions in Arabic', () => {
  it.each([
    [0, 'لا إجراء في الخطة'],
    [1, 'إجراء واحد في الخطة'],
    [2, 'إجراءان في الخطة'],
    [3, '3 إجراءات في الخطة'],
    [11, '11 إجراء في الخطة'],
    [100, '100 إجراء في الخطة'],
  ])('of %i has the form of its number', (count, said) => {
    const format = new IntlMessageFormat(ar.count, 'ar');
    expect(format.format({ count, shown: String(count) })).toBe(said);
  });
});
