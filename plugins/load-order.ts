import type { IndexHtmlTransformContext, Plugin } from 'vite';

const bootScript = /<script src="[^"]*boot\.js"><\/script>\n?/;
const application = '/src/ui/app.ts';

/**
 * What the built page asks for, and in which order.
 *
 * boot.js is moved behind the style sheet. Both are wanted before the first paint; with a policy in a
 * `<meta>`, Chromium does not look ahead past a script, and would fetch them one after the other: a
 * round trip more on every first visit.
 *
 * The application runs after the first paint, but is fetched with the page: its round trips would
 * otherwise begin only then, and the start button would answer that much later.
 */
export function loadOrder(): Plugin {
  return {
    name: 'tarchih:load-order',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {}, chunk }) => ({
        html: moveBootScript(html),
        tags: partsOfApplication(bundle, chunk).map((file) => ({
          tag: 'link',
          attrs: {
            rel: 'modulepreload',
            crossorigin: true,
            fetchpriority: 'low',
            href: `./${file}`,
          },
        })),
      }),
    },
  };
}

/** @throws Error when the page has no boot.js, without which it would open in the wrong language */
export function moveBootScript(html: string): string {
  const [script] = bootScript.exec(html) ?? [];
  if (script === undefined) throw new Error('index.html does not load boot.js');
  return html.replace(script, '').replace('</head>', () => `${script.trim()}\n</head>`);
}

type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>;

/**
 * The files of the application and of all it imports, but for what the page has loaded by then.
 *
 * @throws Error when no file of the bundle is the application
 */
export function partsOfApplication(
  bundle: Bundle,
  entry: IndexHtmlTransformContext['chunk'],
): string[] {
  const files = new Set<string>();
  const add = (file: string) => {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || file === entry?.fileName || files.has(file)) return;
    files.add(file);
    chunk.imports.forEach(add);
  };
  for (const [file, chunk] of Object.entries(bundle)) {
    if (chunk.type === 'chunk' && chunk.facadeModuleId?.endsWith(application)) add(file);
  }
  if (files.size === 0) throw new Error('The bundle has no chunk for src/ui/app.ts');
  return [...files];
}
