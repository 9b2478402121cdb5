/** Draws nothing and takes no room: direction marks, isolates, joiners, word joiners. */
export const isInvisible = (character: string) => /^[\p{DI}\p{Cc}]/u.test(character);

export const isArabic = (character: string) => /^\p{scx=Arabic}/u.test(character);

export const isTifinagh = (character: string) => /^\p{Script=Tifinagh}/u.test(character);
