import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, metaPolicy } from '../../plugins/security-headers';

describe('the Content-Security-Policy', () => {
  test('allows nothing inline, nothing evaluated, nothing from elsewhere', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:/);
    expect(contentSecurityPolicy).toContain(
      "default-src 'self'; script-src 'self'; style-src 'self'",
    );
  });

  test('is the same in the page, but for the frames, which only a header can refuse', () => {
    expect(`${metaPolicy()}; frame-ancestors 'none'`).toBe(contentSecurityPolicy);
  });
});
