// `npm start`: installs and builds what is missing, then serves the application.
import {
  ensureDependencies,
  lastChangeIn,
  modifiedAt,
  npm,
  requireSuitableNode,
  root,
} from './setup.mjs';

const sources = ['src', 'locales', 'public', 'plugins', 'index.html', 'vite.config.ts'];

async function ensureBuild() {
  const sourcesChangedAt = Math.max(...[...sources, 'package-lock.json'].map(lastChangeIn));
  if (modifiedAt('dist/index.html') >= sourcesChangedAt) return;
  console.log('Building the application …');
  const code = await npm(['run', '--silent', 'build']);
  if (code === 0) return;
  throw new Error('The application could not be built: see the lines above.');
}

try {
  requireSuitableNode();
  await ensureDependencies();
  await ensureBuild();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const { preview } = await import('vite');
const server = await preview({
  root,
  logLevel: 'warn',
  // Takes the next port when one is in use.
  preview: { host: 'localhost', port: 4173, strictPort: false },
});
console.log(`\nTarchih is ready: ${server.resolvedUrls?.local[0]}\nStop it with Ctrl+C.`);
