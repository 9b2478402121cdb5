export type CollectivityType = 'commune' | 'province' | 'prefecture' | 'region';

export interface BilingualName {
  readonly ar: string;
  readonly fr: string;
}

/** A Moroccan territorial collectivity as the official list of units names it. */
export interface Collectivity {
  /** Dotted HCP code: `RR` region, `RR.PPP` province or prefecture, longer for a commune. */
  readonly code: string;
  readonly type: CollectivityType;
  readonly name: BilingualName;
  /** The census's distinction; communes only. */
  readonly kind?: 'urban' | 'rural';
  /** The province or prefecture around a commune; communes only. */
  readonly province?: BilingualName;
  /** The region around it; for a region, its own name. */
  readonly region: BilingualName;
}
