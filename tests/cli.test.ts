import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = `${import.meta.dirname}/..`;
const folder = mkdtempSync(join(tmpdir(), 'tarchih-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function assess(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli.ts', ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('the command line', () => {
  it('prints the assessment alone and ends with success', () => {
    const { status, stdout, stderr } = assess(
      'tests/fixtures/sample-benguerir.json',
      '--as-of',
      '2026-11-21',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'not-eligible',
      lastEligibleDay: '2026-05-08',
    });
  });

  it('refuses a folder, and a file that is not in UTF-8, each with one line', () => {
    const latin = join(folder, 'latin.json');
    writeFileSync(latin, Buffer.from('{"title":"Dra\u00e2"}', 'latin1'));
    for (const path of [folder, latin]) {
      expect(assess(path)).toEqual({
        status: 2,
        stdout: '',
        stderr: `$: no text in UTF-8 can be read from ${JSON.stringify(path)}.\n`,
      });
    }
  });

  it('tells each fault on a line of its own, on the error output only', () => {
    const path = join(folder, 'wrong.json');
    writeFileSync(path, '\uFEFF{"format":"tarchih-dossier","version":1,"edition":5}');
    expect(assess(path)).toEqual({
      status: 2,
      stdout: '',
      stderr:
        '$.edition: this value is not of the kind expected here.\n' +
        '$.jurisdictions: this value is missing.\n',
    });
  });
});
