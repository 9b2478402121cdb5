import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, metaPolicy } from '../../plugins/security-headers';

describe('the Content-Security-Policy', () => {
  test('of the page allows nothing inline, nothing evaluated or compiled, nothing from elsewhere', () => {
    expect(metaPolicy).not.toMatch(/unsafe|\*|https?:/);
    expect(metaPolicy).toContain("default-src 'self'; script-src 'self'; style-src 'self'");
  });

  test('sent with every file allows one thing more, for the worker that prints: WebAssembly', () => {
    expect(contentSecurityPolicy.replace(" 'wasm-unsafe-eval'", '')).not.toMatch(
      /unsafe|\*|https?:/,
    );
    expect(contentSecurityPolicy).toContain("script-src 'self' 'wasm-unsafe-eval'; style-src");
  });

  test('is else the same in both, but for the frames, which only a header can refuse', () => {
    const sent = contentSecurityPolicy.replace(" 'wasm-unsafe-eval'", '');
    expect(`${metaPolicy}; frame-ancestors 'none'`).toBe(sent);
  });
});
