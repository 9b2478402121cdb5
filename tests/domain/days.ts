import fc from 'fast-check';

/** Any day of the years a council of today can be concerned with, as ISO text. */
export const day = (): fc.Arbitrary<string> =>
  fc.nat(9_000).map((days) => Temporal.PlainDate.from('2014-01-01').add({ days }).toString());
