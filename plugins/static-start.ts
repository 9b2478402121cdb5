import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** The languages of the page, in the order in which it offers them. */
export const languages = ['ar', 'fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** What is written on the page besides the texts of `locales/`. */
export interface StaticFacts {
  /** The day on which the rules were last checked, as `YYYY-MM-DD`. */
  rulesAsOf: string;
}

interface Messages {
  [key: string]: string | Messages;
}

const namespaces = ['start', 'shell', 'format'] as const;
const textPlace = /\{\{([a-z0-9.-]+)\}\}/g;
const attributePlace = /\{\{(ar|fr|en):([a-z0-9.-]+)\}\}/g;
const blockPlace = /<!-- each language: (\S+) -->/g;

/**
 * Writes the first page into `index.html`, in the three languages side by side, so that it is
 * there before any script. Three marks are replaced:
 *
 * - `{{key}}` in a text: one `<span>` per language;
 * - `{{fr:key}}` in an attribute: that language's text;
 * - `<!-- each language: FILE -->`: the fragment FILE once per language, where `{{key}}` is that
 *   language's text and `{{language}}` its code.
 */
export function staticStart(facts: StaticFacts): Plugin {
  let root = process.cwd();
  return {
    name: 'tarchih:static-start',
    configResolved(config) {
      root = config.root;
    },
    configureServer({ watcher, ws }) {
      watcher.add([join(root, 'locales'), join(root, 'src/ui/start')]);
      watcher.on('change', (file) => {
        if (/^(locales|src\/ui\/start)\//.test(relative(root, file)))
          ws.send({ type: 'full-reload' });
      });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => renderStart(html, root, facts),
    },
  };
}

/**
 * `html` with every mark replaced.
 *
 * @throws Error when a key has no text in one of the languages
 */
export function renderStart(html: string, root: string, facts: StaticFacts): string {
  const texts = Object.fromEntries(
    languages.map((language) => [language, textsOf(root, language, facts)]),
  ) as Record<Language, (key: string) => string>;

  return html
    .replace(blockPlace, (_, file: string) => {
      const fragment = readFileSync(resolve(root, file), 'utf8').trim();
      return languages.map((language) => block(fragment, language, texts[language])).join('\n');
    })
    .replace(attributePlace, (_, language: Language, key: string) =>
      escapeHtml(texts[language](key)),
    )
    .replace(textPlace, (_, key: string) =>
      languages.map((language) => span(language, inline(texts[language](key)))).join(''),
    )
    .replace(/\n\s+/g, '\n');
}

function block(fragment: string, language: Language, text: (key: string) => string): string {
  const filled = fragment.replace(textPlace, (_, key: string) =>
    key === 'language' ? language : inline(text(key)),
  );
  return `<div class="only-${language}" lang="${language}" dir="${directionOf(language)}">\n${filled}\n</div>`;
}

function span(language: Language, content: string): string {
  return `<span class="only-${language}" lang="${language}" dir="${directionOf(language)}">${content}</span>`;
}

const directionOf = (language: Language) => (language === 'ar' ? 'rtl' : 'ltr');

function textsOf(root: string, language: Language, facts: StaticFacts): (key: string) => string {
  const messages: Messages = Object.fromEntries(
    namespaces.map((name) => [name, readMessages(root, language, name)]),
  );
  const find = (key: string): string => {
    const found = key
      .split('.')
      .reduce<string | Messages | undefined>(
        (node, part) => (typeof node === 'object' ? node[part] : undefined),
        messages,
      );
    if (typeof found !== 'string') throw new Error(`No text in ${language} for the key ${key}`);
    return found;
  };
  return (key) => find(key).replace('{date}', () => writtenDate(facts.rulesAsOf, find));
}

function readMessages(root: string, language: Language, namespace: string): Messages {
  return JSON.parse(
    readFileSync(join(root, 'locales', language, `${namespace}.json`), 'utf8'),
  ) as Messages;
}

/** `2026-11-21` → « 21 نونبر 2026 », never broken over two lines. */
function writtenDate(iso: string, find: (key: string) => string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return [day, find(`format.months.${month ?? ''}`), year].join('\u00A0');
}

/** Text as HTML: `**strong**` and line ends are the only marks a translator may use. */
function inline(text: string): string {
  return escapeHtml(text)
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replaceAll('\n', '<br />');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
