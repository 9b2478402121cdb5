import { render, screen } from '@testing-library/svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import { editions } from '../../../src/content';
import { assess } from '../../../src/domain/assessment/assess';
import type { Change } from '../../../src/domain/dossier/history';
import { evidenceFlags } from '../../../src/domain/evidence/proof-flags';
import ByCriterion from '../../../src/ui/evidence/ByCriterion.svelte';
import { benguerir, sessionWith } from '../assess/show-question';
import { plain } from '../result/words-of';
import { proof } from './changes';

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

describe('the register by criterion', () => {
  const showCriteria = (changes: readonly Change[]) => {
    const session = sessionWith([...benguerir, ...changes]);
    const edition = editions['ogp-local-next'];
    const day = Temporal.PlainDate.from('2026-11-22');
    const found = evidenceFlags(session.dossier, assess(session.dossier, edition, day));
    const entries = (session.dossier.evidence ?? []).map((one) => ({
      proof: one,
      name: one.title?.fr ?? '',
      folded: '',
      flags: found.proofs.get(one.id) ?? [],
    }));
    render(ByCriterion, {
      session,
      edition,
      entries,
      hrefOf: (id: string) => `#/d/own/evidence/${id}`,
    });
  };
  const sectionOf = (id: string) =>
    plain(document.querySelector(`[data-proofs-of="${id}"]`)?.textContent ?? '');

  it('says of each what is expected and what is there', () => {
    showCriteria([
      ...proof('a', 'Organigramme', { 'criteria/capacity': true }),
      ...proof('b', 'PV'),
    ]);
    expect(sectionOf('capacity')).toContain('For example: Decision appointing the focal point');
    expect(sectionOf('capacity')).toContain('Organigramme');
    expect(sectionOf('mechanisms')).toContain('No proof for this criterion.');
    // fifteen expect a proof: two of them are letters, and capacity has one
    expect(screen.getByText('12 criteria have no proof yet.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Proofs without a criterion' })).toBeTruthy();
  });

  it('leads to the page of letters for the letters', () => {
    showCriteria([]);
    expect(sectionOf('head-support-letter')).toContain('The letter itself is noted on the page');
    const [link] = screen.getAllByRole('link', { name: 'See the letters' });
    expect(link?.getAttribute('href')).toBe('#/d/own/letters');
  });
});
