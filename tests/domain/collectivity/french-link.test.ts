import { expect, it } from 'vitest';
import { frenchLink } from '../../../src/domain/collectivity/french-link';

it.each([
  ['Ben Guerir', 'de'],
  ['Agadir', 'd'],
  ['Élan', 'd'],
  ['El Jadida', 'd'],
  ['Ouarzazate', 'd'],
  ['Youssoufia', 'de'],
  ['Had Dra', 'de'],
  ['Oriental', 'de-l'],
  ['L’Oriental', 'de'],
  ['', 'de'],
])('links « %s » with %s', (name, link) => {
  expect(frenchLink(name)).toBe(link);
});
