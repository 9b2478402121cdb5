import { createActor } from 'xstate';
import type { Dossier } from '../../domain/dossier/dossier';
import { placesOf, type Place } from '../../machine/places';
import { wizard } from '../../machine/wizard';

/** Which page a “Change” link was followed from; any other word means none. */
export function cameFromOf(query: URLSearchParams): 'check' | 'result' | undefined {
  const from = query.get('from');
  return from === 'check' || from === 'result' ? from : undefined;
}

interface Course {
  dossier: Dossier;
  /** whether the call of the edition has no dates */
  isProvisional: boolean;
  at: Place;
  cameFrom: 'check' | 'result' | undefined;
}

/** The place where Continue leads. */
export function nextPlace({ dossier, isProvisional, at, cameFrom }: Course): Place {
  const actor = createActor(wizard, { input: { dossier, isProvisional } }).start();
  actor.send({ type: 'visit', place: at, cameFrom });
  actor.send({ type: 'continue' });
  const { value: page, context } = actor.getSnapshot();
  actor.stop();
  return hasItem(page) ? { page, item: context.item } : { page };
}

/** The place where Back leads; undefined on the first one. */
export function previousPlace({ dossier, isProvisional, at, cameFrom }: Course): Place | undefined {
  if (cameFrom !== undefined) return { page: cameFrom };
  const places = placesOf(dossier, isProvisional);
  return places[indexIn(places, at) - 1];
}

/** How many questions are asked of each collectivity. */
const askedOfEach = 2;

/** « question 3 of 9 »; undefined on a page that the course leaves out. */
export function progress({ dossier, isProvisional, at }: Omit<Course, 'cameFrom'>) {
  const places = placesOf(dossier, isProvisional).filter(
    ({ page }) => page !== 'check' && page !== 'result',
  );
  const index = indexIn(places, at);
  // until a collectivity is chosen, one is counted: its mandate and its letter
  const toCome = dossier.jurisdictions.length === 0 ? askedOfEach : 0;
  return index < 0 ? undefined : { number: index + 1, count: places.length + toCome };
}

const hasItem = (page: Place['page']) => page === 'mandate' || page === 'support-letter';

const indexIn = (places: readonly Place[], at: Place) =>
  places.findIndex(({ page, item }) => page === at.page && (!hasItem(page) || item === at.item));
