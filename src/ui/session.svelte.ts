export { openSession } from './session/live-session.svelte';
export { showSession } from './session/shown-session';
export type { Session } from './session/session';
