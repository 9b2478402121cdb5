import { describe, expect, test } from 'vitest';
import { moveBootScript, partsOfApplication } from '../../plugins/load-order';

const boot = '<script src="./boot.js"></script>';
const style = '<link rel="stylesheet" href="./assets/index.css">';

describe('the order of what blocks the first paint', () => {
  test('asks for the style sheet before it waits for boot.js, both before the body', () => {
    const html = moveBootScript(`<head>${boot}\n${style}</head><body></body>`);
    expect(html).toBe(`<head>${style}${boot}\n</head><body></body>`);
  });

  test('stops the build when boot.js is gone', () => {
    expect(() => moveBootScript(`<head>${style}</head>`)).toThrow('boot.js');
  });
});

describe('what is fetched with the page', () => {
  const chunk = (facadeModuleId: string | null, ...imports: string[]) =>
    ({ type: 'chunk', facadeModuleId, imports }) as never;
  const bundle = {
    'main.js': chunk('/src/main.ts', 'shared.js'),
    'app.js': chunk('/src/ui/app.ts', 'shared.js', 'svelte.js', 'main.js'),
    'svelte.js': chunk(null, 'shared.js'),
    'shared.js': chunk(null, 'svelte.js'),
    'report.js': chunk('/src/ui/print/Report.svelte', 'svelte.js'),
    'app.css': { type: 'asset' } as never,
  };
  const entry = { fileName: 'main.js' } as never;

  test('is the application with all it imports, each once, and no page of it', () => {
    expect(partsOfApplication(bundle, entry).toSorted()).toEqual([
      'app.js',
      'shared.js',
      'svelte.js',
    ]);
  });

  test('stops the build when the application is not found', () => {
    const { 'app.js': _gone, ...rest } = bundle;
    expect(() => partsOfApplication(rest, entry)).toThrow('src/ui/app.ts');
  });
});
