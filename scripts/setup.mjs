// What every entry command needs first. Node built-ins only: it runs before `npm ci`.
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} path relative to the root */
export function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

/**
 * Whether a version lies in a range made of `^a.b.c` and `>=a.b.c`, joined by `||`.
 *
 * @param {string} version
 * @param {string} range
 */
export function satisfies(version, range) {
  const parse = (/** @type {string} */ text) => text.replace(/^\D+/, '').split('.').map(Number);
  const [major = 0, minor = 0, patch = 0] = parse(version);
  return range.split('||').some((part) => {
    const [a = 0, b = 0, c = 0] = parse(part);
    const difference = major - a || minor - b || patch - c;
    return difference >= 0 && (part.trim().startsWith('>=') || major === a);
  });
}

/** @throws {Error} when this Node cannot run the project */
export function requireSuitableNode() {
  const range = readJson('package.json').engines.node;
  if (satisfies(process.versions.node, range)) return;
  throw new Error(
    `Node ${process.versions.node} is too old or not supported: install Node ${range} from https://nodejs.org/`,
  );
}

/**
 * Runs a command in the root with its output shown.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 * @returns {Promise<number>} the exit code; 1 when the command could not start
 */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.on('error', (error) => {
      console.error(`${command} could not start: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a command in the root and keeps its output, for commands that run beside each other.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 * @returns {Promise<{ code: number, output: string }>}
 */
function runQuietly(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    /** @type {Buffer[]} */
    const parts = [];
    const output = () => Buffer.concat(parts).toString('utf8');
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (/** @type {Buffer} */ part) => parts.push(part));
    }
    child.on('error', (error) => {
      resolve({ code: 1, output: `${command} could not start: ${error.message}\n` });
    });
    child.on('close', (code) => resolve({ code: code ?? 1, output: output() }));
  });
}

/**
 * npm itself: through Node where npm says where it lies, so that Windows needs no shell.
 *
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
function npmCommand(args) {
  const script = process.env['npm_execpath'];
  return script?.endsWith('.js') ? [process.execPath, [script, ...args]] : ['npm', args];
}

/**
 * Runs npm with its output shown.
 *
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export const npm = (args, env) => run(...npmCommand(args), env);

/**
 * Runs npm and keeps its output.
 *
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export const npmQuietly = (args, env) => runQuietly(...npmCommand(args), env);

/** @param {string} path */
export function modifiedAt(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/**
 * The last change in a file or a folder, whatever its depth; 0 when it does not exist.
 *
 * @param {string} path
 * @returns {number}
 */
export function lastChangeIn(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  const inside = readdirSync(join(root, path)).map((name) => lastChangeIn(join(path, name)));
  return Math.max(found.mtimeMs, ...inside);
}

/**
 * Installs the dependencies when they are missing or older than the lockfile.
 *
 * @throws {Error} when npm could not install them
 */
export async function ensureDependencies() {
  if (modifiedAt('node_modules/.package-lock.json') >= modifiedAt('package-lock.json')) return;
  console.log('Installing dependencies (npm ci, about half a minute) …');
  const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code === 0) return;
  throw new Error('The dependencies could not be installed: see the lines above (npm ci).');
}
