import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import ar from '../../../locales/ar/mobilise.json' with { type: 'json' };
import fr from '../../../locales/fr/mobilise.json' with { type: 'json' };
import { sources } from '../../../src/content';
import { cooperationModes } from '../../../src/content/cooperation';
import {
  cooperationMode,
  cooperationModeIds,
  cooperationProgress,
} from '../../../src/domain/partners/cooperation-mode';

describe('the modes of cooperation', () => {
  it('are the eight of the guide (§2.5) in its order, each cited as the guide’s advice', () => {
    const modes = z.array(cooperationMode).parse(cooperationModes);

    expect(modes.map(({ id }) => id)).toEqual(cooperationModeIds);
    for (const { cite } of modes) {
      expect(cite.map(({ certainty, clause }) => [certainty, clause])).toEqual([['guide', '2.5']]);
      expect(sources.some(({ id }) => id === cite[0]?.source)).toBe(true);
    }
  });

  it('have words, and no others do', () => {
    expect(Object.keys(fr.modes)).toEqual(cooperationModeIds);
    expect(Object.keys(ar.modes)).toEqual(cooperationModeIds);
  });

  it('are counted by state, one set aside or foreign in neither', () => {
    expect(cooperationProgress({})).toEqual({ done: 0, planned: 0 });
    expect(
      cooperationProgress({
        cooperation: {
          awareness: { state: 'done' },
          'joint-file': { state: 'planned' },
          vigilance: { state: 'planned' },
          networks: { state: 'not-planned' },
          'joint-plan': {},
          foreign: { state: 'done' },
        },
      }),
    ).toEqual({ done: 1, planned: 2 });
  });
});
