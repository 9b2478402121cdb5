/** Told after each block: how many are set, and how many there are. */
export type OnProgress = (done: number, of: number) => void;
