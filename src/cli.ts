import { readFileSync } from 'node:fs';

if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
const { run } = await import('./cli/run');
const { todayInCasablanca } = await import('./domain/calendar/casablanca');

const outcome = run(process.argv.slice(2), {
  readFile: (path) => new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)),
  today: todayInCasablanca,
});
for (const line of outcome.errors) process.stderr.write(`${line}\n`);
process.stdout.write(outcome.output);
process.exitCode = outcome.exitCode;
