/** Bytes of a part at most; a message makes what is attached a third larger, so that 18 MB are 25. */
export const partSizes = { one: undefined, mail: 18_000_000, medium: 100_000_000 } as const;
export type PartSize = keyof typeof partSizes;

/** What a person wants of a package. */
export class PackageWishes {
  size = $state<PartSize>('one');
  /** of the index, beside English; undefined for that of the dossier */
  language = $state<'ar' | 'fr' | undefined>();
  /** the dossier as data goes along only where it is asked for: it holds notes and contacts */
  hasData = $state(false);
}
