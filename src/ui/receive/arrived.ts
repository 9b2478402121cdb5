import type { Opening } from '../../adapters/files/open-file';

/** A file that was read whole and is one of ours. */
export type Arrived = Extract<Opening, { kind: 'file' | 'invitation' | 'reply' }>;
