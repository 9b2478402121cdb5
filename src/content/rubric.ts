import type { Rubric } from '../domain/form/rubric';
import list from './rubric.json' with { type: 'json' };

/**
 * What we think makes an answer strong or weak, deduced from the published criteria: OGP publishes no
 * scale that we could read. A test holds the file to its schema.
 */
export const rubrics = list as readonly Rubric[];
