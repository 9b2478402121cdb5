// `npm test`: every check, one after the other; the last line counts them.
// Node built-ins only, for a bare clone.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowserTools } from './browser.mjs';
import { ensureDependencies, npm, readJson, requireSuitableNode, root } from './setup.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Tally
 * @typedef {object} Step
 * @property {string} title
 * @property {string} script a script of package.json
 * @property {string[]} [args]
 * @property {() => Tally} [count] reads the report; without it, the step is one check
 * @property {string} [needs] the script that must have passed before
 */

const reports = '.cache/reports';

/** @returns {Tally} */
function countUnitTests() {
  const report = readJson(`${reports}/unit.json`);
  const brokenFiles = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
  };
}

/** @returns {Tally} */
function countBrowserTests() {
  const { stats } = readJson(`${reports}/e2e.json`);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/** @type {Step[]} */
const steps = [
  { title: 'format', script: 'format:check' },
  { title: 'lint', script: 'lint' },
  { title: 'types', script: 'check' },
  { title: 'dependency rule', script: 'rule' },
  { title: 'unused code', script: 'unused' },
  { title: 'content', script: 'check:content' },
  {
    title: 'unit and component tests',
    script: 'test:unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${reports}/unit.json`],
    count: countUnitTests,
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
  const code = await npm(['run', '--silent', step.script, '--', ...(step.args ?? [])], env);
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

for (const step of steps.filter(({ script }) => script in scripts)) {
  if (step.needs && failedScripts.has(step.needs)) {
    total.failed += 1;
    summary.push(`failed   not run  ${step.title} (needs ${step.needs})`);
    continue;
  }
  console.log(`\n── ${step.title} ──`);
  const startedAt = performance.now();
  const { passed, failed } = await perform(step, env);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).padStart(6);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failedScripts.add(step.script);
  summary.push(
    `${failed > 0 ? 'failed ' : 'passed '} ${seconds} s  ${step.title} (${passed} passed, ${failed} failed)`,
  );
}

console.log(`\n${summary.join('\n')}\n`);
finish(total);
