// `npm test`: every check; the last line counts them. Those that need no browser run two at a time,
// the others one after the other.
// Node built-ins only, for a bare clone.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowserTools } from './browser.mjs';
import {
  ensureDependencies,
  npm,
  npmQuietly,
  readJson,
  requireSuitableNode,
  root,
} from './setup.mjs';

/**
 * @typedef {{ passed: number, failed: number, names?: string[] }} Tally names: of what has failed
 * @typedef {object} Step
 * @property {string} title
 * @property {string} script a script of package.json
 * @property {string[]} [args]
 * @property {() => Tally} [count] reads the report; without it, the step is one check
 * @property {string} [needs] the script that must have passed before
 * @property {boolean} [beside] runs beside others
 */

const reports = '.cache/reports';

/** @returns {Tally} */
function countUnitTests() {
  const report = readJson(`${reports}/unit.json`);
  const brokenFiles = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  );
  const names = report.testResults.flatMap(
    (/** @type {{ assertionResults: { status: string, fullName: string }[] }} */ file) =>
      file.assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName }) => fullName),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    names: [...brokenFiles.map((/** @type {{ name: string }} */ { name }) => name), ...names],
  };
}

/** @returns {Tally} */
function countBrowserTests() {
  const { stats, suites } = readJson(`${reports}/e2e.json`);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    names: suites.flatMap(failedSpecs),
  };
}

/**
 * @typedef {{ title: string, specs: { title: string, ok: boolean }[], suites?: Suite[] }} Suite
 * @param {Suite} suite
 * @returns {string[]}
 */
function failedSpecs({ title, specs, suites = [] }) {
  const own = specs.filter(({ ok }) => !ok).map((spec) => spec.title);
  return [...own, ...suites.flatMap(failedSpecs)].map((name) => `${title} › ${name}`);
}

/** @type {Step[]} */
const steps = [
  { title: 'lint', script: 'lint', beside: true },
  { title: 'types', script: 'check', beside: true },
  { title: 'format', script: 'format:check', beside: true },
  { title: 'dependency rule', script: 'rule', beside: true },
  { title: 'unused code', script: 'unused', beside: true },
  { title: 'content', script: 'check:content', beside: true },
  {
    title: 'unit and component tests',
    script: 'test:unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${reports}/unit.json`],
    count: countUnitTests,
    // lint takes as long as all others together, on one processor
    beside: true,
  },
  { title: 'build', script: 'build' },
  { title: 'browser tests', script: 'test:e2e', needs: 'build', count: countBrowserTests },
];

/**
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Tally>}
 */
async function perform(step, env) {
  const args = ['run', '--silent', step.script, '--', ...(step.args ?? [])];
  if (!step.beside) console.log(`\n── ${step.title} ──`);
  const code = step.beside ? await performQuietly(step, args, env) : await npm(args, env);
  const whole = code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!step.count) return whole;
  try {
    const tally = step.count();
    // A run that ends badly with no failed test (a crash, a time limit) is a failure too.
    return code === 0 ? tally : { ...tally, failed: Math.max(tally.failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/**
 * @param {Step} step
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function performQuietly({ title }, args, env) {
  const { code, output } = await npmQuietly(args, env);
  console.log(`\n── ${title} ──\n${output.trimEnd()}`);
  return code;
}

/** @param {Tally} tally */
function finish({ passed, failed }) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

async function prepare() {
  requireSuitableNode();
  await ensureDependencies();
  return ensureBrowserTools();
}

const chromium = await prepare().catch((/** @type {Error} */ error) => {
  console.error(error.message);
  return finish({ passed: 0, failed: 1 });
});

rmSync(join(root, reports), { recursive: true, force: true });
mkdirSync(join(root, reports), { recursive: true });

/** @type {NodeJS.ProcessEnv} */
const env = {
  CHROMIUM_PATH: chromium,
  ...(process.argv.includes('--long') ? { TARCHIH_LONG: '1' } : {}),
};
const { scripts } = readJson('package.json');
const total = { passed: 0, failed: 0 };
const failedScripts = new Set();
const summary = [];

/** @param {Step} step */
async function take(step) {
  if (step.needs && failedScripts.has(step.needs)) {
    total.failed += 1;
    summary.push(`failed   not run  ${step.title} (needs ${step.needs})`);
    return;
  }
  const startedAt = performance.now();
  const { passed, failed, names = [] } = await perform(step, env);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).padStart(6);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failedScripts.add(step.script);
  summary.push(
    `${failed > 0 ? 'failed ' : 'passed '} ${seconds} s  ${step.title} (${passed} passed, ${failed} failed)`,
    // the end of the output is what is kept of a run: it says what has failed
    ...names.map((name) => `           ✗ ${name}`),
  );
}

const toDo = steps.filter(({ script }) => script in scripts);
const beside = toDo.filter((step) => step.beside);
const atOnce = 2;
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (let step = beside.shift(); step; step = beside.shift()) await take(step);
  }),
);
for (const step of toDo.filter((one) => !one.beside)) await take(step);

console.log(`\n${summary.join('\n')}\n`);
finish(total);
