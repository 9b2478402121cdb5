import { describe, expect, test } from 'vitest';
import { moveBootScript } from '../../plugins/load-order';

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
