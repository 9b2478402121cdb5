import texts from '../../locales/en/cli.json' with { type: 'json' };
import { editionIds } from '../content';

type Group = Exclude<keyof typeof texts, 'usage'>;
export type Sentence = { [G in Group]: `${G}.${keyof (typeof texts)[G] & string}` }[Group];

/** A sentence of `locales/en/cli.json`; values are quoted, since they come from outside. */
export function say(key: Sentence, values: Record<string, string | undefined> = {}): string {
  const [group, name] = key.split('.') as [Group, string];
  const sentence = (texts[group] as Record<string, string>)[name] ?? key;
  const known = { ...values, editions: editionIds.join(', ') } as Record<string, string>;
  return sentence.replace(/\{(\w+)\}/g, (_, argument: string) =>
    argument === 'editions' ? (known[argument] ?? '') : JSON.stringify(known[argument] ?? ''),
  );
}

export const usage: string = texts.usage;
