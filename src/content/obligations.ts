import type { Obligation } from '../domain/follow/obligation';
import list from './obligations.json' with { type: 'json' };

/** What follows an admission (guide §2.6, OGP's pages). A test holds the file to its schema. */
export const obligations = list as unknown as readonly Obligation[];
