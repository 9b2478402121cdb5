/** The present instant, as revisions hold it. */
export const now = () => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' });
