import type { LocalizedText } from './shapes';

/** Whether a text says something in one of its languages; spaces alone say nothing. */
export const hasWords = (text: LocalizedText | undefined): boolean =>
  Object.values(text ?? {}).some((words: string | undefined) => (words ?? '').trim() !== '');
