import { extractors } from '../../tests/adapters/pdf/quality/extract';
import { recovered } from '../../tests/adapters/pdf/quality/words';
import type { Figure } from '../figure';
import type { Printed } from './printed';

/** For each language and each reader: the share of distinct words that come back, of the worst. */
export async function measureWords(printed: readonly Printed[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const language of ['ar', 'fr', 'en'] as const) {
    for (const kind of ['report', 'prose'] as const) {
      const documents = printed.filter((one) => one.language === language && one.kind === kind);
      for (const [reader, extract] of Object.entries(extractors)) {
        const shares: number[] = [];
        for (const { text, bytes } of documents) {
          shares.push(recovered(text, (await extract(bytes)).join('\n')));
        }
        const what = `words of the ${kind} (${language}) that ${reader} gives back`;
        figures.push({
          what,
          value: 100 * Math.min(...shares),
          unit: '%',
          target: 98,
          atLeast: true,
        });
      }
    }
  }
  return figures;
}
