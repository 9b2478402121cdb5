import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { newId } from '../../src/adapters/identity/new-id';
import { openDossiers, type Dossiers } from '../../src/adapters/storage/dossiers';
import { headsByField, type Revision } from '../../src/domain/dossier/revision';
import type { Session } from '../../src/ui/session.svelte';
import { keptSession } from '../../src/ui/session/kept-session';

/** One dossier open in a tab: its own connection to the database, as the application joins them. */
async function openTab(name: string) {
  const dossiers = await openDossiers(name, newId);
  const session = await keptSession(dossiers, 'd', { newId, author: undefined });
  if (session === undefined) throw new Error('The dossier is not there');
  // where heads were kept, the rest is read while the tab goes on
  void session.readWhole();
  const release = $effect.root(() => {
    // a page reads the session, which keeps what it derives up to date
    $effect(() => {
      expect([session.revisions, session.saveState]).toHaveLength(2);
    });
  });
  return { dossiers, session, release };
}
type Tab = Awaited<ReturnType<typeof openTab>>;

const fields = ['title', 'jurisdictions/a/name/ar', 'answers/why/fr'] as const;
type Field = (typeof fields)[number];

const step = fc.record({
  tab: fc.constantFrom(0, 1),
  /** each tab also has a field that only it writes */
  field: fc.constantFrom(...fields),
  act: fc.constantFrom('type', 'type', 'type', 'leave', 'save-file', 'keep-heads', 'reopen'),
  /** what passes before the next step: nothing, one turn of the browser, or as long as all takes */
  pause: fc.constantFrom('none', 'none', 'turn', 'rest'),
} as const);

/** As for a long history: what is opened after this begins with the heads alone. */
async function keepHeads(dossiers: Dossiers): Promise<void> {
  const { revisions = [], upTo = 0 } = (await dossiers.open('d')) ?? {};
  await dossiers.keepHeads('d', [...headsByField(revisions).values()].flat(), upTo);
}

/** On a busy machine the tab may be closed before storage comes to it: nothing was to be kept then. */
const whereClosed = (error: unknown) => {
  if ((error as { code?: string }).code !== 'outdated') throw error;
};

const turn = () => new Promise((resolve) => setTimeout(resolve));
const storedIn = async (dossiers: Dossiers): Promise<Revision[]> =>
  (await dossiers.load('d'))?.revisions ?? [];

async function rest(tabs: readonly Tab[]): Promise<void> {
  await vi.waitFor(
    async () => {
      const stored = await storedIn(tabs[0]!.dossiers);
      for (const { session } of tabs) {
        expect(session.saveState).toBe('saved');
        expect(inOrder(session.revisions)).toEqual(inOrder(stored));
      }
    },
    { interval: 1, timeout: 5_000 },
  );
}
const inOrder = (revisions: readonly Revision[]) =>
  revisions.map((one) => JSON.stringify(one)).sort();

describe('two tabs on one dossier', () => {
  it('lose nothing of what either wrote, in whatever order it happens', async () => {
    const steps = fc.array(step, { minLength: 2, maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(steps, async (course) => {
        const name = `test-${newId()}`;
        const first = await openDossiers(name, newId);
        await first.create('d', []);
        first.close();
        const tabs: [Tab, Tab] = [await openTab(name), await openTab(name)];
        /** by tab and field, what is being typed; it is final when the field is left */
        const typed = new Map<string, string>();
        const final: [Field, string][] = [];
        const leave = (tab: number, field: Field) => {
          const value = typed.get(`${tab} ${field}`);
          if (value !== undefined) final.push([field, value]);
          typed.delete(`${tab} ${field}`);
          tabs[tab]!.session.finish(field);
        };
        for (const [index, { tab, field, act, pause }] of course.entries()) {
          const { session, dossiers } = tabs[tab];
          if (act === 'type') {
            const text = `${typed.get(`${tab} ${field}`) ?? ''}${tab}.${index} `;
            typed.set(`${tab} ${field}`, text);
            session.set(field, text);
          } else if (act === 'leave') leave(tab, field);
          else if (act === 'save-file') void dossiers.seal('d').catch(whereClosed);
          else if (act === 'keep-heads') void keepHeads(dossiers).catch(whereClosed);
          else {
            for (const each of fields) leave(tab, each);
            close(tabs[tab]);
            tabs[tab] = await openTab(name);
          }
          if (pause === 'turn') await turn();
          if (pause === 'rest') await rest(tabs);
        }
        for (const field of fields) [0, 1].forEach((tab) => leave(tab, field));
        await rest(tabs);
        const stored = await storedIn(tabs[0].dossiers);
        const values = stored.map(({ field, value }) => `${field}: ${JSON.stringify(value)}`);
        for (const [field, value] of final)
          expect(values).toContain(`${field}: ${JSON.stringify(value)}`);
        for (const field of fields) expectHonestHeads(field, stored, course);
        expect(tabs[0].session.dossier).toEqual(tabs[1].session.dossier);
        tabs.forEach(close);
      }),
      { numRuns: process.env['TARCHIH_LONG'] === '1' ? 500 : 60 },
    );
  });
});

/** Whoever writes a field alone is never told to decide between two texts of their own. */
function expectHonestHeads(
  field: Field,
  stored: readonly Revision[],
  course: readonly { tab: number; field: Field; act: string }[],
) {
  const writers = new Set(
    course.filter((one) => one.field === field && one.act === 'type').map(({ tab }) => tab),
  );
  const heads = headsByField(stored).get(field) ?? [];
  if (writers.size <= 1) expect(heads.length).toBe(writers.size);
}

function close({
  session,
  dossiers,
  release,
}: {
  session: Session;
  dossiers: Dossiers;
  release: () => void;
}) {
  session.close();
  release();
  // a write the closing session has just begun is let through
  setTimeout(() => {
    dossiers.close();
  }, 50);
}
