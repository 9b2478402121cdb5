/** How long a text is beside its limit, in words. */
export interface Counted {
  /** the length, and by how much it passes the limit */
  words: string;
  isOver: boolean;
  /** said once, when the limit is crossed */
  crossed: string;
}
