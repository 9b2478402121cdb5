import type { CooperationMode } from '../domain/partners/cooperation-mode';
import modes from './cooperation.json' with { type: 'json' };

/** The modes of cooperation the guide suggests (§2.5). A test holds the file to its schema. */
export const cooperationModes = modes as readonly CooperationMode[];
