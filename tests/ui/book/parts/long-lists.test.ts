// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../../../src/domain/dossier/dossier';
import { linesOn, set } from '../../../adapters/pdf/layout/set';
import { bookOf } from '../book-of';

const count = 200;
const many = <T>(
  make: (id: string, name: (of: string) => { fr: string }, index: number) => T,
): T[] =>
  Array.from({ length: count }, (_, index) =>
    make(`i${String(index)}`, (of) => ({ fr: `${of}${String(index)}x` }), index),
  );

const sha256 = (index: number) => index.toString(16).padStart(64, '0');

/** Two hundred of everything, each with a name that nothing else has. */
const long: Dossier = {
  edition: 'ogp-local-next',
  jurisdictions: [{ id: '07', type: 'commune', name: { fr: 'Ben Guerir' } }],
  capacities: many((id, name) => ({ id, side: 'staff' as const, function: name('fonction') })),
  networks: many((id, name) => ({ id, name: name('relation') })),
  projects: many((id, name) => ({ id, axis: 'information' as const, title: name('projet') })),
  consultations: many((id, name) => ({ id, who: 'other' as const, name: name('consulte') })),
  endorsements: many((id, name) => ({
    id,
    kind: 'association' as const,
    organisation: name('association'),
    reply: name('reponse'),
  })),
  meetings: many((id, name) => ({ id, kind: 'partners' as const, subject: name('rencontre') })),
  roadmap: many((id, name) => ({ id, what: name('etape'), who: name('qui') })),
  programmeLines: many((id, name) => ({ id, title: name('ligne') })),
  goals: many((id, name) => ({ id, what: name('objectif') })),
  attachments: many((_id, name, index) => ({
    id: sha256(index),
    name: `${name('fichier').fr}.pdf`,
    type: 'pdf' as const,
    size: 1_000,
  })),
  evidence: many((id, name, index) => ({
    id,
    title: name('piece'),
    files: { [sha256(index)]: true as const },
  })),
  exchanges: many((id, name) => ({ id, request: name('demande') })),
};

const named = [
  'fonction',
  'relation',
  'projet',
  'consulte',
  'association',
  'reponse',
  'rencontre',
  'etape',
  'qui',
  'ligne',
  'objectif',
  'fichier',
  'piece',
  'demande',
] as const;

let pages: string[] = [];

describe('a dossier with two hundred of everything', () => {
  beforeAll(async () => {
    const { blocks } = await bookOf(long, 'fr');
    pages = linesOn(set(blocks)).map((lines) => lines.map(({ words }) => words).join('\n'));
  }, 60_000);

  it.each(named)('has each of them on some page (%s)', (name) => {
    const whole = pages.join('\n');
    const lost = Array.from({ length: count }, (_, index) => `${name}${String(index)}x`).filter(
      (one) => !whole.includes(one),
    );
    expect(lost).toEqual([]);
  });

  it('has each digest of a file, however its line is broken', () => {
    const whole = pages.join('\n').replaceAll('\n', '');
    const lost = Array.from({ length: count }, (_, index) => sha256(index)).filter(
      (one) => !whole.includes(one),
    );
    expect(lost).toEqual([]);
  });

  it('goes on over many pages, and leaves none of them nearly empty', () => {
    const rows = pages.filter((page) => /association\d+x/.test(page));
    expect(rows.length).toBeGreaterThan(5);
    // all but the last page of a list are filled with several of its rows
    for (const page of rows.slice(1, -1)) {
      expect(page.match(/association\d+x/g)?.length).toBeGreaterThan(3);
    }
  });
});
