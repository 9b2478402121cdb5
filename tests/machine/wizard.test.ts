import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import type { Dossier } from '../../src/domain/dossier/dossier';
import { placesOf, type Place } from '../../src/machine/places';
import { wizard } from '../../src/machine/wizard';

const dossierOf = (...ids: string[]): Dossier => ({
  edition: 'ogp-local-next',
  jurisdictions: ids.map((id) => ({ id, type: 'commune', name: {} })),
});
const start = (dossier: Dossier, isProvisional = true) =>
  createActor(wizard, { input: { dossier, isProvisional } }).start();
type Wizard = ReturnType<typeof start>;

const placeOf = (actor: Wizard): string => {
  const { value, context } = actor.getSnapshot();
  const isPerCollectivity = value === 'mandate' || value === 'support-letter';
  return isPerCollectivity ? `${value}/${context.item}` : value;
};
const written = ({ page, item }: Place) => (item === undefined ? page : `${page}/${item}`);

/** Where Continue leads, page after page, to the result. */
function course(actor: Wizard): string[] {
  const places = [placeOf(actor)];
  while (places.at(-1) !== 'result' && places.length < 50) {
    actor.send({ type: 'continue' });
    places.push(placeOf(actor));
  }
  return places;
}

describe('the course of the questions', () => {
  it('asks the closing day where the call has no dates, and each mandate and letter', () => {
    expect(course(start(dossierOf('a', 'b'), true))).toEqual([
      'collectivities',
      'mandate/a',
      'mandate/b',
      'call',
      'organisations',
      'support-letter/a',
      'support-letter/b',
      'track-record',
      'filer',
      'one-file',
      'check',
      'result',
    ]);
  });

  it('does not ask the dates of a call that has them', () => {
    expect(course(start(dossierOf('a'), false))).toEqual([
      'collectivities',
      'mandate/a',
      'organisations',
      'support-letter/a',
      'track-record',
      'filer',
      'one-file',
      'check',
      'result',
    ]);
  });

  it.each([[[]], [['a']], [['a', 'b', 'c', 'd']]])(
    'is the list of places that is shown, for the collectivities %j',
    (ids) => {
      for (const isProvisional of [true, false]) {
        const dossier = dossierOf(...ids);
        const shown = placesOf(dossier, isProvisional).map(written);
        const passed = course(start(dossier, isProvisional));
        // without any collectivity the two pages are passed, though there is nothing to ask on them
        expect(passed.filter((place) => !place.endsWith('/undefined'))).toEqual(shown);
      }
    },
  );

  it('follows the dossier when a collectivity is added on the way', () => {
    const actor = start(dossierOf('a'));
    actor.send({ type: 'continue' });
    actor.send({ type: 'change', dossier: dossierOf('a', 'b'), isProvisional: false });
    expect(course(actor).slice(0, 3)).toEqual(['mandate/a', 'mandate/b', 'organisations']);
  });
});

describe('a visit', () => {
  const pages = placesOf(dossierOf('a', 'b'), true);

  it.each(pages.map((place) => [written(place), place] as const))('leads to %s', (name, place) => {
    const actor = start(dossierOf('a', 'b'));
    actor.send({ type: 'visit', place });
    expect(placeOf(actor)).toBe(name);
  });

  it('without a collectivity named is to the first one', () => {
    const actor = start(dossierOf('a', 'b'));
    actor.send({ type: 'visit', place: { page: 'support-letter' } });
    expect(placeOf(actor)).toBe('support-letter/a');
  });

  const asking = pages.filter(({ page }) => page !== 'check' && page !== 'result');

  it.each(
    asking.flatMap((place) =>
      (['check', 'result'] as const).map((from) => [written(place), from, place] as const),
    ),
  )('to %s from a “Change” link of the page %s returns there', (_name, from, place) => {
    const actor = start(dossierOf('a', 'b'));
    actor.send({ type: 'visit', place, cameFrom: from });
    actor.send({ type: 'continue' });
    expect(actor.getSnapshot().value).toBe(from);
  });

  it('returns once: afterwards Continue follows the course again', () => {
    const actor = start(dossierOf('a', 'b'));
    actor.send({ type: 'visit', place: { page: 'filer' }, cameFrom: 'result' });
    actor.send({ type: 'continue' });
    actor.send({ type: 'visit', place: { page: 'filer' } });
    actor.send({ type: 'continue' });
    expect(actor.getSnapshot().value).toBe('one-file');
  });
});

describe('every page', () => {
  const events = [
    { type: 'continue' as const },
    ...placesOf(dossierOf('a', 'b'), true).flatMap((place) =>
      [undefined, 'check' as const, 'result' as const].map((cameFrom) => ({
        type: 'visit' as const,
        place,
        cameFrom,
      })),
    ),
  ];
  const paths = getShortestPaths(wizard, {
    input: { dossier: dossierOf('a', 'b'), isProvisional: true },
    events,
  });

  it('can be reached', () => {
    const reached = new Set(paths.map(({ state }) => state.value));
    expect([...reached].sort()).toEqual([
      'call',
      'check',
      'collectivities',
      'filer',
      'mandate',
      'one-file',
      'organisations',
      'result',
      'support-letter',
      'track-record',
    ]);
  });

  it('leads by Continue alone to the result, from however it was reached', () => {
    expect(paths.length).toBeGreaterThan(30);
    for (const { steps } of paths) {
      const actor = start(dossierOf('a', 'b'));
      // the first step is the start itself
      for (const { event } of steps.slice(1)) actor.send(event);
      expect(course(actor).at(-1)).toBe('result');
    }
  });
});
