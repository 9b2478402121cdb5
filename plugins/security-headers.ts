import type { ServerResponse } from 'node:http';
import type { Plugin } from 'vite';

/** Nothing from elsewhere, nothing inline, nothing evaluated, no frame around the page. */
const policy = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

const written = (directives: Record<string, string>) =>
  Object.entries(directives)
    .map((directive) => directive.join(' '))
    .join('; ');

/** The policy of the page, as its `<meta>`: it holds whatever the host sends or does not send. */
export const metaPolicy = written(policy);

/**
 * The policy as an HTTP header, one for every file. A worker goes by the header of its own script
 * alone, and the one that prints compiles WebAssembly, which `'wasm-unsafe-eval'` allows. The page
 * goes by header and `<meta>` together, so that there nothing is compiled even so. A browser heeds
 * `frame-ancestors` in a header only.
 */
export const contentSecurityPolicy = written({
  ...policy,
  'script-src': "'self' 'wasm-unsafe-eval'",
  'frame-ancestors': "'none'",
});

/**
 * Writes the policy into the built page, and lets `vite preview` answer as a good host would:
 * with the policy, and with hashed files kept for ever and all others asked for anew.
 */
export function securityHeaders(): Plugin {
  return {
    name: 'tarchih:security-headers',
    transformIndexHtml(_html, { server }) {
      // While developing, Vite itself puts scripts and styles into the page.
      if (server) return [];
      const attrs = { 'http-equiv': 'Content-Security-Policy', content: metaPolicy };
      return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        sendHeaders(response, request.url ?? '/');
        next();
      });
    },
  };
}

function sendHeaders(response: ServerResponse, url: string): void {
  response.setHeader('Content-Security-Policy', contentSecurityPolicy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader(
    'Cache-Control',
    url.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
}
