import type { Session } from '../domain/course/sessions';
import list from './sessions.json' with { type: 'json' };

/** The ordinary sessions of the councils; a test holds them to their schema. */
export const sessions = list as unknown as readonly Session[];
