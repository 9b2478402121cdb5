import { describe, expect, it } from 'vitest';
import type { Translate } from '../../../src/adapters/i18n';
import type { ListedDossier } from '../../../src/adapters/storage/summaries';
import { examples, loadExample, type ExampleName } from '../../../src/content/examples';
import { assess } from '../../../src/domain/assessment/assess';
import { todayInCasablanca } from '../../../src/domain/calendar/casablanca';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { editionOf } from '../../../src/ui/edition-of';
import { draftsOf } from '../../../src/ui/pages/drafts';

const t: Translate = (key) => key;
const listed = (id: string, dossier: Dossier, conflicts = 0): ListedDossier => ({
  row: { id, createdAt: '2026-11-21T10:00:00.000Z', changedAt: '2026-11-22T10:00:00.000Z' },
  dossier,
  conflicts,
});
const named = (title: string): Dossier => ({
  edition: 'ogp-local-next',
  jurisdictions: [],
  title,
});

describe('the dossiers of the list', () => {
  it.each(Object.keys(examples) as ExampleName[])(
    'have the verdict of the whole assessment: %s',
    async (name) => {
      const { dossier } = await loadExample(name);
      const [draft] = draftsOf([listed('d', dossier)], t);
      const { verdict } = assess(dossier, editionOf(dossier.edition), todayInCasablanca());
      expect(draft?.verdict).toBe(verdict);
    },
  );

  it('are marked where another goes by the same name', () => {
    const all = [listed('a', named('A')), listed('b', named('B')), listed('c', named('A'))];
    expect(draftsOf(all, t).map(({ id, hasNamesake }) => [id, hasNamesake])).toEqual([
      ['a', true],
      ['b', false],
      ['c', true],
    ]);
  });

  it('tell how much there is to decide, and when they were made and changed', () => {
    expect(draftsOf([listed('a', named('A'), 3)], t)).toMatchObject([
      {
        conflicts: 3,
        createdAt: '2026-11-21T10:00:00.000Z',
        changedAt: '2026-11-22T10:00:00.000Z',
      },
    ]);
  });
});
