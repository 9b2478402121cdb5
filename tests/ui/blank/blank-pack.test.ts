import { describe, expect, it } from 'vitest';
import type { PaperKey } from '../../../src/adapters/i18n';
import { wordsOf } from '../../../src/adapters/i18n/words-of';
import { editions } from '../../../src/content';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { bareName } from '../../../src/ui/fields/field-words';
import { packSections, sectionTitle } from '../../../src/ui/blank/section-words';
import { pagesOf } from '../../../src/ui/blank/sections';
import { textsOf } from '../../adapters/pdf/layout/any-document';
import { fullDossier, fullNames, languages } from '../book/book-of';
import { blankOf } from './blank-of';

const textOf = async (...of: Parameters<typeof blankOf>) =>
  textsOf((await blankOf(...of)).blocks).join('\n');

const nobody: Dossier = { edition: 'ogp-local-next', jurisdictions: [] };

describe('the blank pack', () => {
  it.each(languages)('has all stages in their order, in %s', async (language) => {
    const { t } = await wordsOf(language);
    const { blocks, title, header } = await blankOf(fullDossier('benguerir'), language);
    const chapters = blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.text] : [],
    );
    expect(chapters).toEqual([
      t('blank.title'),
      ...packSections.map((section) => sectionTitle(t, section)),
    ]);
    expect(`${title}${header}${textsOf(blocks).join('')}`).not.toMatch(/undefined|\{[a-z]+\}|NaN/);
  });

  it('holds nothing of a full dossier but the names of its collectivities', async () => {
    for (const name of fullNames) {
      const dossier = fullDossier(name);
      const empty = await textOf({ ...nobody, edition: dossier.edition }, 'fr');
      const pack = await textOf(dossier, 'fr');
      const said = typedIn({ ...dossier, jurisdictions: [], edition: '' });
      expect(said.length).toBeGreaterThan(100);
      // words that are those of the application say nothing of a dossier
      expect(said.filter((text) => pack.includes(text) && !empty.includes(text))).toEqual([]);
      for (const { name: own } of dossier.jurisdictions) expect(pack).toContain(own.fr ?? own.ar);
    }
  });

  it.each(languages)('prints the name of every fact that is asked, in %s', async (language) => {
    const words = await wordsOf(language);
    const pack = await textOf(nobody, language);
    const facts = packSections.flatMap((section) =>
      pagesOf[section].flatMap(({ parts }) => parts.flatMap((part) => part.facts)),
    );
    const missing = facts.filter((fact) => {
      const other = saidOtherwise[fact];
      const name = other === undefined ? bareName({ ...words, language }, fact) : words.t(other);
      return !pack.includes(name);
    });
    expect(missing).toEqual([]);
  });

  it('asks the questions of the form of its call, and its dates only where they are not known', async () => {
    const { t } = await wordsOf('fr');
    const next = await textOf(nobody, 'fr');
    const past = await textOf({ ...nobody, edition: 'ogp-local-2023' }, 'fr', {
      edition: editions['ogp-local-2023'],
    });
    for (const { id } of editions['ogp-local-next'].questions)
      expect(next).toContain(t(`questions.${id as 'why'}.label`));
    expect(next).toContain(t('ask.fields.call-closes'));
    expect(past).not.toContain(t('ask.fields.call-closes'));
    expect(past).toContain(t('editions.ogp-local-2023.note'));
  });

  it('gives a known limit the lines it takes, and says it', async () => {
    const edition = {
      ...editions['ogp-local-next'],
      questions: editions['ogp-local-next'].questions.map((one) =>
        one.id === 'why' ? { ...one, limit: { max: 120, unit: 'words' as const } } : one,
      ),
    };
    const { blocks } = await blankOf(nobody, 'en', { edition, sections: new Set(['prepare']) });
    const at = blocks.findIndex(
      (block) => 'text' in block && block.text === 'Length: 120 words at most.',
    );
    expect(blocks[at + 1]).toEqual({ kind: 'writing', lines: 10 });
  });

  it('names its stage and its page at the head of every sheet that it begins', async () => {
    const { t } = await wordsOf('fr');
    const { blocks } = await blankOf(nobody, 'fr');
    let stage = '';
    let page = '';
    const heads = blocks.flatMap((block, at) => {
      if (block.kind === 'heading' && block.level === 1) stage = textsOf([block]).join('');
      if (block.kind === 'heading' && block.level === 2) page = textsOf([block]).join('');
      const next = blocks[at + 1];
      const begins = block.kind === 'page-break' && next?.kind !== 'heading';
      return begins ? [[textsOf(next ? [next] : []).join(''), `${stage} – ${page}`]] : [];
    });
    expect(heads.length).toBeGreaterThan(10);
    for (const [said, expected] of heads) expect(said).toBe(expected);
    const begun = blocks.filter(
      (block, at) => block.kind === 'heading' && blocks[at - 1]?.kind === 'page-break',
    );
    expect(begun.every((block) => block.kind === 'heading' && block.level < 3)).toBe(true);
    expect(t('blank.dash')).toBe(' – ');
  });

  it.each(languages)('says nothing that is true of the screen alone, in %s', async (language) => {
    const { t } = await wordsOf(language);
    const pack = await textOf(nobody, language);
    const onScreen = [
      'means.programme.intro',
      'decide.decision.kind-hint.not-now',
      'follow.exchanges.lead',
      'tasks.submission.hint',
      'workshop.paper.lines',
    ] as const;
    expect(onScreen.filter((key) => pack.includes(t(key)))).toEqual([]);
  });

  it('has a row for each collectivity that applies, and two for nobody', async () => {
    const rowsFor = async (dossier: Dossier) => {
      const { blocks } = await blankOf(dossier, 'fr', { sections: new Set(['assess']) });
      return blocks.find((block) => block.kind === 'table')?.rows.length;
    };
    expect(await rowsFor(nobody)).toBe(2);
    expect(await rowsFor(fullDossier('benguerir'))).toBe(1);
    expect(await rowsFor(fullDossier('four-regions-2024'))).toBe(4);
  });

  it('holds the chosen stages only', async () => {
    const { t } = await wordsOf('fr');
    const one = await textOf(nobody, 'fr', { sections: new Set(['decide']) });
    expect(one).toContain(sectionTitle(t, 'decide'));
    expect(one).not.toContain(sectionTitle(t, 'assess'));
  });

  it.each(languages)(
    'says of each stage what the start page says of it, in %s',
    async (language) => {
      const { t } = await wordsOf(language);
      const start = (await import(`../../../locales/${language}/start.json`)) as {
        stages: Record<string, { what: string }>;
      };
      for (const section of packSections.filter((one) => one !== 'work'))
        expect(t(`blank.purpose.${section}`)).toBe(start.stages[section]?.what);
    },
  );
});

