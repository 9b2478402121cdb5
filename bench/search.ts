import { readFileSync } from 'node:fs';
import { openCollectivities } from '../src/domain/collectivity/open-collectivities';
import { search } from '../src/domain/collectivity/search';
import { searchIndex } from '../src/domain/collectivity/search-index';
import type { Figure } from './figure';

const typed = [
  'ابن جرير',
  'الدار البيضاء',
  'تطوان',
  'ben guerir',
  'sidi slimane',
  'fes meknes zzz',
];

/** The slowest keystroke while names are typed letter by letter, over every collectivity. */
export function measureSearch(): Figure[] {
  const list: unknown = JSON.parse(
    readFileSync('src/content/collectivities/collectivities.json', 'utf8'),
  );
  const index = searchIndex(openCollectivities(list));
  const texts = typed.flatMap((name) =>
    Array.from(name, (_, position) => name.slice(0, position + 1)),
  );
  // Once unmeasured, so that the engine has compiled what a person's second search finds compiled.
  texts.forEach((text) => search(index, text));
  const slowest = Math.max(...texts.map((text) => timeOf(() => search(index, text))));
  const what = `slowest search keystroke (${index.length} collectivities, ${texts.length} keystrokes)`;
  return [{ what, value: slowest, unit: 'ms', target: 16 }];
}

function timeOf(work: () => unknown): number {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
}
