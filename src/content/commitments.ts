import type { Commitment } from '../domain/diagnosis/commitment';
import list from './commitments.json' with { type: 'json' };

/** The checklist of openness, held to its schema by scripts/check-content.ts at every build. */
export const commitments = list as unknown as readonly Commitment[];
