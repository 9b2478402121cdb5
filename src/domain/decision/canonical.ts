type Json =
  string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/**
 * The one text of a value: keys in the order of their UTF-16 units, no spaces, what is undefined left
 * out. Two devices that know the same write the same, so that one digest stands for it.
 *
 * @param value - numbers finite; no key twice
 */
export function canonical(value: Json): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? sorted(part as Readonly<Record<string, unknown>>)
      : part,
  );
}

const sorted = (part: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)));
