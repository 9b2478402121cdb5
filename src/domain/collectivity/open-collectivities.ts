import type { BilingualName, Collectivity } from './collectivity';
import { collectivityListSchema, provinceOf, regionOf } from './collectivity-list';

/**
 * Opens the bundled list: regions, then provinces and prefectures, then communes, each in the
 * order of the list and each carrying the names of the units around it.
 *
 * @param raw - the parsed JSON of the list
 * @throws a Zod error when the list is not what {@link collectivityListSchema} describes: the
 * application ships the list, so a broken one is a defect and not an outcome to offer a person
 */
export function openCollectivities(raw: unknown): Collectivity[] {
  const { regions, provinces, communes } = collectivityListSchema.parse(raw);
  const names = new Map<string, BilingualName>(
    [...regions, ...provinces].map(([code, fr, ar]) => [code, { ar, fr }]),
  );
  const nameAt = (code: string): BilingualName => names.get(code) ?? { ar: '', fr: '' };
  return [
    ...regions.map(([code]): Collectivity => ({
      code,
      type: 'region',
      name: nameAt(code),
      region: nameAt(code),
    })),
    ...provinces.map(([code, , , letter]): Collectivity => ({
      code,
      type: letter === 'P' ? 'prefecture' : 'province',
      name: nameAt(code),
      region: nameAt(regionOf(code)),
    })),
    ...communes.map(([code, fr, ar, letter]): Collectivity => ({
      code,
      type: 'commune',
      name: { ar, fr },
      kind: letter === 'u' ? 'urban' : 'rural',
      province: nameAt(provinceOf(code)),
      region: nameAt(regionOf(code)),
    })),
  ];
}
