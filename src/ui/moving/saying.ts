import type { Words } from '../fields/field-group';

/** What is needed to say a part of an edition in words. */
export type Saying = Pick<Words, 't' | 'f'>;
