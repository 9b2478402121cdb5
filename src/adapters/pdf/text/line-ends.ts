/** Whatever ends a line in a text: the ends of every system, and those of Unicode. */
export const lineEnds = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