/** Facts that paper names in other words: the title over them, or a shorter head. */
const saidOtherwise: Readonly<Record<string, PaperKey>> = {
  'jurisdictions/*/name': 'collectivities.names.ar.label',
  'call/isKnown': 'ask.call.question',
  support: 'ask.organisations.question',
  official: 'ask.filer.question',
  onlyFile: 'ask.one-file.question',
  'projects/*/budget': 'means.programme.projects.budget',
  'judgements/*/first/level': 'diagnosis.judgement.first',
  'judgements/*/second/level': 'diagnosis.judgement.second',
  'judgements/*/first/by': 'diagnosis.judgement.role',
  'judgements/*/second/by': 'diagnosis.judgement.role',
  'judgements/*/first/why': 'blank.reasons',
  'judgements/*/second/why': 'blank.reasons',
  'decision/kind': 'decide.decision.kind',
  'decision/takenBy': 'decide.decision.taken-by',
  'decision/isVoted': 'decide.decision.voted',
  'meetings/*/kind': 'mobilise.meetings.title',
  'goals/*/lines': 'blank.goal-lines',
  'goals/*/areas': 'blank.goal-areas',
  'jurisdictions/*/supportLetter/signatory/name': 'letters.signatory.name',
  'jurisdictions/*/supportLetter/signatory/function': 'letters.signatory.function',
  'jurisdictions/*/supportLetter/place': 'workshop.paper.place',
  'jurisdictions/*/letterhead/lines': 'blank.letterhead-lines',
  'endorsements/*/signatory/name': 'letters.signatory.name',
  'endorsements/*/signatory/function': 'letters.signatory.function',
  'endorsements/*/letterPlace': 'workshop.paper.place',
  'endorsements/*/letterhead/lines': 'blank.letterhead-lines',
  'evidence/*/steps': 'blank.steps',
  'evidence/*/files': 'blank.file-name',
  'submission/submittedAt': 'follow.submission.at',
  'outcome/result': 'tasks.outcome.title',
  'actions/*/after': 'blank.after',
  'schedule/buffer': 'schedule.lengths.buffer',
};

/** Every text of some length in a dossier: an id, a code or a day is shorter. */
function typedIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 12 ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(typedIn);
}
